import { max, range, sum } from 'd3-array';
import type { Content, Workshop } from '#content/model.ts';
import type { Language } from '#i18n/languages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { messagesOf } from '#i18n/messages.ts';
import { amountBar, type Bar } from './bars.ts';
import { workshopsOfSeries } from '../relations.ts';
import { dateText } from '../workshop.ts';
import { linkTo, type NameLink } from '../wording.ts';

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
export function seriesOf(workshop: Workshop, content: Content, language: Language): SeriesView | undefined {
  const { series } = workshop.facts;
  if (series === undefined) return undefined;
  const workshops = workshopsOfSeries(series.id, content);
  const most = max(workshops, ({ facts }) => facts.participants) ?? 0;
  const steps = workshops.map((each) => seriesStep(each, most, each.id === workshop.id, language));
  return {
    name: content.series.get(series.id)?.name[language] ?? series.id,
    steps: [...steps, ...missingSteps(steps, language)].toSorted((one, other) => one.number - other.number),
    sum: sumText(workshops, language),
  };
}

function seriesStep(workshop: Workshop, most: number, current: boolean, language: Language): SeriesStep {
  const { facts } = workshop;
  const messages = messagesOf(language).workshop;
  const { participants } = facts;
  return {
    number: facts.series?.number ?? 0,
    link: linkTo(workshop, language),
    text: [
      dateText(facts, language),
      ...(facts.cancelled ? [messages.cancelled] : []),
      ...(participants === undefined
        ? []
        : [messages.participants(participants, formatNumber(participants, language))]),
    ].join(' · '),
    bar: participants === undefined ? undefined : amountBar(participants, most),
    current,
  };
}

/** The numbers a series skips: a reader should not think that they never were. */
function missingSteps(steps: readonly SeriesStep[], language: Language): SeriesStep[] {
  const numbers = new Set(steps.map(({ number }) => number));
  return range(1, max(numbers) ?? 0)
    .filter((number) => !numbers.has(number))
    .map((number) => ({ number, text: messagesOf(language).charts.series.missing, current: false }));
}

function sumText(workshops: readonly Workshop[], language: Language): string | undefined {
  const held = workshops.filter(({ facts }) => !facts.cancelled);
  const known = held.flatMap(({ facts }) => (facts.participants === undefined ? [] : [facts.participants]));
  if (known.length < 2) return undefined;
  const messages = messagesOf(language).charts.series;
  const total = formatNumber(sum(known), language);
  return known.length === held.length
    ? messages.sum(total)
    : messages.partSum(total, known.length, held.length);
}
