import { max, range, sum } from 'd3-array';
import type { Workshop } from '#content/model.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Context } from '../context.ts';
import { amountBar, type Bar } from './bars.ts';
import { workshopsOfSeries } from '../relations.ts';
import { dateText } from '../workshop.ts';
import { entryLink, type NameLink } from '../wording.ts';

/** The workshops of a series with their participants. */
export interface SeriesView {
  name: string;
  steps: SeriesStep[];
  /** How many took part in all, with what the sum leaves open. */
  sum?: string | undefined;
}

/** One step of a series; without a link the site knows only that it must have been. */
export interface SeriesStep {
  number: number;
  link?: NameLink;
  /** Date, participants, or what is to be said instead. */
  text: string;
  bar?: Bar | undefined;
  /** Whether it is the workshop whose page this is. */
  current: boolean;
}

/** The series a workshop belongs to; none outside a series. */
export function seriesOf(workshop: Workshop, context: Context): SeriesView | undefined {
  const { series } = workshop.facts;
  if (series === undefined) return undefined;
  const workshops = workshopsOfSeries(series.id, context.content);
  const most = max(workshops, ({ facts }) => facts.participants) ?? 0;
  const steps = workshops.map((each) => seriesStep(each, most, each.id === workshop.id, context));
  return {
    name: context.content.series.get(series.id)?.name[context.language] ?? series.id,
    steps: [...steps, ...missingSteps(steps, context)].toSorted((one, other) => one.number - other.number),
    sum: sumText(workshops, context),
  };
}

function seriesStep(workshop: Workshop, most: number, current: boolean, context: Context): SeriesStep {
  const { facts } = workshop;
  const messages = context.messages.workshop;
  const { participants } = facts;
  return {
    number: facts.series?.number ?? 0,
    link: entryLink(workshop, context.language),
    text: [
      dateText(facts, context.language),
      ...(facts.cancelled ? [messages.cancelled] : []),
      ...(participants === undefined
        ? []
        : [messages.participants(participants, formatNumber(participants, context.language))]),
    ].join(' · '),
    bar: participants === undefined ? undefined : amountBar(participants, most),
    current,
  };
}

/** The numbers a series skips: a reader should not think that they never were. */
function missingSteps(steps: readonly SeriesStep[], context: Context): SeriesStep[] {
  const numbers = new Set(steps.map(({ number }) => number));
  return range(1, max(numbers) ?? 0)
    .filter((number) => !numbers.has(number))
    .map((number) => ({ number, text: context.messages.charts.series.missing, current: false }));
}

function sumText(workshops: readonly Workshop[], context: Context): string | undefined {
  const held = workshops.filter(({ facts }) => !facts.cancelled);
  const known = held.flatMap(({ facts }) => (facts.participants === undefined ? [] : [facts.participants]));
  if (known.length < 2) return undefined;
  const messages = context.messages.charts.series;
  const total = formatNumber(sum(known), context.language);
  return known.length === held.length
    ? messages.sum(total)
    : messages.partSum(total, known.length, held.length);
}
