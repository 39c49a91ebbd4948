import type { Content, Entry } from '#collections/content.ts';
import { homeAddress, type Section } from '#i18n/addresses.ts';
import { inBoth, type Language, languages } from '#i18n/languages.ts';
import { areaPage } from './area-page.ts';
import { digestInfo } from './digest-page.ts';
import { paginate } from './lists.ts';
import { nameInfo } from './name-page.ts';
import { newsInfo } from './news-page.ts';
import { entryPage, type PageInfo, sectionPage, sitePage } from './page.ts';
import { nameSections } from './site-index.ts';
import { textInfo } from './text-page.ts';
import { frontPage, languagesOf } from './wording.ts';

/** The parts of the site, each with a sitemap of its own. */
export type SitePart = 'projects' | 'regions' | 'workshops' | 'news' | 'pages' | 'names';

/** Every page that readers find through search engines, in both languages, by the part of the site it belongs to. */
export function sitePages(content: Content): Record<SitePart, PageInfo[]> {
  return {
    projects: inEachLanguage((language) => [
      ...listPages('projects', content.projects, language),
      ...content.projects.map((entry) => entryPage(entry, 'projects', language)),
    ]),
    regions: inEachLanguage((language) => [
      ...listPages('regions', content.regions, language),
      ...content.regions.map((entry) => entryPage(entry, 'regions', language)),
      ...content.regions.map((entry) => digestInfo(entry, language)),
    ]),
    workshops: inEachLanguage((language) => [
      ...listPages('workshops', content.workshops, language),
      ...content.workshops.map((entry) => entryPage(entry, 'workshops', language)),
    ]),
    news: inEachLanguage((language) => [
      ...listPages('news', content.news, language),
      ...content.news.map((entry) => newsInfo(entry, language)),
    ]),
    pages: inEachLanguage((language) => [
      front(content, language),
      ...content.pages.filter(({ id }) => id !== frontPage).map((entry) => textInfo(entry, language)),
      areaPage(content, language).page,
      sectionPage('keyFigures', language),
      sectionPage('glossary', language),
      sectionPage('index', language),
      sectionPage('data', language),
    ]),
    names: inEachLanguage((language) =>
      nameSections.flatMap((section) => [
        sectionPage(section, language),
        ...[...content[section].values()].map((row) => nameInfo(section, row, language)),
      ]),
    ),
  };
}

function inEachLanguage(pagesOf: (language: Language) => PageInfo[]): PageInfo[] {
  return languages.flatMap(pagesOf);
}

function front(content: Content, language: Language): PageInfo {
  const entry = content.pages.find(({ id }) => id === frontPage);
  const page = sitePage(language, { title: '', description: '', address: inBoth(homeAddress) });
  return entry === undefined
    ? page
    : { ...page, writtenIn: languagesOf(entry), modified: entry.facts.modified ?? entry.facts.created };
}

/** The pages of a list. */
function listPages(section: Section, entries: readonly Entry[], language: Language): PageInfo[] {
  return paginate(entries).map((_, index) => sectionPage(section, language, index + 1));
}
