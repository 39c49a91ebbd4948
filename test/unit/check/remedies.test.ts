import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { fixContent } from '#cli/writing/fix.ts';
import { problemText } from '#i18n/problems.ts';
import type { Problem } from '#source/problem.ts';
import { families, samplesOf, withMistake } from './samples.ts';

describe.each(families)('whoever follows a remedy sees the problem gone: %s', (family) => {
  test.each(samplesOf(family))('$name', async ({ problems: _problems, ...mistake }) => {
    await withMistake(mistake, async (folder) => {
      const problems = await checkContent(folder);
      for (const found of problems) {
        const move = moveOf(found);
        if (move !== undefined) {
          await expectGone(folder, found, move);
          continue;
        }
        const remedy = remedyOf(found);
        if (remedy === undefined || !/\.(?:mdx?|yaml|txt|csv)$/.test(found.path)) continue;
        const file = join(folder, found.path);
        const text = readFileSync(file, 'utf8');
        const followed = follow(text, found, remedy);
        expect(
          followed,
          `${found.rule}: nothing on the line to put ${remedy.write} in the place of`,
        ).toBeDefined();
        writeFileSync(file, followed ?? '');
        const left = await checkContent(folder);
        writeFileSync(file, text);
        const same = (each: Problem) =>
          each.path === found.path &&
          each.rule === found.rule &&
          each.line === found.line &&
          each.column === found.column;
        expect(left.filter(same).map(({ rule, values }) => [rule, values])).toEqual([]);
      }
    });
  });
});

test('nothing that would lose a fact is mended without asking', async () => {
  const text = [
    '---',
    'date: 2027-03-10 - 2027-03-12',
    'link: https://www.example.fi/ ja https://www.example.org/',
    'topics: Asukkaat tietävät, mistä palvelun saa.',
    'title: Verkstaden hölls',
    'summary: Den första verkstaden hölls i juni.',
    '---',
    '',
    '§ 12 Beslut',
    '§ 13 Verkställighet',
    '',
    '[Skriv](mailto:matti meikalainen@example.fi)',
    '',
  ].join('\n');
  await withMistake({ write: { 'news/nyhet/index.sv.md': text } }, async (folder) => {
    expect(await fixContent(folder)).toEqual([]);
    const told = (await checkContent(folder)).map((each) => problemText(each, 'fi'));
    expect(told).toContain(
      'Kentän "topics" arvon pitää olla luettelo. Kirjoita hakasulkeisiin: ["Asukkaat tietävät, mistä palvelun saa."].',
    );
    expect(told.join()).not.toContain('%20ja');
  });
});

test('what is safe is mended by the command itself, and the rest is left alone', async () => {
  const text = [
    '---',
    'date: 15.1.2020',
    'topics: lahipalvelut',
    'title: “Verkstaden hölls”',
    'summary: Den första verkstaden hölls i juni.',
    '---',
    '',
    '• ett',
    '• två',
    '',
    '1 Först',
    '2 Sedan',
    '',
    '✔️ tre',
    '✔️ fyra',
    '',
    '##\u00a0Tidtabell',
    '',
    'Se [stadens sida](www.example.fi/a) eller [ring](tel:016 123 45) och [skriv](https://www,example.fi).',
    '',
    'Se [kommunens sida](https://example.fi/?fbclid=1) och ring 131052-308T.',
    '',
  ].join('\r\n');
  await withMistake({ write: { 'news/nyhet/index.sv.md': text } }, async (folder) => {
    const fixed = await fixContent(folder);
    expect(fixed.map(({ problem: { rule, line } }) => [line, rule])).toEqual([
      [2, 'day-wrong'],
      [3, 'type-list'],
      [4, 'curly-quotes'],
      [8, 'list-sign'],
      [9, 'list-sign'],
      [11, 'list-sign'],
      [12, 'list-sign'],
      [14, 'list-sign'],
      [15, 'list-sign'],
      [17, 'mark-nbsp'],
      [19, 'link-broken'],
      [19, 'address-space'],
      [19, 'link-broken'],
      [21, 'link-tracking'],
    ]);
    expect(readFileSync(join(folder, 'news/nyhet/index.sv.md'), 'utf8')).toBe(
      [
        '---',
        'date: 2020-01-15',
        'topics: [lahipalvelut]',
        'title: "Verkstaden hölls"',
        'summary: Den första verkstaden hölls i juni.',
        '---',
        '',
        '- ett',
        '- två',
        '',
        '1. Först',
        '2. Sedan',
        '',
        '- tre',
        '- fyra',
        '',
        '## Tidtabell',
        '',
        'Se [stadens sida](https://www.example.fi/a) eller [ring](tel:01612345) och [skriv](https://www.example.fi/).',
        '',
        'Se [kommunens sida](https://example.fi/) och ring 131052-308T.',
        '',
      ].join('\n'),
    );
    expect((await checkContent(folder)).map(({ rule }) => rule)).toEqual(['identity-code']);
  });
});

/** The name that a message tells to give, and to what. */
function moveOf(found: Problem): [from: string, to: string] | undefined {
  const own = dirname(found.path);
  switch (found.rule) {
    case 'file-misplaced':
      return [found.path, found.values.write];
    case 'file-unknown':
      return found.values.closest === undefined ? undefined : [found.path, found.values.closest];
    case 'authority-nobodys':
      return found.values.write === undefined
        ? undefined
        : [found.path, join(own, `${found.values.write}.yaml`)];
    case 'file-name-signs':
      return [found.path, join(own, found.values.write)];
    case 'folder-name':
      return [own, join(dirname(own), found.values.write)];
    default:
      return undefined;
  }
}

/** Renames what a message tells to rename; nothing is told of either name then, but that texts refer to the old one. */
async function expectGone(folder: string, found: Problem, [from, to]: [string, string]): Promise<void> {
  expect(existsSync(join(folder, to)), `${found.rule}: ${to} is there already`).toBe(false);
  mkdirSync(dirname(join(folder, to)), { recursive: true });
  renameSync(join(folder, from), join(folder, to));
  const left = await checkContent(folder);
  renameSync(join(folder, to), join(folder, from));
  const same = ({ rule, path }: Problem) =>
    rule === found.rule && (path.startsWith(to) || path === found.path);
  expect(left.filter(same).map(({ path, values }) => [path, values])).toEqual([]);
}

/** What a message tells to write, and in the place of what. */
function remedyOf(found: Problem): { write: string; instead: readonly string[] } | undefined {
  const values = found.values as Record<string, unknown>;
  const write = values['write'] ?? values['closest'];
  if (typeof write !== 'string' || elsewhere.has(found.rule)) return undefined;
  const instead = [
    'value',
    'address',
    'target',
    'anchor',
    'field',
    'key',
    'name',
    'text',
    'file',
    'picture',
    'code',
    'language',
  ];
  return {
    write,
    instead: instead.flatMap((name) => (typeof values[name] === 'string' ? (values[name] as string) : [])),
  };
}

function follow(
  text: string,
  found: Problem,
  { write, instead }: { write: string; instead: readonly string[] },
): string | undefined {
  const lines = text.split('\n');
  const line = lines[found.line - 1] ?? '';
  // A whole field: the line is written anew.
  if (/^\w+: /.test(write) && line.trim().startsWith(/^\w+/.exec(write)?.[0] ?? '!'))
    return lines
      .with(
        found.line - 1,
        line.replace(/\S.*/, () => write),
      )
      .join('\n');
  const from = Math.max(0, found.column - 2);
  const inLink = /\((?!\s)[^()]*\)/.exec(line.slice(from))?.[0].slice(1, -1) ?? '';
  const forms = instead.flatMap((each) => [
    `"${each}"`,
    `'${each}'`,
    `mailto:${each}`,
    `(${each}`,
    each,
    encodeURI(each),
  ]);
  for (const wrong of [...forms, write.replaceAll('\\', ''), inLink]) {
    const at = wrong === '' ? -1 : line.indexOf(wrong, from);
    const right = wrong.startsWith('(') ? `(${write}` : write;
    if (at !== -1)
      return lines.with(found.line - 1, line.slice(0, at) + right + line.slice(at + wrong.length)).join('\n');
  }
  // The address of a link may stand apart from it, and a field may have to be written anew.
  const apart = instead.find((each) => text.includes(each) && found.rule.startsWith('link-'));
  if (apart !== undefined) return text.replace(apart, write);
  return /^\s*[\w-]+: /.test(line)
    ? lines
        .with(
          found.line - 1,
          line.replace(/^(\s*[\w-]+: ).*/, (_all, name: string) => name + write),
        )
        .join('\n')
    : undefined;
}

/** Remedies that name a file or a line to add rather than what to write on the line of the problem. */
const elsewhere: ReadonlySet<string> = new Set([
  'originals-two',
  'table-row-missing',
  'heading-skipped',
  'search-list',
  'gazetteer-heading',
]);
