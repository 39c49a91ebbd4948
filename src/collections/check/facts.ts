import { nearestOf } from './nearest.ts';
import { officialRegions } from '#collections/counties.ts';
import { type Funding, funding as fundingSchema } from '#collections/funding.ts';
import type { Amount } from '#collections/values.ts';
import type { ReadEntry } from './entry.ts';
import { type Problem, problem } from './problem.ts';
import type { ReadContent, TextFile } from './read.ts';

/** The parts of a project's costs may not be more than the whole. */
export function fundingProblems(content: ReadContent): Problem[] {
  return originals(content, 'projects').flatMap(({ fields }) => {
    const funding = fundingSchema.safeParse(fields.data?.['funding']);
    const excess = funding.success ? excessOf(funding.data) : 0;
    if (excess === 0 || !funding.success) return [];
    const total = String(funding.data.total);
    return problem(fields.placeOf(['funding', 'total']), 'funding-excess', { excess: String(excess), total });
  });
}

/** How much the parts exceed the total, in euros, counting only what is exact; 0 if they do not. */
export function excessOf({ total, grant, ownShare, shares }: Funding): number {
  if (typeof total !== 'number') return 0;
  const listed = shares.reduce((sum, share) => sum + inEuros(share.sum, total), 0);
  return Math.max(
    0,
    Math.round((inEuros(grant, total) + Math.max(listed, inEuros(ownShare, total)) - total) * 100) / 100,
  );
}

/** A workshop ends after it starts, on the same day or a later one. */
export function timeProblems(content: ReadContent): Problem[] {
  return originals(content, 'workshops').flatMap(({ fields }) => {
    const { start, end, startTime, endTime } = fields.data ?? {};
    if (typeof start === 'string' && typeof end === 'string' && end < start)
      return problem(fields.placeOf(['end']), 'end-before-start', { start, end });
    if (typeof endTime !== 'string') return [];
    if (startTime === undefined) return problem(fields.placeOf(['endTime']), 'time-alone', {});
    if (typeof startTime !== 'string' || (end !== undefined && end !== start) || endTime > startTime)
      return [];
    return problem(fields.placeOf(['endTime']), 'time-order', {
      start: clock(startTime),
      end: clock(endTime),
    });
  });
}

/** The news was updated after it was told. */
export function updatedProblems(content: ReadContent): Problem[] {
  return content.entries.flatMap(({ original }) => {
    const { date, updated, created, modified } = original?.fields.data ?? {};
    return [
      ['updated', date, updated],
      ['modified', created, modified],
    ].flatMap(([field, start, end]) =>
      original !== undefined &&
      typeof start === 'string' &&
      typeof end === 'string' &&
      end < start.slice(0, end.length)
        ? problem(original.fields.placeOf([String(field)]), 'end-before-start', { start, end })
        : [],
    );
  });
}

/** The numbers of a series go from one upwards, in the order of the days. */
export function seriesProblems(content: ReadContent): Problem[] {
  const members = originals(content, 'workshops').flatMap((file) => {
    const series = file.fields.data?.['series'];
    if (typeof series !== 'object' || series === null || !('id' in series) || !('number' in series))
      return [];
    return typeof series.id === 'string' && typeof series.number === 'number'
      ? { file, id: series.id, number: series.number, start: String(file.fields.data?.['start']) }
      : [];
  });
  return [...Map.groupBy(members, ({ id }) => id)].flatMap(([id, events]) => {
    const sorted = events.toSorted((one, other) => one.number - other.number);
    return sorted.flatMap(({ file, number, start }, index) => {
      const place = file.fields.placeOf(['series', 'number']);
      const before = sorted[index - 1];
      if (before?.number === number)
        return problem(place, 'series-number-taken', { number, other: before.file.path });
      const missing = (before?.number ?? 0) + 1;
      if (missing < number) return problem(place, 'series-gap', { series: id, missing: String(missing) });
      return before !== undefined && start < before.start
        ? problem(place, 'series-order', { number, other: before.file.path })
        : [];
    });
  });
}

/** No project is a part of itself. */
export function parentProblems(content: ReadContent): Problem[] {
  const files = originals(content, 'projects');
  const parents = new Map(files.map(({ id, fields }) => [id, fields.data?.['parent']]));
  return files.flatMap(({ id, fields }) => {
    const chain = [id];
    for (let next = parents.get(id); typeof next === 'string'; next = parents.get(next)) {
      const known = chain.includes(next);
      chain.push(next);
      if (next === id)
        return problem(fields.placeOf(['parent']), 'parent-cycle', { chain: chain.join(' → ') });
      if (known) return [];
    }
    return [];
  });
}

/** Each region has a code of its own from the official classification. */
export function codeProblems(content: ReadContent): Problem[] {
  const taken = new Map<string, string>();
  return originals(content, 'regions').flatMap(({ fields, path }) => {
    const code = fields.data?.['code'];
    if (typeof code !== 'string' || !/^mk-\d\d$/.test(code)) return [];
    const place = fields.placeOf(['code']);
    if (!officialRegions.some((region) => region.code === code)) {
      const title = String(fields.data?.['title']);
      const names = officialRegions.flatMap((region) => [
        [region.fi, region.code] as const,
        [region.sv, region.code] as const,
      ]);
      return problem(place, 'code-unknown', { code, nearest: nearestOf(title, names)?.[1] });
    }
    const other = taken.get(code);
    taken.set(code, path);
    return other === undefined ? [] : problem(place, 'code-taken', { code, other });
  });
}

function originals(content: ReadContent, collection: ReadEntry['collection']): TextFile[] {
  return content.entries.flatMap(({ original }) => (original?.collection === collection ? original : []));
}

/** What is not exact, or not known, counts as nothing. */
function inEuros(share: Amount | { percent: number } | undefined, total: number): number {
  if (typeof share === 'number') return share;
  return share !== undefined && 'percent' in share ? (total * share.percent) / 100 : 0;
}

function clock(time: string): string {
  return time.replace(/^0/, '').replace(':', '.');
}
