import type { Entry, News, Page, Project, Region, Workshop } from '#content/model.ts';
import { formatPeriod, formatShortDate } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Context } from './context.ts';
import type { Bar } from './charts/bars.ts';
import { heldBackNote } from './held-back.ts';
import { relatedToRegion } from './relations.ts';
import { countedProjects } from './counted-projects.ts';
import { regionNames } from './facts.ts';
import { addressOf, wordingOf } from './wording.ts';

/** One line of a list: when, what, in a sentence, where. */
export interface Row {
  title: string;
  href: string;
  /** The language of title and summary. */
  language: Language;
  /** Whether that is the reader's language. */
  translated: boolean;
  summary: string;
  /** Date for machines and for grouping, as exact as known. */
  date?: string | undefined;
  /** The date as the reader sees it. */
  dateText?: string | undefined;
  /** The heading it stands under in a long list, if not its year. */
  heading?: string | undefined;
  /** How many took part, beside the other workshops of a list. */
  bar?: Bar | undefined;
  /** Short remarks after the summary: region, kind, number of participants. */
  remarks: string[];
}

/** A project in a list: its years, and where it is carried out. */
export function projectRow(project: Project, context: Context): Row {
  const { period, created } = project.facts;
  return {
    ...wordsInRow(project, context.language),
    date: period?.start ?? created,
    dateText: period === undefined ? undefined : formatPeriod(period.start, period.end, context.language),
    remarks: [...heldBack(project, context.language), ...regionNames(project.facts.regions, context)],
  };
}

/** A workshop in a list: its day, kind, region and participants. */
export function workshopRow(workshop: Workshop, context: Context): Row {
  const { language } = context;
  const messages = context.messages;
  const { start, end, kind, participants, regions, cancelled } = workshop.facts;
  return {
    ...wordsInRow(workshop, language),
    date: start,
    dateText: end === undefined ? formatShortDate(start, language) : formatPeriod(start, end, language),
    remarks: [
      ...heldBack(workshop, language),
      ...(cancelled ? [messages.workshop.cancelled] : []),
      messages.workshop.kinds[kind],
      ...regionNames(regions, context),
      ...(participants === undefined
        ? []
        : [messages.workshop.participants(participants, formatNumber(participants, language))]),
    ],
  };
}

/** A news item in a list: its day and region. */
export function newsRow(item: News, context: Context): Row {
  return {
    ...wordsInRow(item, context.language),
    date: item.facts.date,
    dateText: formatShortDate(item.facts.date, context.language),
    remarks: [...heldBack(item, context.language), ...regionNames(item.facts.regions, context)],
  };
}

/** A region in a list: how much there is to read about it. Where nothing goes on, its name says it all. */
export function regionRow(region: Region, { content, language, messages }: Context): Row {
  const { projects, workshops, news } = relatedToRegion(region, content);
  const row = wordsInRow(region, language);
  return {
    ...row,
    summary: projects.length + workshops.length + news.length === 0 ? '' : row.summary,
    remarks: [
      ...heldBack(region, language),
      ...(projects.length === 0 ? [] : [messages.region.projects(countedProjects(projects).length)]),
    ],
  };
}

/** A page with a text of its own in a list. */
export function pageRow(page: Page, { language }: Context): Row {
  return { ...wordsInRow(page, language), remarks: heldBack(page, language) };
}

function heldBack(entry: Entry, language: Language): string[] {
  return [heldBackNote(entry, language) ?? []].flat();
}

function wordsInRow(entry: Entry, language: Language) {
  const wording = wordingOf(entry, language);
  return {
    title: wording.texts.title,
    summary: wording.texts.summary,
    href: addressOf(entry, language),
    language: wording.language,
    translated: wording.translated,
  };
}
