import { describe, expect, test } from 'vitest';
import { numberWritten } from '#source/number-written.ts';

describe('a number that was written for readers', () => {
  test.each([
    ['1 300 000 €', '1300000'],
    ['1,3 milj. €', '1300000'],
    ['1,3 M€', '1300000'],
    ['2 miljoonaa euroa', '2000000'],
    ['400 tuhatta', '400000'],
    ['3,5 miljoner', '3500000'],
    ['400,000', '400000'],
    ['400.000,50', undefined],
    ['300 000,50 €', '300000.5'],
    ['7,5 %', '7.5'],
    ['42 henkilöä', '42'],
    ['42 deltagare', '42'],
    ['42 tai 43', undefined],
    ['400 000 markkaa', undefined],
    ['noin 40', undefined],
  ])('%s is %s', (text, number) => {
    expect(numberWritten(text)).toBe(number);
  });
});
