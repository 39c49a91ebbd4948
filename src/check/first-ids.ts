import type { ReadContent, ReadEntry } from '#source/files.ts';
import { type Problem, problem, startOf } from '#source/problem.ts';

/** Feeds and calendars know an entry for good by the name its folder had first: no other may have had or have it. */
export function firstIdProblems({ entries }: ReadContent): Problem[] {
  const known = new Map<string, ReadEntry>();
  // Those whose folders were moved come after those that still have the name.
  const inOrder = entries.toSorted((one, other) => Number(isMoved(one)) - Number(isMoved(other)));
  return inOrder.flatMap((entry) => {
    const id = firstIdOf(entry);
    const key = `${entry.collection}/${id}`;
    const other = known.get(key);
    known.set(key, other ?? entry);
    if (other === undefined) return [];
    const fields = entry.original?.fields;
    return problem(fields?.placeOf(['firstId']) ?? startOf(entry.folder), 'first-id-taken', {
      id,
      other: other.folder,
    });
  });
}

function isMoved(entry: ReadEntry): boolean {
  return firstIdOf(entry) !== entry.id;
}

function firstIdOf({ id, original }: ReadEntry): string {
  const first = original?.fields.data?.['firstId'];
  return typeof first === 'string' ? first : id;
}
