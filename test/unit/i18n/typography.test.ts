import { expect, test } from 'vitest';
import { keepTogether } from '#i18n/typography.ts';

test.each([
  ['maksaa 1 300 000 euroa', 'maksaa 1\u00a0300\u00a0000\u00a0euroa'],
  ['75 % kuluista', '75\u00a0% kuluista'],
  ['klo 9.00', 'klo\u00a09.00'],
  ['kl. 16.15', 'kl.\u00a016.15'],
  ['1 300 000 euro', '1\u00a0300\u00a0000\u00a0euro'],
  ['den 4 november 2020', 'den 4\u00a0november\u00a02020'],
  ['1. tammikuuta 2023', '1.\u00a0tammikuuta\u00a02023'],
  ['tammikuussa 2014', 'tammikuussa\u00a02014'],
  ['vuosina 2020–2021', 'vuosina 2020–\u20602021'],
  ['16.8.–15.10.2021', '16.8.–\u206015.10.2021'],
  ['13 miljardia', '13\u00a0miljardia'],
  ['lain 5 §', 'lain 5\u00a0§'],
  ['KIRJA 2020 -hankkeen', 'KIRJA 2020 -\u2060hankkeen'],
])('what belongs together stays on one line: %s', (text, kept) => {
  expect(keepTogether(text)).toBe(kept);
});

test.each(['vuonna 2020 158 osallistujaa', 'osa 2 ja osa 3', 'hankkeet 1 ja 2020', 'de 4 majoriteterna'])(
  'two numbers side by side are not made one: %s',
  (text) => {
    expect(keepTogether(text)).toBe(text);
  },
);
