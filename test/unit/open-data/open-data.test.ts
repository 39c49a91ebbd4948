import { describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { datasetIds, datasets } from '#domain/open-data/datasets.ts';
import { csvFile, csvMetadata } from '#open-data/csv.ts';
import { jsonFile } from '#open-data/json.ts';
import { contentOf, organisationsOf, projectOf, regionOf } from '../../setup/things.ts';

const content = contentOf({
  regions: [regionOf('keski-pohjanmaa', 'mk-16')],
  organisations: organisationsOf('kirsi'),
  projects: [
    projectOf('Hanke; "a", b', {
      regions: ['keski-pohjanmaa'],
      municipalities: ['Kaustby'],
      lead: 'kirsi',
      period: { start: '2020', end: '2021-06' },
      funding: { total: 0, grant: { percent: 75 } },
      contacts: [{ name: 'Testi Henkilö', email: 'testi@example.fi' }],
    }),
  ],
});
const setOf = (id: string) => {
  const set = datasets(content, '2026-11-22').find((each) => each.id === id);
  if (set === undefined) throw new Error(id);
  return set;
};

test('everything the site is made of is offered, and no set of which it has nothing', () => {
  const offered = datasets(content, '2026-11-22').map(({ id }) => id);
  expect(offered).toEqual(['projects', 'regions', 'organisations']);
  expect(datasetIds).toEqual(expect.arrayContaining(offered));
});

describe('a project in the open data', () => {
  const [record] = JSON.parse(jsonFile(setOf('projects'))).records;
  const [row] = parse(csvFile(setOf('projects')), { columns: true }) as Record<string, string>[];

  test('names what it refers to in both languages, with the official codes', () => {
    expect(record.facts.regions).toEqual([
      { id: 'keski-pohjanmaa', code: 'mk-16', name: { fi: 'keski-pohjanmaa', sv: 'keski-pohjanmaa' } },
    ]);
    expect(record.facts.municipalities).toEqual([
      { id: '236', code: '236', name: { fi: 'Kaustinen', sv: 'Kaustby' } },
    ]);
    expect(record.facts.lead).toEqual({ id: 'kirsi', name: { fi: 'kirsi', sv: 'kirsi' } });
    expect(row).toMatchObject({ region_codes: 'mk-16', municipalities: '236', lead: 'kirsi' });
  });

  test('has its sums as numbers, also a sum of nothing', () => {
    expect(row).toMatchObject({ total: '0', total_precision: 'exact', grant: '', grant_percent: '75' });
  });

  test('has its dates as exact as they are known', () => {
    expect(row).toMatchObject({ start: '2020', end: '2021-06', stage: 'ended' });
  });

  test('keeps quotes and separators in a title', () => {
    expect(row?.['title_fi']).toBe('Hanke; "a", b');
  });

  test('leaves out the people to turn to', () => {
    expect(JSON.stringify(record)).not.toMatch(/Henkilö|example\.fi"/);
  });
});

test('a text that a spreadsheet would take for a formula is a text, and a number stays a number', () => {
  const set = setOf('projects');
  const rows = [['=HYPERLINK("https://example.fi")', '+358', '-osasto', '@SUM(A1)', -5]];
  const columns = set.columns.slice(0, 5);
  expect(parse(csvFile({ ...set, columns, rows }))[1]).toEqual([
    '\'=HYPERLINK("https://example.fi")',
    "'+358",
    "'-osasto",
    "'@SUM(A1)",
    '-5',
  ]);
});

test('a text is no formula either where a program parts the cells by the separator of the other form', () => {
  const set = { ...setOf('projects'), rows: [['Hanke;=HYPERLINK("x"), =A1']] };
  const table = { ...set, columns: set.columns.slice(0, 1) };
  for (const form of ['standard', 'spreadsheet'] as const)
    expect(csvFile(table, form)).toContain('"Hanke;\'=HYPERLINK(""x""), \'=A1"');
});

test('a name with the separator in it stays one name in a list', () => {
  const set = setOf('projects');
  const rows = [[['Alfa; Beeta ry', 'Gamma']]];
  const [, row = []] = parse(csvFile({ ...set, columns: set.columns.slice(0, 1), rows }));
  expect(row[0]?.split(';')).toEqual(['Alfa, Beeta ry', 'Gamma']);
});

test('a table of which all rows are gone still names its columns', () => {
  const [columns = []] = parse(csvFile(setOf('organisations')));
  expect(columns.slice(0, 4)).toEqual(['id', 'uri', 'name_fi', 'name_sv']);
  expect(parse(csvFile({ ...setOf('organisations'), rows: [] }))).toEqual([columns]);
});

test('the columns are explained in both languages', () => {
  const { tableSchema } = JSON.parse(csvMetadata(setOf('projects')));
  for (const column of tableSchema.columns)
    expect(column['dc:description'].map((text: { '@language': string }) => text['@language'])).toEqual([
      'fi',
      'sv',
    ]);
});

test('for a spreadsheet with Finnish settings the cells are parted by semicolons, after a byte order mark', () => {
  const set = setOf('projects');
  const text = csvFile({ ...set, columns: set.columns.slice(0, 2), rows: [['a;b', 'ä']] }, 'spreadsheet');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(parse(text, { delimiter: ';', bom: true })[1]).toEqual(['a;b', 'ä']);
});
