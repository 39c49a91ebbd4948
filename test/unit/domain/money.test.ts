import { expect, test } from 'vitest';
import { formatAmount, formatShare, formatSum } from '#domain/money.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('an exact sum is printed with its thousands apart', () => {
  expect(plain(formatSum(1_300_000, 'fi'))).toBe('1 300 000 €');
  expect(plain(formatSum(1_300_000, 'sv'))).toBe('1 300 000 €');
});

test('a reservation is said in the language of the page', () => {
  expect(plain(formatSum({ over: 5_000_000 }, 'fi'))).toBe('yli 5 000 000 €');
  expect(plain(formatSum({ about: 4_000_000 }, 'sv'))).toBe('cirka 4 000 000 €');
  expect(plain(formatSum({ justOver: 5_000_000 }, 'fi'))).toBe('reilut 5 000 000 €');
  expect(plain(formatSum({ justOver: 5_000_000 }, 'sv'))).toBe('drygt 5 000 000 €');
  expect(plain(formatAmount({ over: 90 }, 'sv'))).toBe('över 90');
});

test('a share of the costs may be given in per cent', () => {
  expect(plain(formatShare({ percent: 75 }, 'fi'))).toBe('75 %');
});

test('a sum never breaks at the end of a line', () => {
  expect(formatSum(162_500, 'fi')).not.toContain(' ');
});
