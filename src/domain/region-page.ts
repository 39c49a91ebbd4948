import type { Content, Region } from '#collections/content.ts';
import { calendarAddress } from '#i18n/addresses.ts';
import type { Language } from '#i18n/languages.ts';
import { wordsOf } from '#i18n/words.ts';
import { compareCosts } from './comparison.ts';
import { digestInfo } from './digest-page.ts';
import { entryFrame, rowGroup } from './entry-page.ts';
import { entryFigures } from './figures.ts';
import { regionFacts, serviceAreas } from './region.ts';
import { relatedToRegion } from './relations.ts';
import { newsRow, projectRow, workshopRow } from './rows.ts';
import { regionMark } from './tile-map.ts';
import { timelineOf } from './timeline.ts';
import { addressOf, type NameLink } from './wording.ts';

/** Everything the page of a region shows: what goes on there, and how services have been arranged. */
export function regionPage(region: Region, content: Content, language: Language, today: string) {
  const words = region.words[language];
  const headings = wordsOf(language).entry;
  const related = relatedToRegion(region, content);
  return {
    ...entryFrame(region, 'regions', content, language),
    facts: regionFacts(region, content, language),
    brief: words?.brief ?? [],
    digest: {
      text: wordsOf(language).region.digestLink,
      href: digestInfo(region, language).address[language],
    },
    serviceAreas: words === undefined ? undefined : serviceAreas(region.facts, words, content, language),
    mark: regionMark(region.facts.code, language),
    timeline: timelineOf(related, language, today),
    costs: compareCosts(related.projects, language),
    ...entryFigures(region, content, language),
    related: [
      ...rowGroup('projects', headings.projects, related.projects, (project) =>
        projectRow(project, content, language),
      ),
      ...rowGroup('workshops', headings.workshops, related.workshops, (workshop) =>
        workshopRow(workshop, content, language),
      ).map((group) => ({ ...group, calendar: calendarLink(region, language) })),
      ...rowGroup('news', headings.news, related.news, (item) => newsRow(item, content, language)),
    ],
  };
}

/** The region's workshops as a calendar to subscribe to. */
function calendarLink(region: Region, language: Language): NameLink {
  return {
    text: wordsOf(language).calendar.subscribe,
    href: calendarAddress(addressOf(region, language), language),
  };
}
