import type { Content } from '#content/model.ts';
import { yearOf } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { byName } from '#i18n/order.ts';
import { messagesOf } from '#i18n/messages.ts';
import { newestFirst } from './lists.ts';
import { newsRow, projectRow, regionRow, type Row, workshopRow } from './rows.ts';
import { pastWorkshops, upcomingWorkshops } from './upcoming.ts';

/** All projects, the newest first. */
export function projectsRows(content: Content, language: Language): Row[] {
  return content.projects.map((project) => projectRow(project, content, language)).toSorted(newestRows);
}

/** All regions in the language's alphabetical order. */
export function regionsRows(content: Content, language: Language): Row[] {
  return content.regions
    .map((region) => regionRow(region, content, language))
    .toSorted(byName(language, ({ title }) => title));
}

/** The workshops to come on a day, the next one first, and after them those that are over, the latest first. */
export function workshopsRows(content: Content, language: Language, today: string): Row[] {
  const messages = messagesOf(language).workshop;
  return [
    ...upcomingWorkshops(content.workshops, today).map((workshop) => ({
      ...workshopRow(workshop, content, language),
      heading: messages.upcoming,
    })),
    ...pastWorkshops(content.workshops, today).map((workshop) => ({
      ...workshopRow(workshop, content, language),
      heading: messages.past(yearOf(workshop.facts.start)),
    })),
  ];
}

/** All news, the newest first. */
export function newsRows(content: Content, language: Language): Row[] {
  return content.news.map((item) => newsRow(item, content, language)).toSorted(newestRows);
}

const newestRows = newestFirst<Row>(
  ({ date }) => date,
  ({ href }) => href,
);
