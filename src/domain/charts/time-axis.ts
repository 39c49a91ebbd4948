import { range } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import type { Period } from '#schemas/values.ts';
import { addDays, lastDay, yearOf } from '#i18n/dates.ts';
import { firstDay, type PartialDate } from '#i18n/days.ts';
import { type Bar, drawStretches, onScale, type Stretch } from './bars.ts';

/** A time scale of whole years, from 0 to 100. */
export interface TimeAxis {
  /** The first year and the year after the last. */
  from: number;
  to: number;
  /** The years that are written out, each where it begins. */
  ticks: { at: number; year: number }[];
  /** Where today is, if it is on the scale. */
  today?: number | undefined;
  /** Whether years without anything lie between its end and today: they are cut out. */
  cut?: boolean;
}

/** How many years may be written out on a narrow screen. */
const mostLabels = 8;

/** How far to the right a year still has room to be written. */
const lastLabel = 91;

/** How many years today may lie beyond the dates and still be shown, and still be told of behind a cut. */
const todayReach = 2;
const cutReach = 10;

/** The axis on which the dates lie, and today, if it is not too far away; none without dates. */
export function timeAxis(dates: readonly PartialDate[], today?: string): TimeAxis | undefined {
  if (dates.length === 0) return undefined;
  const years = dates.map(yearOf);
  const now = today === undefined ? [] : [yearOf(today)];
  const near = now.filter(
    (year) => year - Math.max(...years) <= todayReach && Math.min(...years) - year <= todayReach,
  );
  const from = Math.min(...years, ...near);
  const to = Math.max(...years, ...near) + 1;
  const step = [1, 2, 5, 10, 20, 50].find((size) => (to - from) / size <= mostLabels) ?? 100;
  const past = now.map((year) => year - Math.max(...years));
  return {
    from,
    to,
    ...(past.some((years) => years > todayReach && years <= cutReach) && { cut: true }),
    ticks: range(from, to)
      .filter((year) => year % step === 0)
      .map((year) => ({ year, at: positionOf(`${year}-01-01`, { from, to }) }))
      .filter(({ at }) => at <= lastLabel),
    today: near.length > 0 && today !== undefined ? positionOf(today, { from, to }) : undefined,
  };
}

/** Where a day stands on the axis, to a tenth. */
export function positionOf(day: string, axis: AxisSpan): number {
  return onScale(exactPlace(day, axis));
}

/**
 * A span of time as a bar. An edge of which only the year is told fades over that year. Without an end the bar runs to
 * the day the content speaks of and is open: nothing says that it still goes on.
 *
 * @param known The last day the content is known to hold, if it says one.
 * @param planned The day from which on no more than a plan is told of.
 */
export function timeBar(
  { start, end }: Period,
  known: PartialDate | undefined,
  axis: TimeAxis,
  planned?: string,
): Bar {
  const begin = exactPlace(firstDay(start), axis);
  const begun = start.length === 4 ? placeAfter(start, axis) : begin;
  const told = known === undefined ? 0 : placeAfter(known, axis);
  const ended = end === undefined ? Math.max(placeAfter(start, axis), told) : placeAfter(end, axis);
  const ending = end?.length === 4 ? exactPlace(firstDay(end), axis) : ended;
  const stretches: Stretch[] =
    ending < begun
      ? [{ from: begin, to: ended, fades: 'both' }]
      : [
          { from: begin, to: begun, fades: 'in' },
          { from: begun, to: ending },
          { from: ending, to: ended, fades: 'out' },
        ];
  const plan = planned === undefined ? ended : Math.max(begin, exactPlace(planned, axis));
  // Where no end is told, that of the bar is nothing that was planned.
  const until = plan > begin && end === undefined ? ended : Math.min(plan, ended);
  return {
    parts: [
      ...drawStretches(stretches.map((each) => ({ ...each, to: Math.min(each.to, until) }))),
      // A plan is one outline: where it fades, the dashes would lie on each other.
      ...drawStretches([{ from: until, to: ended }]).map((part) => ({ ...part, planned: true })),
    ],
    open: end === undefined,
  };
}

/** Where a date ends: the day after its last day. */
function placeAfter(date: PartialDate, axis: TimeAxis): number {
  return exactPlace(addDays(lastDay(date), 1), axis);
}

function exactPlace(day: string, { from, to }: AxisSpan): number {
  return scaleUtc([Date.UTC(from, 0), Date.UTC(to, 0)], [0, 100])(new Date(`${day}T00:00:00Z`));
}

type AxisSpan = Pick<TimeAxis, 'from' | 'to'>;
