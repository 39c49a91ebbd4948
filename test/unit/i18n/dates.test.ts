import { describe, expect, test } from 'vitest';
import { formatDate, formatPeriod, formatShortDate, formatTime, helsinkiTime, lastDay } from '#i18n/dates.ts';
import { firstDay, isPartialDate } from '#i18n/days.ts';

describe('a date is printed as exactly as it is known', () => {
  test.each([
    ['2020', '2020', '2020', '2020'],
    ['2014-03', 'maaliskuu 2014', 'mars 2014', '3/2014'],
    ['2020-04-30', '30. huhtikuuta 2020', '30 april 2020', '30.4.2020'],
  ])('%s', (date, finnish, swedish, short) => {
    expect(formatDate(date, 'fi').replaceAll('\u00a0', ' ')).toBe(finnish);
    expect(formatDate(date, 'sv').replaceAll('\u00a0', ' ')).toBe(swedish);
    expect(formatShortDate(date, 'fi')).toBe(short);
    expect(formatShortDate(date, 'sv')).toBe(short);
  });
});

test('a day that does not exist is no date', () => {
  expect(isPartialDate('2020-02-30')).toBe(false);
  expect(isPartialDate('2021-02-29')).toBe(false);
  expect(isPartialDate('2020-13')).toBe(false);
  expect(isPartialDate('15.1.2020')).toBe(false);
  expect(isPartialDate('2020-02-29')).toBe(true);
});

test('a period without an end is left open', () => {
  expect(formatPeriod('2020', undefined, 'fi')).toBe('2020–');
  expect(formatPeriod('2014-03', '2016-10', 'sv')).toBe('3/2014–10/2016');
  expect(formatPeriod('2020', '2020', 'sv')).toBe('2020');
});

test('a month begins on its first day and ends on its last', () => {
  expect(firstDay('2014-03')).toBe('2014-03-01');
  expect(lastDay('2020-02')).toBe('2020-02-29');
  expect(lastDay('2021')).toBe('2021-12-31');
});

test('a time of day is written with a full stop', () => {
  expect(formatTime('09:00')).toBe('9.00');
  expect(formatTime('16:15')).toBe('16.15');
});

test('machines are told a time with the offset Finland has on that day', () => {
  expect(helsinkiTime('2020-01-29', '09:00')).toBe('2020-01-29T09:00:00+02:00');
  expect(helsinkiTime('2020-06-29', '09:00')).toBe('2020-06-29T09:00:00+03:00');
  expect(helsinkiTime('2020-01-29', undefined)).toBe('2020-01-29');
});
