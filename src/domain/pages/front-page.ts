import type { Content } from '#content/model.ts';
import { homeAddress } from '#routes/addresses.ts';
import { addDays, lastDay, yearOf } from '#i18n/dates.ts';
import { inBoth, type Language } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { rowGroup } from './entry-page.ts';
import { sectionLink, siteNavigation } from '../navigation.ts';
import { keyFigures, largestSums } from './key-figures.ts';
import { type PageInfo, sitePage } from './page.ts';
import { newsInOrder } from '../relations.ts';
import { newsRow, workshopRow } from '../rows.ts';
import { tileMap } from '../charts/tile-map.ts';
import { timelineOf } from '../charts/timeline.ts';
import { nextOrLatest } from '../upcoming.ts';
import { frontPage, languagesOf, wordingOf } from '../wording.ts';

/** How many news items and workshops the front page shows. */
const newestCount = 3;

/** Everything the front page shows. `name` and `tagline` stand where the programme has written no front page yet. */
export function frontPageOf(
  content: Content,
  language: Language,
  today: string,
  own: { name: string; tagline: string },
) {
  const entry = content.pages.find(({ id }) => id === frontPage);
  const wording = entry && wordingOf(entry, language);
  const messages = messagesOf(language);
  const workshops = nextOrLatest(content.workshops, today, newestCount);
  const info = sitePage(language, {
    title: own.name,
    description: wording?.texts.summary ?? own.tagline,
    address: inBoth(homeAddress),
  });
  const page: PageInfo = {
    ...info,
    breadcrumbs: [],
    ...(entry && { writtenIn: languagesOf(entry), file: entry.files[wording?.language ?? language] }),
  };
  return {
    page,
    frame: siteNavigation(content, language),
    sentence: wording?.texts.title ?? own.tagline,
    sentenceLanguage: wording?.language ?? language,
    textLanguage: wording?.language ?? language,
    entry,
    groups: [
      ...rowGroup(
        'news',
        archiveHeading(
          messages.front.news,
          messages.front.newsOf,
          content.news.map(({ facts }) => facts.date),
          today,
        ),
        content.news.toSorted(newsInOrder).slice(0, newestCount),
        (item) => newsRow(item, content, language),
      ).map((group) => ({
        ...group,
        more: { ...sectionLink('news', language), text: messages.list.all.news },
      })),
      ...rowGroup(
        'workshops',
        workshops.which === 'upcoming'
          ? messages.front.upcoming
          : archiveHeading(
              messages.front.latest,
              messages.front.workshopsOf,
              content.workshops.flatMap(({ facts }) => facts.start ?? []),
              today,
            ),
        workshops.list,
        (workshop) => workshopRow(workshop, content, language),
      ).map((group) => ({
        ...group,
        more: { ...sectionLink('workshops', language), text: messages.list.all.workshops },
      })),
    ],
    figures: keyFigures(content, language),
    sums: largestSums(content, language),
    lead: wording?.texts.summary ?? '',
    entrances: [
      ...siteNavigation(content, language).menu.slice(0, 1),
      { ...sectionLink('projects', language), text: messages.menu.projects },
      sectionLink('authorities', language),
    ],
    allFigures: { ...sectionLink('keyFigures', language), text: messages.keyFigures.all },
    map: tileMap(content, language),
    timeline: timelineOf(content, language, today),
    allProjects: { ...sectionLink('projects', language), text: messages.list.all.projects },
  };
}

/** Nothing old is called new: when the newest is older than a year, the heading tells the years instead. */
function archiveHeading(
  newest: string,
  ofYears: (years: string) => string,
  dates: readonly string[],
  today: string,
): string {
  const days = dates.map(lastDay).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || last > addDays(today, -365)) return newest;
  return ofYears([...new Set([yearOf(first), yearOf(last)])].join('–'));
}
