import { expect, test } from 'vitest';
import { groupByYear, newestFirst, oldestFirst, paginate } from '#domain/lists.ts';

test('a list goes on to a second page after fifty rows', () => {
  const rows = Array.from({ length: 51 }, (_, row) => row);
  expect(paginate(rows).map(({ length }) => length)).toEqual([50, 1]);
});

test('an empty list has one page, which can say that there is nothing yet', () => {
  expect(paginate([])).toEqual([[]]);
});

test('rows of a year stand together, rows without a date last', () => {
  const rows = [{ date: '2020-04-30' }, { date: '2020' }, { date: '2013-09' }, {}];
  expect(groupByYear(rows).map(({ year, rows: { length } }) => [year, length])).toEqual([
    [2020, 2],
    [2013, 1],
    [undefined, 1],
  ]);
});

test('things of the same day keep an order that does not depend on how they were read', () => {
  const things = [
    { id: 'b', date: '2020-01-01' },
    { id: 'a', date: '2020-01-01' },
    { id: 'c', date: undefined },
    { id: 'd', date: '2021' },
  ];
  const date = (thing: (typeof things)[number]) => thing.date;
  const id = (thing: (typeof things)[number]) => thing.id;
  expect(things.toSorted(newestFirst(date, id)).map(id)).toEqual(['d', 'a', 'b', 'c']);
  expect(things.toSorted(oldestFirst(date, id)).map(id)).toEqual(['a', 'b', 'd', 'c']);
});
