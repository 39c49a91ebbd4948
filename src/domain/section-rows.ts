import type { Content, Region } from '#content/model.ts';
import { yearOf } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { byName } from '#i18n/order.ts';
import { messagesOf } from '#i18n/messages.ts';
import { authoritiesOf } from './authority.ts';
import { authoritySummary } from './pages/authority-page.ts';
import { relatedToRegion } from './relations.ts';
import { linkTo } from './wording.ts';
import { newestFirst } from './lists.ts';
import { newsRow, projectRow, regionRow, type Row, workshopRow } from './rows.ts';
import { pastWorkshops, upcomingWorkshops } from './upcoming.ts';

/** All projects, the newest first. */
export function projectsRows(content: Content, language: Language): Row[] {
  return content.projects.map((project) => projectRow(project, content, language)).toSorted(newestRows);
}

/** The regions that the site tells more of than basic facts, in the language's alphabetical order. */
export function regionsRows(content: Content, language: Language): Row[] {
  return content.regions
    .filter((region) => hasMore(region, content))
    .map((region) => regionRow(region, content, language))
    .toSorted(byName(language, ({ title }) => title));
}

/** The other regions, each as a card with who answers there. */
export function otherRegions(content: Content, language: Language) {
  return content.regions
    .filter((region) => !hasMore(region, content))
    .map((region) => ({
      link: linkTo(region, language),
      authorities: authoritiesOf(region, content, language).map((each) =>
        authoritySummary(each, content, language),
      ),
    }))
    .toSorted(byName(language, ({ link }) => link.text));
}

/** Whether projects, workshops or news of a region are told. */
function hasMore(region: Region, content: Content): boolean {
  const { projects, workshops, news } = relatedToRegion(region, content);
  return projects.length + workshops.length + news.length > 0;
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
