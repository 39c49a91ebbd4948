import { expect, test } from 'vitest';
import { keepTogether } from '#i18n/typography.ts';

test.each([
  ['maksaa 1 300 000 euroa', 'maksaa 1\u00a0300\u00a0000\u00a0euroa'],
  ['75 % kuluista', '75\u00a0% kuluista'],
  ['klo 9.00', 'klo\u00a09.00'],
  ['kl. 16.15', 'kl.\u00a016.15'],
  ['1 300 000 euro', '1\u00a0300\u00a0000\u00a0euro'],
  ['den 4 november 2020', 'den 4\u00a0november 2020'],
  ['1. tammikuuta 2023', '1.\u00a0tammikuuta 2023'],
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
