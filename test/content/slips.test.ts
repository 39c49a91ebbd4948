import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '#check/check.ts';
import { type InBoth, type Language, languages } from '#i18n/languages.ts';
import { problemText, type Rule, staffLanguages } from '#i18n/problems.ts';
import { settings } from '#settings.ts';
import { withMistake } from '../unit/check/samples.ts';
import { both } from '../setup/both.ts';

const folder = 'test/content/slips';

describe.each(readdirSync(folder))(
  'what staff slip in is answered, and what is right is let be: %s',
  (file) => {
    const slips = parse(readFileSync(join(folder, file), 'utf8')) as Slip[];
    describe.each(languages)('%s', (language) => {
      test.each(slips)('$slip', async (slip) => {
        vi.spyOn(settings, 'origin', 'get').mockReturnValue(slip.origin ?? 'http://localhost:4321');
        vi.spyOn(settings, 'repository', 'get').mockReturnValue('https://github.com/kunta/sivusto');
        const problems = await withMistake({}, async (content) => {
          await write(content, slip, language);
          return checkContent(content);
        });
        const found = problems.filter(({ rule }) => rule !== 'translation-empty');
        expect(found.map(({ rule }) => rule).toSorted()).toEqual((slip.says ?? []).toSorted());
        for (const problem of found) {
          expect(problem.path).toContain(`${folderOf(slip)}/`);
          for (const each of staffLanguages) {
            // What is wrong, and then what to write.
            expect(problemText(problem, each)).toMatch(/^[^\s].+[.?:!].+/s);
            expect(problemText(problem, each)).not.toMatch(/undefined|\[object/);
          }
        }
      });
    });
  },
);

async function write(content: string, slip: Slip, language: Language): Promise<void> {
  const own = join(content, folderOf(slip));
  mkdirSync(own, { recursive: true });
  for (const [name, contents] of Object.entries(slip.beside ?? {}))
    writeFileSync(
      join(own, name),
      contents === 'picture'
        ? await sharp({ create: { width: 900, height: 600, channels: 3, background: 'green' } })
            .jpeg()
            .toBuffer()
        : contents,
    );
  const said = of(slip.whole, language) ?? textOf(slip, language);
  writeFileSync(join(own, `index.${language}.${slip.format ?? 'md'}`), encoded(said, slip.bytes));
}

function textOf(slip: Slip, language: Language): string {
  const fields = of(slip.fields, language) ?? '';
  const replaced = new Set([
    ...[...fields.matchAll(/^(\w+):/gm)].map(([, name]) => name),
    ...[slip.without ?? []].flat(),
  ]);
  const others = (templates[slip.kind ?? 'news'] as unknown as InBoth<readonly string[]>)[language].filter(
    (line) => !replaced.has(/^\w+/.exec(line)?.[0]),
  );
  const text =
    of(slip.text, language) ?? both('Ovet avataan aamulla.', 'Dörrarna öppnas på morgonen.')[language];
  return ['---', ...others, ...(fields === '' ? [] : [fields]), '---', '', text, ''].join('\n');
}

function encoded(text: string, bytes: Slip['bytes']): Uint8Array {
  if (bytes === undefined) return Buffer.from(text);
  return bytes === true
    ? Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`)
    : Buffer.from(text.replace('aamulla', 'yöllä').replace('morgonen', 'kvällen och på natten ö'), 'latin1');
}

function of(value: string | Record<Language, string> | undefined, language: Language): string | undefined {
  return typeof value === 'object' ? value[language] : value;
}

function folderOf(slip: Slip): string {
  return `${slip.kind ?? 'news'}/muutto`;
}

/** The fields of an item in which everything is right. */
const templates = {
  news: {
    fi: ['date: 2020-06-02', 'title: Terveysasema muuttaa', 'summary: Terveysasema muuttaa toukokuussa.'],
    sv: ['date: 2020-06-02', 'title: Hälsostationen flyttar', 'summary: Hälsostationen flyttar i maj.'],
  },
  workshops: {
    fi: [
      'start: 2020-06-02',
      "startTime: '09:00'",
      'kind: workshop',
      'place: { municipality: Kemi }',
      'title: Kesän työpaja',
      'summary: Kesän työpaja pidetään Kemissä.',
    ],
    sv: [
      'start: 2020-06-02',
      "startTime: '09:00'",
      'kind: workshop',
      'place: { municipality: Kemi }',
      'title: Sommarens verkstad',
      'summary: Sommarens verkstad hålls i Kemi.',
    ],
  },
  projects: {
    fi: [
      'title: Kokeilu',
      'summary: Kokeilu tuo palvelut lähelle.',
      'brief: [Palvelut tulevat lähelle., Kunnat kokeilevat., Kokeilu alkaa pian.]',
    ],
    sv: [
      'title: Försöket',
      'summary: Försöket för servicen närmare.',
      'brief: [Servicen kommer nära., Kommunerna prövar., Försöket börjar snart.]',
    ],
  },
} as const;

/** Something that staff write, in both languages. */
interface Slip {
  slip: string;
  kind?: keyof typeof templates;
  format?: 'mdx';
  text?: string | Record<Language, string>;
  /** Fields in the place of those of the template. */
  fields?: string | Record<Language, string>;
  /** Fields of the template that are left out. */
  without?: string | string[];
  whole?: Record<Language, string>;
  beside?: Record<string, string>;
  bytes?: true | 'windows-1252';
  origin?: string;
  /** The rules that answer; none if it is right. */
  says?: Rule[];
}
