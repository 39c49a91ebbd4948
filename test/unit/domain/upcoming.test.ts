import { contextOf } from '#domain/context.ts';
import { expect, test } from 'vitest';
import { groupByYear } from '#domain/lists.ts';
import { workshopsRows } from '#domain/section-rows.ts';
import { isUpcoming, nextOrLatest } from '#domain/upcoming.ts';
import { contentOf, workshopOf } from '../../setup/things.ts';

const workshops = [
  workshopOf('old', '2013-08-16'),
  workshopOf('held', '2020-01-29'),
  workshopOf('long', '2020-02-08', { end: '2020-02-10' }),
  workshopOf('next', '2020-02-17'),
  workshopOf('last', '2020-03-19', { cancelled: true }),
];

test('a list of workshops begins with the next one and goes on with the latest held', () => {
  const groups = groupByYear(workshopsRows(contextOf(contentOf({ workshops }), 'sv', '2020-02-10')));
  expect(groups.map(({ heading, rows }) => [heading, rows.map(({ title }) => title)])).toEqual([
    ['Kommande', ['long', 'next', 'last']],
    ['Hölls 2020', ['held']],
    ['Hölls 2013', ['old']],
  ]);
});

test('a workshop of today is still to come, also on its last day', () => {
  const upcoming = (today: string) => workshops.filter((each) => isUpcoming(each, today)).map(({ id }) => id);
  expect(upcoming('2020-02-10')).toEqual(['long', 'next', 'last']);
  expect(upcoming('2020-02-11')).toEqual(['next', 'last']);
});

test('the front page shows what is next, or else what was last', () => {
  expect(nextOrLatest(workshops, '2020-02-11', 1)).toMatchObject({
    which: 'upcoming',
    list: [{ id: 'next' }],
  });
  expect(nextOrLatest(workshops, '2026-11-22', 1)).toMatchObject({ which: 'latest', list: [{ id: 'last' }] });
});
