import { expect, test } from 'vitest';
import { byName, initialOf } from '#i18n/order.ts';

test('å, ä and ö stand after z in both languages', () => {
  const names = ['Öljy', 'Äänekoski', 'Åbo', 'Zeta', 'Abo'];
  const sorted = ['Abo', 'Zeta', 'Åbo', 'Äänekoski', 'Öljy'];
  expect(names.toSorted(byName('fi', (name) => name))).toEqual(sorted);
  expect(names.toSorted(byName('sv', (name) => name))).toEqual(sorted);
});

test('numbers in names are ordered as numbers', () => {
  expect(['osa 10', 'osa 2'].toSorted(byName('fi', (name) => name))).toEqual(['osa 2', 'osa 10']);
});

test('a name stands under its first letter, signs before it left aside', () => {
  expect(initialOf('Äänekoski', 'fi')).toBe('Ä');
  expect(initialOf('”Åbo”', 'sv')).toBe('Å');
  expect(initialOf('épée', 'fi')).toBe('E');
  expect(initialOf('2020', 'fi')).toBe('0–9');
  expect(initialOf('… 😀', 'fi')).toBe('0–9');
});
