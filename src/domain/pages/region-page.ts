import type { Content, Region, Workshop } from '#content/model.ts';
import { calendarAddress } from '#routes/addresses.ts';
import type { Language } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { authoritiesOf, authorityCard } from '../authority.ts';
import { compareCosts } from '../charts/comparison.ts';
import { digestInfo } from './digest-page.ts';
import { entryFrame, latestOfMany, rowsOfMany } from './entry-page.ts';
import { feedLink } from '../feeds.ts';
import { entryFigures } from '../charts/figures.ts';
import { regionFacts, serviceAreas } from '../region.ts';
import { relatedToRegion } from '../relations.ts';
import { newsRow, projectRow, workshopRow } from '../rows.ts';
import { regionMark } from '../charts/tile-map.ts';
import { timelineOf } from '../charts/timeline.ts';
import { pastWorkshops, upcomingWorkshops } from '../upcoming.ts';
import { addressOf, type NameLink } from '../wording.ts';

/** How many projects, workshops and news items a region's page lists of each; all are in its digest. */
const mostRows = 8;

/** Everything the page of a region shows: what goes on there, and how services have been arranged. */
export function regionPage(region: Region, content: Content, language: Language, today: string) {
  const words = region.texts[language];
  const headings = messagesOf(language).entry;
  const related = relatedToRegion(region, content);
  const digest = digestInfo(region, language).address[language];
  const many = {
    most: mostRows,
    more: (count: number) => ({ text: messagesOf(language).region.allInDigest(count), href: digest }),
  };
  return {
    ...entryFrame(region, 'regions', content, language),
    facts: regionFacts(region, content, language),
    answer: authoritiesOf(region, content, language).map((each) => authorityCard(each, content, language)),
    brief: words?.brief ?? [],
    digest: {
      text: messagesOf(language).region.digestLink,
      href: digest,
    },
    serviceAreas: words === undefined ? undefined : serviceAreas(region.facts, words, content, language),
    mark: regionMark(region.facts.code, language),
    timeline: timelineOf(related, language, today),
    costs: compareCosts(related.projects, language),
    ...entryFigures(region, content, language),
    related: [
      ...rowsOfMany(
        'projects',
        headings.projects,
        latestOfMany(related.projects, mostRows),
        (project) => projectRow(project, content, language),
        many,
      ),
      ...rowsOfMany(
        'workshops',
        headings.workshops,
        nextFirst(related.workshops, today),
        (workshop) => workshopRow(workshop, content, language),
        many,
      ).map((group) => ({ ...group, calendar: calendarLink(region, language) })),
      ...rowsOfMany(
        'news',
        headings.news,
        related.news,
        (item) => newsRow(item, content, language),
        many,
      ).map((group) => ({ ...group, feed: feedLink(addressOf(region, language), language) })),
    ],
  };
}

/** The workshops to come, the next one first, and after them those that are over, the latest first. */
function nextFirst(workshops: readonly Workshop[], today: string): readonly Workshop[] {
  return [...upcomingWorkshops(workshops, today), ...pastWorkshops(workshops, today)];
}

/** The region's workshops as a calendar to subscribe to. */
function calendarLink(region: Region, language: Language): NameLink {
  return {
    text: messagesOf(language).calendar.subscribe,
    href: calendarAddress(addressOf(region, language), language),
  };
}
