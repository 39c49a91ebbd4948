import type { Content, Region, Workshop } from '#content/model.ts';
import { yearOf } from '#i18n/dates.ts';
import { byName } from '#i18n/order.ts';
import type { Context } from './context.ts';
import { amountBar } from './charts/bars.ts';
import { authoritiesOf } from './authority.ts';
import { authoritySummary } from './pages/authority-page.ts';
import { relatedToRegion } from './relations.ts';
import { entryLink } from './wording.ts';
import { newestFirst } from './lists.ts';
import { newsRow, projectRow, regionRow, type Row, workshopRow } from './rows.ts';
import { pastWorkshops, upcomingWorkshops } from './upcoming.ts';

/** All projects, the newest first. */
export function projectsRows(context: Context): Row[] {
  return context.content.projects.map((project) => projectRow(project, context)).toSorted(newestRows);
}

/** The regions that the site tells more of than basic facts, in the language's alphabetical order. */
export function regionsRows(context: Context): Row[] {
  return context.content.regions
    .filter((region) => hasMore(region, context.content))
    .map((region) => regionRow(region, context))
    .toSorted(byName(context.language, ({ title }) => title));
}

/** The other regions, each as a card with who answers there. */
export function otherRegions(context: Context) {
  return context.content.regions
    .filter((region) => !hasMore(region, context.content))
    .map((region) => ({
      link: entryLink(region, context.language),
      authorities: authoritiesOf(region, context).map((each) => authoritySummary(each, context)),
    }))
    .toSorted(byName(context.language, ({ link }) => link.text));
}

/** Whether projects, workshops or news of a region are told. */
function hasMore(region: Region, content: Content): boolean {
  const { projects, workshops, news } = relatedToRegion(region, content);
  return projects.length + workshops.length + news.length > 0;
}

/** The workshops to come on a day, the next one first, and after them those that are over, the latest first. */
export function workshopsRows(context: Context): Row[] {
  const messages = context.messages.workshop;
  const { workshops } = context.content;
  const most = Math.max(0, ...workshops.map(({ facts }) => facts.participants ?? 0));
  const row = (workshop: Workshop) => ({
    ...workshopRow(workshop, context),
    bar: workshop.facts.participants === undefined ? undefined : amountBar(workshop.facts.participants, most),
  });
  return [
    ...upcomingWorkshops(workshops, context.today).map((workshop) => ({
      ...row(workshop),
      heading: messages.upcoming,
    })),
    ...pastWorkshops(workshops, context.today).map((workshop) => ({
      ...row(workshop),
      heading: messages.past(yearOf(workshop.facts.start)),
    })),
  ];
}

/** All news, the newest first. */
export function newsRows(context: Context): Row[] {
  return context.content.news.map((item) => newsRow(item, context)).toSorted(newestRows);
}

const newestRows = newestFirst<Row>(
  ({ date }) => date,
  ({ href }) => href,
);
