import type { Content } from '#content/model.ts';
import { homeAddress, sectionAddress } from '#addresses.ts';
import type { Section } from '#routes/addresses.ts';
import { inBoth, type Language, languages } from '#i18n/languages.ts';
import { authorityInfo } from './authority-page.ts';
import { digestInfo } from './digest-page.ts';
import { paginate } from '../lists.ts';
import { nameInfo, type NamedThing } from './name-page.ts';
import { newsInfo } from './news-page.ts';
import { entryPage, type PageInfo, sectionPage, sitePage } from './page.ts';
import { sectionNames } from '#schemas/site.ts';
import { isOpen } from '../sections.ts';
import { nameSections } from './site-index.ts';
import { textInfo } from './text-page.ts';
import { frontPage, withOwnPage } from '../wording.ts';

/** The parts of the site, each with a sitemap of its own. */
export type SitePart = 'projects' | 'regions' | 'workshops' | 'news' | 'pages' | 'names';

/** Every page that readers find through search engines, in both languages, by the part of the site it belongs to. */
export function sitePages(content: Content): Record<SitePart, PageInfo[]> {
  const own = inBoth((language) => ({
    projects: content.projects.map((entry) => entryPage(entry, 'projects', language)),
    regions: content.regions.map((entry) => entryPage(entry, 'regions', language)),
    workshops: content.workshops.map((entry) => entryPage(entry, 'workshops', language)),
    news: content.news.map((entry) => newsInfo(entry, language)),
    texts: content.pages.filter(({ id }) => id !== frontPage).map((entry) => textInfo(entry, language)),
  }));
  return {
    projects: inEachLanguage(content, (language) => withList('projects', own[language].projects, language)),
    regions: inEachLanguage(content, (language) => [
      ...withList('regions', own[language].regions, language),
      ...content.regions.map((entry) => digestInfo(entry, language)),
      sectionPage('authorities', language),
      ...[...content.authorities.values()].map((authority) => authorityInfo(authority, language)),
    ]),
    workshops: inEachLanguage(content, (language) =>
      withList('workshops', own[language].workshops, language),
    ),
    news: inEachLanguage(content, (language) => withList('news', own[language].news, language)),
    pages: inEachLanguage(content, (language) => [
      { ...front(content, language), lists: newest(own[language]) },
      ...own[language].texts,
      sectionPage('area', language),
      sectionPage('keyFigures', language),
      sectionPage('glossary', language),
      { ...sectionPage('index', language), lists: Object.values(own[language]).flat() },
      sectionPage('data', language),
    ]),
    names: inEachLanguage(content, (language) =>
      nameSections.flatMap((section) => [
        sectionPage(section, language),
        ...withOwnPage<NamedThing>(content[section]).map((row) => nameInfo(section, row, language)),
      ]),
    ),
  };
}

/** The pages in both languages, without those of sections that have nothing. */
function inEachLanguage(content: Content, pagesOf: (language: Language) => PageInfo[]): PageInfo[] {
  const closed = new Set(
    sectionNames
      .filter((section) => !isOpen(section, content))
      .flatMap((section) => languages.map((language) => sectionAddress(section, language))),
  );
  return languages.flatMap((language) =>
    pagesOf(language).filter(({ address }) => !closed.has(address[language])),
  );
}

function front(content: Content, language: Language): PageInfo {
  const entry = content.pages.find(({ id }) => id === frontPage);
  const page = sitePage(language, { title: '', description: '', address: inBoth(homeAddress) });
  if (entry === undefined) return page;
  const { created: published, modified } = entry.facts;
  return { ...page, published, modified, file: entry.files[language] };
}

/** What the front page shows the newest of. */
function newest({ projects, workshops, news }: Record<'projects' | 'workshops' | 'news', PageInfo[]>) {
  return [...projects, ...workshops, ...news];
}

/** The pages of a section and the pages of its list, all of which change with each new entry. */
function withList(section: Section, entries: readonly PageInfo[], language: Language): PageInfo[] {
  return [
    ...paginate(entries).map((_, index) => ({
      ...sectionPage(section, language, index + 1),
      lists: entries,
    })),
    ...entries,
  ];
}
