import { describe, expect, test } from 'vitest';
import { positionOf, timeAxis, timeBar, type TimeAxis } from '#domain/charts/time-axis.ts';

/** Ten years: a year is ten per cent. */
const axis: TimeAxis = { from: 2010, to: 2020, ticks: [] };
const labels = (of: TimeAxis | undefined) => of?.ticks.map(({ year }) => year);

describe('the axis', () => {
  test('there is none without dates', () => {
    expect(timeAxis([])).toBeUndefined();
  });

  test('one year alone is a whole axis', () => {
    expect(timeAxis(['2020-03'])).toMatchObject({ from: 2020, to: 2021, ticks: [{ at: 0, year: 2020 }] });
  });

  test('today lies on it, if it is not far from the dates', () => {
    expect(timeAxis(['2013', '2024'], '2026-11-22')).toMatchObject({ from: 2013, to: 2027, today: 99.2 });
    expect(timeAxis(['2013', '2021'], '2040-01-01')).toMatchObject({ to: 2022, today: undefined });
    expect(timeAxis(['2013', '2021'])?.today).toBeUndefined();
  });

  test('years in which nothing is told are cut out, and the cut is known', () => {
    expect(timeAxis(['2013', '2021'], '2026-11-22')).toMatchObject({ to: 2022, today: undefined, cut: true });
    expect(timeAxis(['2013', '2024'], '2026-11-22')?.cut).toBeUndefined();
    expect(timeAxis(['2013', '2021'], '2040-01-01')?.cut).toBeUndefined();
  });

  test('no more years are written out than a narrow screen holds', () => {
    expect(labels(timeAxis(['2013', '2026']))).toEqual([2014, 2016, 2018, 2020, 2022, 2024]);
    expect(labels(timeAxis(['1990', '2026']))).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020]);
    expect(labels(timeAxis(['1700', '2026']))?.length).toBeLessThan(9);
  });

  test('a leap year is as long as it is', () => {
    expect(positionOf('2016-07-01', { from: 2016, to: 2017 })).toBe(49.7);
    expect(positionOf('2017-07-01', { from: 2017, to: 2018 })).toBe(49.6);
  });
});

describe('a period as a bar', () => {
  const strengths = (bar: ReturnType<typeof timeBar>) => bar.parts.map(({ strength }) => strength);

  test('months have sharp edges: to the end of the last month', () => {
    const { parts, open } = timeBar({ start: '2014-03', end: '2016-10' }, undefined, axis);
    expect(parts).toEqual([{ from: 41.6, to: 68.3, strength: 1 }]);
    expect(open).toBe(false);
  });

  test('an edge that is only a year fades over that year', () => {
    const bar = timeBar({ start: '2013', end: '2015' }, undefined, axis);
    expect(bar.parts[0]?.from).toBe(30);
    expect(bar.parts.at(-1)?.to).toBe(60);
    expect(strengths(bar)).toEqual([0.2, 0.4, 0.6, 0.8, 1, 0.8, 0.6, 0.4, 0.2]);
    expect(bar.parts.find(({ strength }) => strength === 1)).toEqual({ from: 40, to: 50, strength: 1 });
  });

  test('a period within one year, of which nothing more is told, fades both ways', () => {
    const bar = timeBar({ start: '2013', end: '2013' }, undefined, axis);
    expect(strengths(bar)).toEqual([0.2, 0.4, 0.6, 0.8, 0.8, 0.6, 0.4, 0.2]);
  });

  test('without an end it is open and runs to the day the content speaks of', () => {
    expect(timeBar({ start: '2014-01-01' }, '2016-12', axis)).toEqual({
      parts: [{ from: 40, to: 70, strength: 1 }],
      open: true,
    });
  });

  test('without an end and without a later word it does not claim to go on', () => {
    const bar = timeBar({ start: '2014' }, '2014-04-30', axis);
    expect(bar.parts.at(-1)?.to).toBe(50);
    expect(bar.open).toBe(true);
  });

  test('what lies ahead of today, and what is a plan as a whole, is told apart', () => {
    const { parts } = timeBar({ start: '2014-01-01', end: '2017-12-31' }, undefined, axis, '2016-01-01');
    expect(parts).toEqual([
      { from: 40, to: 60, strength: 1 },
      { from: 60, to: 80, strength: 1, planned: true },
    ]);
    const plan = timeBar({ start: '2014', end: '2017' }, undefined, axis, '2014-01-01');
    expect(plan.parts).toEqual([{ from: 40, to: 80, strength: 1, planned: true }]);
  });

  test('an end that nobody tells is no plan, unless all is one', () => {
    expect(timeBar({ start: '2014' }, undefined, axis, '2014-06-01').parts.some((part) => part.planned)).toBe(
      false,
    );
    expect(timeBar({ start: '2014-03' }, undefined, axis, '2014-03-01')).toMatchObject({
      parts: [{ planned: true }],
      open: true,
    });
  });

  test('one day is still seen', () => {
    const { parts } = timeBar({ start: '2014-05-05', end: '2014-05-05' }, undefined, axis);
    expect((parts[0]?.to ?? 0) - (parts[0]?.from ?? 0)).toBeCloseTo(0.8);
  });
});
