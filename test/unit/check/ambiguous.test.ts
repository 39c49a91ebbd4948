import { afterAll, expect, test, vi } from 'vitest';
import { problemText } from '#i18n/problems.ts';
import { type Municipality, municipalitiesByName } from '#places/municipalities.ts';
import { withMistake } from './samples.ts';

const koski: Municipality[] = [
  {
    code: '283',
    fi: 'Koski',
    sv: 'Koskis',
    en: 'Koski',
    region: 'mk-07',
    authority: 'hva-09',
    languages: ['fi'],
  },
  {
    code: '284',
    fi: 'Koski',
    sv: 'Koskis',
    en: 'Koski',
    region: 'mk-02',
    authority: 'hva-05',
    languages: ['fi'],
  },
];

vi.mock('#places/municipalities.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('#places/municipalities.ts')>();
  return {
    ...original,
    municipalitiesCalled: (name: string) => (name === 'Koski' ? koski : original.municipalitiesCalled(name)),
  };
});

// Files of tests share what is loaded: the check is loaded anew here, and once more by those who come after.
vi.resetModules();
const { checkContent } = await import('#check/check.ts');
afterAll(() => {
  vi.doUnmock('#places/municipalities.ts');
  vi.resetModules();
});

test('where two municipalities have one name the writer is told which code to write', async () => {
  const problems = await withMistake(
    { in: 'workshops/paja-2/index.fi.md', replace: 'municipality: Rovaniemi', with: 'municipality: Koski' },
    checkContent,
  );
  expect(problems.map((each) => [each.line, problemText(each, 'fi'), problemText(each, 'sv')])).toEqual([
    [
      6,
      'Kuntia nimeltä "Koski" on monta. Kirjoita nimen paikalle koodi: 283 (Päijät-Häme / Päijänne-Tavastland), 284 (Varsinais-Suomi / Egentliga Finland).',
      'Det finns flera kommuner som heter "Koski". Skriv koden i stället för namnet: 283 (Päijät-Häme / Päijänne-Tavastland), 284 (Varsinais-Suomi / Egentliga Finland).',
    ],
  ]);
});

test('a municipality is found by each of its names and its code', () => {
  const named = municipalitiesByName(koski);
  expect(named.get('koski')?.map(({ code }) => code)).toEqual(['283', '284']);
  expect(named.get('koskis')).toHaveLength(2);
  expect(named.get('284')).toEqual([koski[1]]);
});
