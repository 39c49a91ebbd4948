import { homeAddress } from '#addresses.ts';
import { addDays, lastDay, yearOf } from '#i18n/dates.ts';
import { inBoth } from '#i18n/languages.ts';
import type { Context } from '../context.ts';
import { rowGroup } from './entry-page.ts';
import { contactLink, sectionLink, sectionLinks, siteNavigation } from '../navigation.ts';
import { keyFigures, largestSums } from './key-figures.ts';
import { type PageInfo, sitePage } from './page.ts';
import { isOpen } from '../sections.ts';
import { newsInOrder } from '../relations.ts';
import { newsRow, workshopRow } from '../rows.ts';
import { tileMap } from '../charts/tile-map.ts';
import { timelineOf } from '../charts/timeline.ts';
import { nextOrLatest } from '../upcoming.ts';
import { frontPage, type NameLink, wordingOf } from '../wording.ts';

/** How many news items and workshops the front page shows. */
const newestCount = 3;

/** Everything the front page shows. `name` and `tagline` stand where the programme has written no front page yet. */
export function frontPageOf(context: Context, own: { name: string; tagline: string }) {
  const entry = context.content.pages.find(({ id }) => id === frontPage);
  const wording = entry && wordingOf(entry, context.language);
  const messages = context.messages;
  const workshops = nextOrLatest(context.content.workshops, context.today, newestCount);
  const info = sitePage(context.language, {
    title: own.name,
    description: wording?.texts.summary ?? own.tagline,
    address: inBoth(homeAddress),
  });
  const page: PageInfo = {
    ...info,
    breadcrumbs: [],
    builtOn: context.today,
    // Its lists are in the language of the reader, though its text may wait for translation.
    ...(entry && { file: entry.files[wording?.language ?? context.language] }),
  };
  const navigation = siteNavigation(context);
  return {
    page,
    navigation,
    sentence: wording?.texts.title ?? own.tagline,
    textLanguage: wording?.language ?? context.language,
    entry,
    groups: [
      ...rowGroup(
        'news',
        archiveHeading(
          messages.front.news,
          messages.front.newsOf,
          context.content.news.map(({ facts }) => facts.date),
          context.today,
        ),
        context.content.news.toSorted(newsInOrder).slice(0, newestCount),
        newsRow,
        context,
      ).map((group) => ({
        ...group,
        more: { ...sectionLink('news', context), text: messages.list.all.news },
      })),
      ...rowGroup(
        'workshops',
        workshops.which === 'upcoming'
          ? messages.front.upcoming
          : archiveHeading(
              messages.front.latest,
              messages.front.workshopsOf,
              context.content.workshops.flatMap(({ facts }) => facts.start ?? []),
              context.today,
            ),
        workshops.list,
        workshopRow,
        context,
      ).map((group) => ({
        ...group,
        more: { ...sectionLink('workshops', context), text: messages.list.all.workshops },
      })),
    ],
    figures: isOpen('keyFigures', context.content) ? keyFigures(context.content, context) : [],
    sums: largestSums(context.content, context.language),
    lead: wording?.texts.summary ?? '',
    entrances: withoutRepeated([
      ...navigation.menu.slice(0, 1),
      ...sectionLinks(['projects'], context).map((link) => ({ ...link, text: messages.menu.projects })),
      ...sectionLinks(['authorities', 'data'], context),
      ...contactLink(context),
    ]),
    allFigures: { ...sectionLink('keyFigures', context), text: messages.keyFigures.all },
    map: tileMap(context),
    timeline: timelineOf(context.content, context),
    allProjects: { ...sectionLink('projects', context), text: messages.list.all.projects },
  };
}

function withoutRepeated(links: readonly NameLink[]): NameLink[] {
  return [...new Map(links.map((link) => [link.href, link])).values()];
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
