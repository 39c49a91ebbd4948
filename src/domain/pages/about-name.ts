import type { Entry, Named } from '#content/model.ts';
import { sectionAddress } from '#addresses.ts';
import type { Section } from '#routes/addresses.ts';
import type { InBoth } from '#i18n/languages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Context } from '../context.ts';
import { latestOfMany, rowGroup, type RowOf, rowsOfMany } from './entry-page.ts';
import { feedLink } from '../feeds.ts';
import { referencesTo } from '../names-in.ts';
import { eventsInOrder, newsInOrder, projectsInOrder } from '../relations.ts';
import { newsRow, pageRow, projectRow, regionRow, type Row, workshopRow } from '../rows.ts';
import { linkToName, type NameLink, type NameSection } from '../wording.ts';

/** How many entries of a kind the page of a name lists. */
const mostRows = 20;

/** Everything on the site about a topic, phenomenon, programme or organisation; of very much, the newest. */
export function aboutName(
  section: NameSection,
  row: Named<{ name: InBoth<string>; urlName?: InBoth<string> | undefined }>,
  context: Context,
): { id: string; heading: string; rows: Row[]; more?: NameLink | undefined; feed?: NameLink | undefined }[] {
  const { content, language } = context;
  const headings = context.messages.entry;
  const isAbout = (entry: Entry) => referencesTo(section, entry, content).includes(row.id);
  const projects = content.projects.filter(isAbout).toSorted(projectsInOrder);
  const workshops = content.workshops.filter(isAbout).toSorted(eventsInOrder);
  const news = content.news.filter(isAbout).toSorted(newsInOrder);
  const group = <Thing>(
    id: 'projects' | 'workshops' | 'news',
    things: readonly Thing[],
    rowOf: RowOf<Thing>,
  ) => rowsOfMany(id, headings[id], things, rowOf, context, many(id, context));
  return [
    ...rowGroup('regions', headings.regions, content.regions.filter(isAbout), regionRow, context),
    ...group('projects', latestOfMany(projects, mostRows), projectRow),
    ...group('workshops', latestOfMany(workshops, mostRows), workshopRow),
    ...group('news', news, newsRow).map((each) => ({
      ...each,
      feed: section === 'topics' ? feedLink(linkToName(section, row, context).href, language) : undefined,
    })),
    ...rowGroup('pages', context.messages.list.pages, content.pages.filter(isAbout), pageRow, context),
  ];
}

/** Of more than these the page leads to the list of the section. */
function many(section: Section, { language, messages }: Context) {
  const { sections, names } = messages;
  return {
    most: mostRows,
    more: (count: number): NameLink => ({
      text: names.more(formatNumber(count, language), sections[section].title),
      href: sectionAddress(section, language),
    }),
  };
}
