import { extent, max, range } from 'd3-array';
import type { Content } from '#content/model.ts';
import { yearOf } from '#i18n/dates.ts';
import { type PartialDate } from '#i18n/days.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Context } from '../context.ts';
import { type Bar, drawStretches } from './bars.ts';

/** What a timeline shows: all of the site, or one region's. */
export type TimelineContent = Pick<Content, 'projects' | 'workshops' | 'news'>;

/** Things counted by years, where there are too many to tell apart. */
export interface YearsView {
  kind: 'years';
  /** Heading of the years, and what each column after them counts. */
  years: string;
  columns: string[];
  rows: { years: string; cells: { text: string; bar: Bar }[] }[];
  legend: string[];
}

/** How many rows of years are read at a glance. */
const mostRows = 30;

/** How many projects began in each year, and how many workshops and news there were. Years without any are told, too. */
export function yearsView(content: TimelineContent, context: Context): YearsView | undefined {
  const messages = context.messages.charts;
  const columns: [string, (PartialDate | undefined)[]][] = [
    [messages.years.projects, content.projects.map(({ facts }) => facts.period?.start ?? facts.created)],
    [
      messages.years.workshops,
      content.workshops.map(({ facts }) => (facts.cancelled ? undefined : facts.start)),
    ],
    [messages.years.news, content.news.map(({ facts }) => facts.date)],
  ];
  const shown = columns.filter(([, dates]) => dates.some((date) => date !== undefined));
  const spans = yearSpans(shown.flatMap(([, dates]) => dates));
  if (spans.length === 0) return undefined;
  const counts = spans.map(({ from, to }) =>
    shown.map(([, dates]) => dates.filter((date) => date !== undefined && isWithin(date, from, to)).length),
  );
  const undated = (columns[0]?.[1] ?? []).filter((date) => date === undefined).length;
  return {
    kind: 'years',
    years: messages.years.year,
    columns: shown.map(([name]) => name),
    rows: spans.map(({ from, to }, row) => ({
      years: from === to ? `${from}` : `${from}–${to}`,
      cells: (counts[row] ?? []).map((count, column) => ({
        text: formatNumber(count, context.language),
        bar: countBar(count, max(counts, (each) => each[column]) ?? 0),
      })),
    })),
    legend: [messages.legend.begun, ...(undated > 0 ? [messages.legend.undated(undated)] : [])],
  };
}

/** The years from the first to the last date, a few together where they are many. */
export function yearSpans(dates: readonly (PartialDate | undefined)[]): { from: number; to: number }[] {
  const [first, last] = extent(dates.flatMap((date) => (date === undefined ? [] : [yearOf(date)])));
  if (first === undefined || last === undefined) return [];
  const size = [1, 5, 10, 50].find((each) => (last - first) / each < mostRows) ?? 100;
  const begin = size === 1 ? first : Math.floor(first / size) * size;
  return range(begin, last + 1, size).map((from) => ({ from, to: from + size - 1 }));
}

function countBar(count: number, most: number): Bar {
  return { parts: drawStretches([{ from: 0, to: most === 0 ? 0 : (100 * count) / most }]), open: false };
}

function isWithin(date: PartialDate, from: number, to: number): boolean {
  const year = yearOf(date);
  return year >= from && year <= to;
}
