import type { Content, Entry, Named } from '#collections/content.ts';
import { type Section, sectionAddress } from '#i18n/addresses.ts';
import type { InBoth, Language } from '#i18n/languages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { wordsOf } from '#i18n/words.ts';
import { rowGroup } from './entry-page.ts';
import { feedLink } from './feeds.ts';
import { namesIn } from './names-in.ts';
import { eventsInOrder, newsInOrder, projectsInOrder } from './relations.ts';
import { newsRow, pageRow, projectRow, regionRow, type Row, workshopRow } from './rows.ts';
import { linkToName, type NameLink, type NameSection } from './wording.ts';

/** How many entries of a kind the page of a name lists. */
const mostRows = 20;

/** Everything on the site about a topic, phenomenon, programme or organisation; of very much, the newest. */
export function aboutName(
  section: NameSection,
  row: Named<{ name: InBoth<string>; urlName?: InBoth<string> | undefined }>,
  content: Content,
  language: Language,
): { id: string; heading: string; rows: Row[]; more?: NameLink; feed?: NameLink }[] {
  const headings = wordsOf(language).entry;
  const isAbout = (entry: Entry) => namesIn(section, entry, content).includes(row.id);
  const projects = content.projects.filter(isAbout).toSorted(projectsInOrder);
  const workshops = content.workshops.filter(isAbout).toSorted(eventsInOrder);
  const news = content.news.filter(isAbout).toSorted(newsInOrder);
  return [
    ...rowGroup('regions', headings.regions, content.regions.filter(isAbout), (region) =>
      regionRow(region, content, language),
    ),
    ...rowGroup('projects', headings.projects, newest(projects), (project) =>
      projectRow(project, content, language),
    ).map((group) => ({ ...group, ...more('projects', projects.length, language) })),
    ...rowGroup('workshops', headings.workshops, newest(workshops), (workshop) =>
      workshopRow(workshop, content, language),
    ).map((group) => ({ ...group, ...more('workshops', workshops.length, language) })),
    ...rowGroup('news', headings.news, news.slice(0, mostRows), (item) =>
      newsRow(item, content, language),
    ).map((group) => ({
      ...group,
      ...more('news', news.length, language),
      ...(section === 'topics' && { feed: feedLink(linkToName(section, row, language).href, language) }),
    })),
    ...rowGroup('pages', wordsOf(language).list.pages, content.pages.filter(isAbout), (page) =>
      pageRow(page, language),
    ),
  ];
}

/** A few stand in their order; of many, the newest, which come first. */
function newest<Thing>(things: readonly Thing[]): readonly Thing[] {
  return things.length > mostRows ? things.toReversed().slice(0, mostRows) : things;
}

/** The way to the list of the section, where not all of them are shown. */
function more(section: Section, count: number, language: Language): { more?: NameLink } {
  if (count <= mostRows) return {};
  const { sections, names } = wordsOf(language);
  const text = names.more(formatNumber(count, language), sections[section].title);
  return { more: { text, href: sectionAddress(section, language) } };
}
