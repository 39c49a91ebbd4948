import { describe, expect, test } from 'vitest';
import { type AreaData, findArea } from '#domain/area.ts';

const data: AreaData = {
  regions: [
    ['Keski-Suomi', '/fi/maakunnat/keski-suomi/'],
    ['Keski-Pohjanmaa', '/fi/maakunnat/keski-pohjanmaa/'],
  ],
  municipalities: [
    ['Saarijärvi', 'Saarijärvi', 0, '4310043130', ''],
    ['Jyväskylä', 'Jyväskylä', 0, '40100', '4010140014'],
    ['Kokkola', 'Karleby', 1, '67100', ''],
    ['Maarianhamina', 'Mariehamn', -1, '22100', ''],
  ],
};

const names = (text: string) => {
  const answer = findArea(text, data);
  return answer.kind === 'matches'
    ? answer.matches.map(({ name, region }) => `${name}, ${region}`)
    : answer.kind;
};

describe('a reader finds their region', () => {
  test('by postcode', () => expect(names('43100')).toEqual(['Saarijärvi, Keski-Suomi']));
  test('by the country’s form of a postcode', () =>
    expect(names('FI-43100')).toEqual(['Saarijärvi, Keski-Suomi']));
  test('by the beginning of a postcode', () => expect(names('431')).toEqual(['Saarijärvi, Keski-Suomi']));
  test('by name', () => expect(names('Saarijärvi')).toEqual(['Saarijärvi, Keski-Suomi']));
  test('by the beginning of a name', () => expect(names('saari')).toEqual(['Saarijärvi, Keski-Suomi']));
  test('without dots', () => expect(names('saarijarvi')).toEqual(['Saarijärvi, Keski-Suomi']));
  test('by the name in the other language', () =>
    expect(names('karle')).toEqual(['Karleby, Keski-Pohjanmaa']));
});

describe('a reader is helped on', () => {
  test('when the postcode is a box, with the municipality it belongs to', () => {
    expect(findArea('40014', data)).toMatchObject({
      kind: 'matches',
      box: true,
      matches: [{ name: 'Jyväskylä' }],
    });
  });
  test('when there is no such postcode', () => expect(names('99999')).toBe('unknown-code'));
  test('when there is no such municipality', () => expect(names('Atlantis')).toBe('unknown-name'));
  test('when the code is of another country', () => expect(names('SW1A 1AA')).toBe('foreign'));
  test('when the code has too many digits', () => expect(names('431001')).toBe('foreign'));
  test('when they live on Åland', () => expect(names('22100')).toBe('aland'));
  test('when nothing is written', () => expect(names('  ')).toBe('empty'));
  test('when what is written is no word at all', () => expect(names('<b>')).toBe('unknown-name'));
});
