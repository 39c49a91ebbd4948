import { yearOf } from '#i18n/dates.ts';

/** How many rows a list shows before it goes on to the next page. */
const rowsPerPage = 50;

/** Cuts rows into pages. No rows make one empty page, which says that there is nothing yet. */
export function paginate<Row>(rows: readonly Row[], size = rowsPerPage): Row[][] {
  const pages = cut(rows, size);
  return pages.length > 0 ? pages : [[]];
}

/** Cuts a list into pieces of a size, the last of which may be shorter. No items make no pieces. */
export function cut<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, piece) =>
    items.slice(piece * size, (piece + 1) * size),
  );
}

/** Rows under the same heading: their own, or their year. Rows without a date stand last. */
export function groupByYear<Row extends { date?: string | undefined; heading?: string | undefined }>(
  rows: readonly Row[],
): { year: number | undefined; heading: string | undefined; rows: Row[] }[] {
  const groups = Map.groupBy(
    rows,
    ({ date, heading }) => heading ?? (date === undefined ? undefined : yearOf(date)),
  );
  return [...groups].map(([name, group]) => ({
    year: typeof name === 'number' ? name : undefined,
    heading: typeof name === 'string' ? name : undefined,
    rows: group,
  }));
}

/** A comparison for `toSorted`: newest first, undated last, the same day by the tie-breaker. */
export function newestFirst<Thing>(
  date: (thing: Thing) => string | undefined,
  tie: (thing: Thing) => string,
) {
  return (one: Thing, other: Thing): number => {
    const dates = [date(one) ?? '', date(other) ?? ''] as const;
    return compare(dates[1], dates[0]) || compare(tie(one), tie(other));
  };
}

/** A comparison for `toSorted`: oldest first, undated last. */
export function oldestFirst<Thing>(
  date: (thing: Thing) => string | undefined,
  tie: (thing: Thing) => string,
) {
  return (one: Thing, other: Thing): number =>
    compare(date(one) ?? '9999', date(other) ?? '9999') || compare(tie(one), tie(other));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
