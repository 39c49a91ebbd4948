import { expect, test } from 'vitest';
import { helsinkiTime } from '#i18n/dates.ts';

test.each([
  ['2020-01-29', '09:00', '2020-01-29T09:00:00+02:00'],
  ['2020-06-29', '09:00', '2020-06-29T09:00:00+03:00'],
  // Clocks change at three in the night: midnight before and noon after lie on different sides.
  ['2020-03-29', '00:00', '2020-03-29T00:00:00+02:00'],
  ['2020-03-29', '12:00', '2020-03-29T12:00:00+03:00'],
  ['2020-10-25', '00:00', '2020-10-25T00:00:00+03:00'],
  ['2020-10-25', '12:00', '2020-10-25T12:00:00+02:00'],
  // Helsinki had its own time until 1921.
  ['1890-05-17', '00:00', '1890-05-17T00:00:00+01:39'],
])('%s %s in Finland is %s', (day, time, told) => {
  expect(helsinkiTime(day, time)).toBe(told);
  expect(Number.isNaN(Date.parse(told))).toBe(false);
});

test('a day without a time stays a day', () => {
  expect(helsinkiTime('2020-01-29', undefined)).toBe('2020-01-29');
});
