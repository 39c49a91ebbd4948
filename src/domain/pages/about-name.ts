import type { Content, Entry, Named } from '#content/model.ts';
import { type Section, sectionAddress } from '#routes/addresses.ts';
import type { InBoth, Language } from '#i18n/languages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { messagesOf } from '#i18n/messages.ts';
import { latestOfMany, rowGroup, rowsOfMany } from './entry-page.ts';
import { feedLink } from '../feeds.ts';
import { namesIn } from '../names-in.ts';
import { eventsInOrder, newsInOrder, projectsInOrder } from '../relations.ts';
import { newsRow, pageRow, projectRow, regionRow, type Row, workshopRow } from '../rows.ts';
import { linkToName, type NameLink, type NameSection } from '../wording.ts';

/** How many entries of a kind the page of a name lists. */
const mostRows = 20;

/** Everything on the site about a topic, phenomenon, programme or organisation; of very much, the newest. */
export function aboutName(
  section: NameSection,
  row: Named<{ name: InBoth<string>; urlName?: InBoth<string> | undefined }>,
  content: Content,
  language: Language,
): { id: string; heading: string; rows: Row[]; more?: NameLink | undefined; feed?: NameLink | undefined }[] {
  const headings = messagesOf(language).entry;
  const isAbout = (entry: Entry) => namesIn(section, entry, content).includes(row.id);
  const projects = content.projects.filter(isAbout).toSorted(projectsInOrder);
  const workshops = content.workshops.filter(isAbout).toSorted(eventsInOrder);
  const news = content.news.filter(isAbout).toSorted(newsInOrder);
  return [
    ...rowGroup('regions', headings.regions, content.regions.filter(isAbout), (region) =>
      regionRow(region, content, language),
    ),
    ...rowsOfMany(
      'projects',
      headings.projects,
      latestOfMany(projects, mostRows),
      (project) => projectRow(project, content, language),
      many('projects', language),
    ),
    ...rowsOfMany(
      'workshops',
      headings.workshops,
      latestOfMany(workshops, mostRows),
      (workshop) => workshopRow(workshop, content, language),
      many('workshops', language),
    ),
    ...rowsOfMany(
      'news',
      headings.news,
      news,
      (item) => newsRow(item, content, language),
      many('news', language),
    ).map((group) => ({
      ...group,
      feed: section === 'topics' ? feedLink(linkToName(section, row, language).href, language) : undefined,
    })),
    ...rowGroup('pages', messagesOf(language).list.pages, content.pages.filter(isAbout), (page) =>
      pageRow(page, language),
    ),
  ];
}

/** Of more than these the page leads to the list of the section. */
function many(section: Section, language: Language) {
  const { sections, names } = messagesOf(language);
  return {
    most: mostRows,
    more: (count: number): NameLink => ({
      text: names.more(formatNumber(count, language), sections[section].title),
      href: sectionAddress(section, language),
    }),
  };
}
