import { entrySchemasOf, entryCollections } from '#schemas/registry.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { readContent } from '#source/read.ts';
import { describeField } from '#cli/editor/fields.ts';
import { valueOf } from '#cli/writing/answers.ts';
import { gatherEntry } from '#cli/writing/gather.ts';
import { makeEntry, makeTranslation } from '#cli/writing/make.ts';
import { languages } from '#i18n/languages.ts';
import { thingsIn } from '#cli/writing/known.ts';
import { goodContent, withMistake } from '../check/samples.ts';

const content = await readContent(goodContent);
const world = {
  known: thingsIn(content),
  isTaken: (folder: string) => content.entryFolders.includes(folder),
};
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
      /^---\ntitle: 'Uutta: hanke päättyi'\nsummary: Hanke päättyi ajallaan\.\ndate: 2021-06-30\n---\n\nKirjoita teksti tähän/,
    );
    // The explanations belong to the editor and the guide: a published file is short.
    expect(text).not.toContain('#p');
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
  expect(await gatherEntry({ kind: 'nyhet', lang: 'sv', title: 'x' }, 'sv', undefined, world)).toBe(
    'Ange också: --date, --summary',
  );
  expect(await gatherEntry({ kind: 'työ', lang: 'fi' }, 'fi', undefined, world)).toBe(
    'Lajia "työ" ei ole. Kirjoita yksi näistä: hanke, alue, työpaja, uutinen, sivu, organisaatio, aihe, termi.',
  );
  expect(await gatherEntry({ kind: 'uutinen', lang: 'en' }, 'fi', undefined, world)).toBe(
    'Kieltä "en" ei ole. Valitse yksi: fi, sv.',
  );
});

test('an answer may stand in the quotation marks that a file needs, and one that is no YAML is no end', () => {
  expect(valueOf('workshops', 'startTime', '"17:00"')).toBe('17:00');
  for (const [name, told] of [
    ['place', '{ municipality: Kemi'],
    ['funding', 'Kokonaiskustannus: 400 000 €, avustus: 300 000 €'],
    ['period', '{ start: 2027'],
  ] as const)
    expect(valueOf(name === 'place' ? 'workshops' : 'projects', name, told)).toBe(told);
});

/** Answers questions in turn, and notes what was said. */
function person(answers: string[]) {
  const said: string[] = [];
  return {
    said,
    ask: (question: string) => {
      const answer = answers.shift();
      if (answer === undefined) throw new Error(`no answer to ${question}`);
      return Promise.resolve((said.push(question), answer));
    },
    tell: (text: string) => void said.push(text),
    close: () => undefined,
  };
}

test('every answer is kept: what is written otherwise is understood, what is wrong is asked again', async () => {
  const questions = person(
    [
      'pajatso',
      'Työpaja',
      'suomen kieli',
      'FI',
      'Työpaja Kemissä',
      '15.1.2027',
      'worksop',
      'workshop',
      'Työpaja pidetään.',
    ].concat(
      ['klo 17', '', 'Kemmi', 'kemi', 'Malliala ry', 'k', 'Exempelförbundet', 'association', 'Lappi'],
      ['paja 1', 'paja-1', ''],
    ),
  );
  expect(await gatherEntry({}, 'fi', questions, world)).toEqual({
    collection: 'workshops',
    language: 'fi',
    id: 'tyopaja-kemissa',
    values: {
      title: 'Työpaja Kemissä',
      start: '2027-01-15',
      kind: 'workshop',
      summary: 'Työpaja pidetään.',
      startTime: '17:00',
      place: { municipality: 'Kemi' },
      organiser: 'malliala-ry',
      regions: ['lappi'],
    },
    names: [
      {
        collection: 'organisations',
        id: 'malliala-ry',
        text: 'name:\n  fi: Malliala ry\n  sv: Exempelförbundet\nkind: association\n',
      },
    ],
  });
  const all = questions.said.join('\n');
  expect(all).toContain('Lajia "pajatso" ei ole.');
  expect(all).toContain('Kieltä "suomen kieli" ei ole. Valitse yksi: fi, sv.');
  expect(all).toContain('Tarkoititko "workshop"?');
  expect(all).toContain('Nimeä "Kemmi" ei ole. Kirjoita toinen.');
  expect(all).toContain('Kansion nimessä "paja 1"');
  expect(all).toContain('Kansio workshops/paja-1 on jo olemassa');
});

test('a project is asked for its time and its money, as people write them', async () => {
  const answers = [
    'projekt',
    'svenska',
    'Försöket',
    'Försöket prövar.',
    'Ett.',
    'Två.',
    'Tre.',
    '1.1.2027 – 31.12.2028',
    '400 000 €',
    '',
    '',
    '',
  ];
  const made = await gatherEntry({}, 'sv', person(answers), world);
  expect(made).toMatchObject({
    values: { period: { start: '2027-01-01', end: '2028-12-31' }, funding: { total: 400000 } },
  });
});

test('the same can be told by options, and what is told wrongly is answered', async () => {
  const options = { ...told, kind: 'tilaisuus', start: '15.1.2027', 'event-kind': 'workshop', place: 'Kemi' };
  expect(await gatherEntry(options, 'fi', undefined, world)).toMatchObject({
    collection: 'workshops',
    values: { start: '2027-01-15', place: { municipality: 'Kemi' } },
  });
  expect(await gatherEntry({ ...options, organiser: 'ei-ole' }, 'fi', undefined, world)).toBe(
    'Nimeä "ei-ole" ei ole. Kirjoita toinen tai lisää se: npm run new -- --kind organisaatio',
  );
});

test('organisations, topics and terms are added by the same command', async () => {
  const term = {
    kind: 'termi',
    'name-fi': 'kuntayhtymä',
    'name-sv': 'samkommun',
    'definition-fi': 'Kuntien yhteinen.',
  };
  expect(await gatherEntry(term, 'fi', undefined, world)).toBe('Anna myös: --definition-sv');
  expect(
    await gatherEntry({ ...term, 'definition-sv': 'Kommunernas gemensamma.' }, 'fi', undefined, world),
  ).toEqual({
    collection: 'glossary',
    id: 'kuntayhtyma',
    text: 'name:\n  fi: kuntayhtymä\n  sv: samkommun\ndefinition:\n  fi: Kuntien yhteinen.\n  sv: Kommunernas gemensamma.\n',
  });
});

test('the folder that is suggested is always one that is accepted', async () => {
  const sentence =
    'Pihlajalahden terveysasema muuttaa uusiin tiloihin ja palvelut jatkuvat siellä entisellään koko vuoden';
  for (let length = 1; length <= sentence.length; length++) {
    const made = await gatherEntry({ ...told, title: sentence.slice(0, length) }, 'fi', undefined, world);
    expect(made).toHaveProperty('id', expect.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/));
  }
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

describe.each(entryCollections)('the fields of %s', (collection) => {
  const { original } = entrySchemasOf[collection];

  test('are explained in both languages', () => {
    for (const language of languages)
      for (const name of Object.keys(original.shape))
        expect(describeField(collection, [name], language), name).toMatch(/\.$/);
  });
});

async function make(folder: string, options: Record<string, string>) {
  const entry = await gatherEntry(options, 'fi', undefined, { ...world, isTaken: () => false });
  if (typeof entry === 'string' || 'text' in entry) throw new Error(JSON.stringify(entry));
  return makeEntry(await readContent(folder), entry, 'fi');
}
