import { parse as parseCsv } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { readFile } from '../setup/pages.ts';

test('regions and counties are never mixed up: their codes say which they are', () => {
  const rows = parseCsv(readFile('real', 'data/regions.csv'), { columns: true }) as Record<string, string>[];
  expect(rows.find(({ id }) => id === 'keski-suomi')).toMatchObject({ code: 'mk-13', successors: 'hva-15' });
  for (const row of rows) {
    expect(row['code']).toMatch(/^mk-\d\d$/);
    for (const code of (row['successors'] ?? '').split(';')) expect(code).toMatch(/^hva-\d\d$/);
  }
});

test('the sums of the projects are numbers with how exact they are', () => {
  const rows = parseCsv(readFile('real', 'data/projects.csv'), { columns: true }) as Record<string, string>[];
  const of = (id: string) => rows.find((row) => row['id'] === id);
  expect(of('keski-suomen-sote-2020')).toMatchObject({
    total: '1300000',
    total_precision: 'exact',
    grant: '975000',
    grant_stage: 'granted',
  });
  expect(of('lappi-rakenneuudistus')).toMatchObject({ total: '5000000', total_precision: 'justOver' });
  expect(of('lappi-rakenneuudistus')).toMatchObject({ grant: '4000000', grant_precision: 'about' });
});
