import type { News, Project, Workshop } from '#content/model.ts';
import { sectionAddress } from '#addresses.ts';
import { formatPeriod, formatShortDate } from '#i18n/dates.ts';
import { firstDay, type PartialDate } from '#i18n/days.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Context } from '../context.ts';
import { type Bar, legendOfBars } from './bars.ts';
import { plannedFrom } from '../stage.ts';
import { newsInOrder, eventsInOrder, projectsInOrder } from '../relations.ts';
import { positionOf, type TimeAxis, timeAxis, timeBar } from './time-axis.ts';
import { entryLink, type NameLink } from '../wording.ts';
import { type TimelineContent, type YearsView, yearsView } from './years.ts';

/** Projects as bars on one axis of years, and under them the days of workshops and news. */
export interface BarsView {
  kind: 'bars';
  axis: TimeAxis;
  rows: TimelineRow[];
  lanes: TimelineLane[];
  /** How to read the marks that are used. */
  legend: string[];
}

export interface TimelineRow {
  link: NameLink;
  dates: string;
  /** Without a period there is no bar, only a mark on the day the content speaks of. */
  bar?: Bar | undefined;
  mark?: number | undefined;
}

/** The days of one kind of thing. */
export interface TimelineLane {
  link: NameLink;
  dates: string;
  marks: number[];
  /** Each day with what it is; none where they are too many to be read. */
  days: { date: string; link: NameLink }[];
}

/** How many projects are still told apart as bars. */
export const mostBars = 30;

/** The timeline of projects, workshops and news; more projects than can be told apart are counted by years. */
export function timelineOf(content: TimelineContent, context: Context): BarsView | YearsView | undefined {
  if (content.projects.length > mostBars) return yearsView(content, context);
  const projects = content.projects.toSorted(projectsInOrder).filter(hasDate);
  const workshops = content.workshops
    .filter(({ facts }) => !facts.cancelled)
    .toSorted(eventsInOrder)
    .reverse();
  const news = content.news.toSorted(newsInOrder).reverse();
  if (projects.length === 0) return undefined;
  const axis = timeAxis(
    [
      ...projects.flatMap(datesOf),
      ...workshops.map(({ facts }) => facts.start),
      ...news.map(({ facts }) => facts.date),
    ],
    context.today,
  );
  if (axis === undefined) return undefined;
  const rows = projects.map((project) => timelineRow(project, axis, context));
  return {
    kind: 'bars',
    axis,
    rows,
    lanes: [...lane('workshops', workshops, axis, context), ...lane('news', news, axis, context)],
    legend: legendOf(rows, axis, content.projects.length - projects.length, context),
  };
}

function timelineRow(project: Project, axis: TimeAxis, { language, today, messages }: Context): TimelineRow {
  const { period } = project.facts;
  const known = knownDate(project);
  const link = entryLink(project, language);
  if (period !== undefined)
    return {
      link,
      dates: formatPeriod(period.start, period.end, language),
      bar: timeBar(period, known, axis, plannedFrom(period, project.facts, today)),
    };
  const date = known ?? '';
  return {
    link,
    dates: messages.project.asOf(formatShortDate(date, language)),
    mark: positionOf(firstDay(date), axis),
  };
}

function lane(
  section: 'workshops' | 'news',
  things: readonly (Workshop | News)[],
  axis: TimeAxis,
  { language, messages }: Context,
): TimelineLane[] {
  if (things.length === 0) return [];
  const days = things.map(({ facts }) => ('date' in facts ? facts.date : facts.start));
  const first = formatShortDate(days[0] ?? '', language);
  const last = formatShortDate(days.at(-1) ?? '', language);
  const places = days.map((day) => positionOf(day, axis));
  return [
    {
      link: { text: messages.entry[section], href: sectionAddress(section, language) },
      dates: `${formatNumber(days.length, language)}: ${first === last ? first : `${first}–${last}`}`,
      // Many days would lie on each other: then one mark stands for all within a hundredth of the axis.
      marks: [...new Set(days.length > mostBars ? places.map(Math.round) : places)],
      days:
        days.length > mostBars
          ? []
          : things.map((thing, index) => ({
              date: formatShortDate(days[index] ?? '', language),
              link: entryLink(thing, language),
            })),
    },
  ];
}

/** Only the signs that are used are explained. */
function legendOf(rows: readonly TimelineRow[], axis: TimeAxis, undated: number, context: Context): string[] {
  const { legend } = context.messages.charts;
  return [
    ...legendOfBars(
      rows.flatMap(({ bar }) => bar ?? []),
      context,
    ),
    ...(rows.some(({ mark }) => mark !== undefined) ? [legend.mark] : []),
    ...(axis.cut ? [legend.cut(axis.to - 1)] : []),
    ...(undated > 0 ? [legend.undated(undated)] : []),
  ];
}

/** The dates that must lie on the axis: an open bar runs to the day the content speaks of. */
function datesOf(project: Project): PartialDate[] {
  const { period } = project.facts;
  const known = period?.end === undefined ? knownDate(project) : undefined;
  return [period?.start, period?.end, known].filter((date) => date !== undefined);
}

function hasDate(project: Project): boolean {
  return project.facts.period !== undefined || knownDate(project) !== undefined;
}

/** The last day the content of a project is known to hold. */
function knownDate({ facts }: Project): PartialDate | undefined {
  return facts.modified ?? facts.created;
}
