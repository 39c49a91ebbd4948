import type { Content, Project, Region, Workshop } from '#collections/content.ts';
import { calendarAddress } from '#i18n/addresses.ts';
import type { Language } from '#i18n/languages.ts';
import { wordsOf } from '#i18n/words.ts';
import { compareCosts } from './comparison.ts';
import { digestInfo } from './digest-page.ts';
import { entryFrame, rowGroup } from './entry-page.ts';
import { feedLink } from './feeds.ts';
import { entryFigures } from './figures.ts';
import { regionFacts, serviceAreas } from './region.ts';
import { relatedToRegion } from './relations.ts';
import { newsRow, projectRow, type Row, workshopRow } from './rows.ts';
import { regionMark } from './tile-map.ts';
import { timelineOf } from './timeline.ts';
import { pastWorkshops, upcomingWorkshops } from './upcoming.ts';
import { addressOf, type NameLink } from './wording.ts';

/** How many projects, workshops and news items a region's page lists of each; all are in its digest. */
const mostRows = 8;

/** Everything the page of a region shows: what goes on there, and how services have been arranged. */
export function regionPage(region: Region, content: Content, language: Language, today: string) {
  const words = region.words[language];
  const headings = wordsOf(language).entry;
  const related = relatedToRegion(region, content);
  const digest = digestInfo(region, language).address[language];
  const newest = <Thing>(id: string, heading: string, things: readonly Thing[], row: (thing: Thing) => Row) =>
    rowGroup(id, heading, things.slice(0, mostRows), row).map((group) => ({
      ...group,
      count: things.length,
      more:
        things.length > mostRows
          ? { text: wordsOf(language).region.allInDigest(things.length), href: digest }
          : undefined,
    }));
  return {
    ...entryFrame(region, 'regions', content, language),
    facts: regionFacts(region, content, language),
    brief: words?.brief ?? [],
    digest: {
      text: wordsOf(language).region.digestLink,
      href: digest,
    },
    serviceAreas: words === undefined ? undefined : serviceAreas(region.facts, words, content, language),
    mark: regionMark(region.facts.code, language),
    timeline: timelineOf(related, language, today),
    costs: compareCosts(related.projects, language),
    ...entryFigures(region, content, language),
    related: [
      ...newest('projects', headings.projects, latestProjects(related.projects), (project) =>
        projectRow(project, content, language),
      ),
      ...newest('workshops', headings.workshops, nextFirst(related.workshops, today), (workshop) =>
        workshopRow(workshop, content, language),
      ).map((group) => ({ ...group, calendar: calendarLink(region, language) })),
      ...newest('news', headings.news, related.news, (item) => newsRow(item, content, language)).map(
        (group) => ({ ...group, feed: feedLink(addressOf(region, language), language) }),
      ),
    ],
  };
}

/** A few projects stand in their order; of many, the latest come first. */
function latestProjects(projects: readonly Project[]): readonly Project[] {
  return projects.length > mostRows ? projects.toReversed() : projects;
}

/** The workshops to come, the next one first, and after them those that are over, the latest first. */
function nextFirst(workshops: readonly Workshop[], today: string): readonly Workshop[] {
  return [...upcomingWorkshops(workshops, today), ...pastWorkshops(workshops, today)];
}

/** The region's workshops as a calendar to subscribe to. */
function calendarLink(region: Region, language: Language): NameLink {
  return {
    text: wordsOf(language).calendar.subscribe,
    href: calendarAddress(addressOf(region, language), language),
  };
}
