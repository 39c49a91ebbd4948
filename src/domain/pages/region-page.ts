import type { Region, Workshop } from '#content/model.ts';
import { calendarAddress } from '#addresses.ts';
import { type Context } from '../context.ts';
import { authoritiesOf, authorityCard } from '../authority.ts';
import { compareCosts } from '../charts/comparison.ts';
import { digestInfo } from './digest-page.ts';
import { entryProps, latestOfMany, type RowOf, rowsOfMany } from './entry-page.ts';
import { feedLink } from '../feeds.ts';
import { entryFigures } from '../charts/figures.ts';
import { regionFacts, serviceAreas } from '../region.ts';
import { relatedToRegion } from '../relations.ts';
import { newsRow, projectRow, type Row, workshopRow } from '../rows.ts';
import { regionMark } from '../charts/tile-map.ts';
import { timelineOf } from '../charts/timeline.ts';
import { pastWorkshops, upcomingWorkshops } from '../upcoming.ts';
import { byName } from '#i18n/order.ts';
import { sectionLink } from '../navigation.ts';
import { addressOf, entryLink, type NameLink } from '../wording.ts';

/** How many projects, workshops and news items a region's page lists of each; all are in its digest. */
const mostRows = 6;

/** Everything the page of a region shows: what goes on there, and how services have been arranged. */
export function regionPage(region: Region, context: Context) {
  const texts = region.texts[context.language];
  const headings = context.messages.entry;
  const related = relatedToRegion(region, context.content);
  const name = entryLink(region, context.language).text;
  // Its own name is not told again of what goes on in it.
  const here = (row: Row): Row => ({ ...row, remarks: row.remarks.filter((each) => each !== name) });
  const digest = digestInfo(region, context.language).address[context.language];
  const many = {
    most: mostRows,
    more: (count: number) => ({ text: context.messages.region.allInDigest(count), href: digest }),
  };
  const group = <Thing>(
    id: 'projects' | 'workshops' | 'news',
    things: readonly Thing[],
    rowOf: RowOf<Thing>,
  ) => rowsOfMany(id, headings[id], things, (thing) => here(rowOf(thing, context)), context, many);
  return {
    ...entryProps(region, 'regions', context),
    facts: regionFacts(region, context),
    answer: authoritiesOf(region, context).map((each) => authorityCard(each, context)),
    brief: texts?.brief ?? [],
    digest: { text: context.messages.region.digestLink, href: digest },
    serviceAreas: texts === undefined ? undefined : serviceAreas(region.facts, texts, context),
    mark: regionMark(region.facts.code, context),
    timeline: timelineOf(related, context),
    costs: compareCosts(related.projects, context),
    ...entryFigures(region, context),
    /** Where there is nothing yet: the regions that have something, and the way to all projects. */
    elsewhere: Object.values(related).every(({ length }) => length === 0) ? elsewhere(context) : [],
    related: [
      ...group('projects', latestOfMany(related.projects, mostRows), projectRow),
      ...group('workshops', nextFirst(related.workshops, context.today), workshopRow).map((each) => ({
        ...each,
        calendar: calendarLink(region, context),
      })),
      ...group('news', related.news, newsRow).map((each) => ({
        ...each,
        feed: feedLink(addressOf(region, context.language), context.language),
      })),
    ],
  };
}

function elsewhere(context: Context): NameLink[] {
  const { projects, regions } = context.content;
  const withProjects = regions.filter(({ id }) => projects.some(({ facts }) => facts.regions.includes(id)));
  return [
    ...withProjects
      .slice(0, mostRows)
      .map((region) => entryLink(region, context.language))
      .toSorted(byName(context.language, ({ text }) => text)),
    ...(projects.length === 0
      ? []
      : [{ ...sectionLink('projects', context), text: context.messages.list.all.projects }]),
  ];
}

/** The workshops to come, the next one first, and after them those that are over, the latest first. */
function nextFirst(workshops: readonly Workshop[], today: string): readonly Workshop[] {
  return [...upcomingWorkshops(workshops, today), ...pastWorkshops(workshops, today)];
}

/** The region's workshops as a calendar to subscribe to. */
function calendarLink(region: Region, { language, messages }: Context): NameLink {
  return { text: messages.calendar.subscribe, href: calendarAddress(addressOf(region, language), language) };
}
