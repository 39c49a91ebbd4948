import { entrySchemasOf, entryCollections } from '#schemas/registry.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { readContent } from '#source/read.ts';
import { readYaml } from '#source/yaml.ts';
import { problemsOfField } from '#check/schema.ts';
import { describeField } from '#cli/editor/fields.ts';
import { gatherEntry } from '#cli/writing/gather.ts';
import { makeEntry, makeTranslation } from '#cli/writing/make.ts';
import { newText } from '#cli/writing/template.ts';
import { languages } from '#i18n/languages.ts';
import { withMistake } from '../check/samples.ts';

const today = '2026-11-22';
const told = {
  kind: 'uutinen',
  lang: 'fi',
  title: 'Uutta: hanke päättyi',
  summary: 'Hanke päättyi ajallaan.',
  date: '2021-06-30',
};

test('what is told makes a file that passes the check', async () => {
  await withMistake({}, async (folder) => {
    const made = await make(folder, told);
    expect(made).toMatchObject({ fine: true });
    const text = readFileSync(join(folder, 'news/uutta-hanke-paattyi/index.fi.md'), 'utf8');
    expect(text).toMatch(
      /^---\ndate: 2021-06-30\ntitle: 'Uutta: hanke päättyi'\nsummary: Hanke päättyi ajallaan\.\n/,
    );
    expect(text).toContain('# Kuva tekstin vieressä: pelkkä tiedoston nimi.\n#picture: kuva.jpg\n');
    const problems = await checkContent(folder);
    // The writer is reminded that the text is still to be written.
    expect(problems.map(({ rule }) => rule)).toEqual(['placeholder-left']);
  });
});

test('what is there already is never touched', async () => {
  await withMistake({}, async (folder) => {
    const path = join(folder, 'news/uutinen/index.fi.md');
    const before = readFileSync(path, 'utf8');
    const made = await make(folder, { ...told, id: 'uutinen' });
    expect(made.fine).toBe(false);
    expect(made.text).toContain('npm run new -- --translate news/uutinen');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });
});

test('where nobody can be asked, what is missing is told by the names of the options', async () => {
  expect(await gatherEntry({ kind: 'nyhet', lang: 'sv', title: 'x' }, 'sv', undefined)).toBe(
    'Ange också: --date, --summary',
  );
  expect(await gatherEntry({ kind: 'työ', lang: 'fi' }, 'fi', undefined)).toBe(
    'Lajia "työ" ei ole. Kirjoita yksi näistä: hanke, alue, tilaisuus, uutinen, sivu.',
  );
  expect(await gatherEntry({ kind: 'uutinen', lang: 'en' }, 'fi', undefined)).toBe(
    'Kieltä "en" ei ole. Kirjoita fi tai sv.',
  );
});

test('a wrong answer is asked again, with the reason', async () => {
  const answers = [
    'tilaisuus',
    'sv',
    'Verkstad',
    '15.1.2020',
    '2020-01-15',
    'worksop',
    'workshop',
    'En verkstad.',
    '',
  ];
  const said: string[] = [];
  const questions = {
    ask: (question: string) => Promise.resolve((said.push(question), answers.shift() ?? '')),
    tell: (text: string) => void said.push(text),
    close: () => undefined,
  };
  expect(await gatherEntry({}, 'fi', questions)).toEqual({
    collection: 'workshops',
    language: 'sv',
    id: 'verkstad',
    values: { title: 'Verkstad', start: '2020-01-15', kind: 'workshop', summary: 'En verkstad.' },
  });
  expect(said).toContain('Päivä "15.1.2020" on väärässä muodossa. Kirjoita 2020-01-15.');
  expect(said.join('\n')).toContain('Tarkoititko "workshop"?');
});

test('a translation begins with the words of the original and none of its facts', async () => {
  await withMistake({}, async (folder) => {
    const made = await makeTranslation(await readContent(folder), 'nyhet', 'sv');
    expect(made).toMatchObject({ fine: true });
    const text = readFileSync(join(folder, 'news/nyhet/index.fi.md'), 'utf8');
    expect(text).toMatch(/^---\n# Käännä .*\ntranslationOf: sv\ntitle: Verkstaden hölls\nsummary: /);
    expect(text).not.toContain('date:');
    // It cannot be published by mistake before it is translated.
    const errors = (await checkContent(folder)).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, path }) => [rule, path])).toEqual([
      ['words-untranslated', 'news/nyhet/index.fi.md'],
    ]);
  });
});

test('the links of a translation lead to its own language', async () => {
  await withMistake({ remove: ['projects/hanke/index.sv.md'] }, async (folder) => {
    await makeTranslation(await readContent(folder), 'projects/hanke', 'fi');
    const text = readFileSync(join(folder, 'projects/hanke/index.sv.md'), 'utf8');
    expect(text).toContain('(../../workshops/paja-1/index.sv.md)');
    expect(text).toContain('(suunnitelma.pdf)');
    expect(text).toContain('phaseTexts:\n  suunnittelu:\n    name: Suunnittelu\n');
  });
});

test('no translation is begun twice, and none of what is not there', async () => {
  await withMistake({}, async (folder) => {
    const content = await readContent(folder);
    expect((await makeTranslation(content, 'uutinen', 'sv')).text).toMatch(/finns redan/);
    expect((await makeTranslation(content, 'ei-ole', 'fi')).text).toMatch(/ei ole/);
  });
});

describe.each(entryCollections)('a new file of %s', (collection) => {
  const { original } = entrySchemasOf[collection];
  const text = newText(collection, {}, { language: 'fi', today, known: {} });

  test('shows every field, and each example is right when its mark is taken away', () => {
    const shown = text.split('\n').filter((line) => line.startsWith('#') && !/^# \S/.test(line));
    const fields = readYaml('x', shown.map((line) => line.slice(1)).join('\n'), 1);
    expect(fields.problems).toEqual([]);
    expect(Object.keys(fields.data ?? {}).toSorted()).toEqual(Object.keys(original.shape).toSorted());
    for (const [name, value] of Object.entries(fields.data ?? {}))
      expect(problemsOfField(collection, name, value), name).toEqual([]);
  });

  test('explains every field in both languages', () => {
    for (const language of languages)
      for (const name of Object.keys(original.shape))
        expect(describeField(collection, [name], language), name).toMatch(/\.$/);
  });
});

async function make(folder: string, options: Record<string, string>) {
  const entry = await gatherEntry(options, 'fi', undefined);
  if (typeof entry === 'string') throw new Error(entry);
  return makeEntry(await readContent(folder), entry, 'fi', today);
}
