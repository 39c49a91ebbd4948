import { isPartialDate } from '#i18n/days.ts';
import type { ReadContent } from '#source/files.ts';
import { originalsOf } from './facts.ts';
import { type Problem, problem } from '#source/problem.ts';

/** A workshop ends after it starts, on the same day or a later one. */
export function timeProblems(content: ReadContent): Problem[] {
  return originalsOf(content, 'workshops').flatMap(({ fields }) => {
    const { start, end, startTime, endTime } = fields.data ?? {};
    if (typeof start === 'string' && typeof end === 'string' && end < start)
      return problem(fields.placeOf(['end']), 'end-before-start', { start, end });
    if (typeof endTime !== 'string') return [];
    if (![startTime ?? '00:00', endTime].every(isTime)) return [];
    if (startTime === undefined) return problem(fields.placeOf(['endTime']), 'time-alone', {});
    if (typeof startTime !== 'string' || (end !== undefined && end !== start) || endTime > startTime)
      return [];
    return problem(fields.placeOf(['endTime']), 'time-order', {
      start: clock(startTime),
      end: clock(endTime),
    });
  });
}

/** The numbers of a series go from one upwards, in the order of the days. */
export function seriesProblems(content: ReadContent): Problem[] {
  const events = content.texts.filter(({ collection }) => collection === 'workshops');
  // Without one of them the others have a gap that is none.
  if (events.some(({ fields }) => fields.data === undefined)) return [];
  const known = new Set(content.names.flatMap(({ collection, id }) => (collection === 'series' ? id : [])));
  const members = originalsOf(content, 'workshops').flatMap((file) => {
    const series = file.fields.data?.['series'];
    if (typeof series !== 'object' || series === null || !('id' in series) || !('number' in series))
      return [];
    return typeof series.id === 'string' && known.has(series.id) && typeof series.number === 'number'
      ? { file, id: series.id, number: series.number, start: String(file.fields.data?.['start']) }
      : [];
  });
  return [...Map.groupBy(members, ({ id }) => id)].flatMap(([id, own]) => {
    const sorted = own.toSorted((one, other) => one.number - other.number);
    return sorted.flatMap(({ file, number, start }, index) => {
      const place = file.fields.placeOf(['series', 'number']);
      const before = sorted[index - 1];
      if (before?.number === number)
        return problem(place, 'series-number-taken', { number, other: before.file.path });
      const missing = (before?.number ?? 0) + 1;
      if (missing < number) return problem(place, 'series-gap', { series: id, missing: String(missing) });
      // A day in another form has its own message.
      return before !== undefined && [before.start, start].every(isPartialDate) && start < before.start
        ? problem(place, 'series-order', { number, other: before.file.path })
        : [];
    });
  });
}

function isTime(time: unknown): time is string {
  return typeof time === 'string' && /^\d\d:\d\d$/.test(time);
}

function clock(time: string): string {
  return time.replace(/^0/, '').replace(':', '.');
}
