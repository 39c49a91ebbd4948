import type { Content } from '#collections/content.ts';
import { homeAddress, type Section } from '#i18n/addresses.ts';
import { inBoth, type Language, languages } from '#i18n/languages.ts';
import { glossaryPage } from './glossary-page.ts';
import { paginate } from './lists.ts';
import { namePage, namesPage } from './name-page.ts';
import { newsInfo } from './news-page.ts';
import { entryPage, type PageInfo, sectionPage, sitePage } from './page.ts';
import { nameSections, siteIndexPage } from './site-index.ts';
import { textPage } from './text-page.ts';
import { frontPage, languagesOf } from './wording.ts';

/** Every page of the site in both languages, as the sitemap and the tests need them. */
export function sitePages(content: Content): PageInfo[] {
  return languages.flatMap((language) => [
    front(content, language),
    ...(['projects', 'regions', 'workshops', 'news'] as const).flatMap((section) =>
      listPages(section, content[section].length, language),
    ),
    ...content.projects.map((entry) => entryPage(entry, 'projects', language)),
    ...content.regions.map((entry) => entryPage(entry, 'regions', language)),
    ...content.workshops.map((entry) => entryPage(entry, 'workshops', language)),
    ...content.news.map((entry) => newsInfo(entry, language)),
    ...content.pages
      .filter(({ id }) => id !== frontPage)
      .map((entry) => textPage(entry, content, language).page),
    ...nameSections.flatMap((section) => [
      namesPage(section, content, language).page,
      ...[...content[section].values()].map((row) => namePage(section, row, content, language).page),
    ]),
    glossaryPage(content, language).page,
    siteIndexPage(content, language).page,
  ]);
}

function front(content: Content, language: Language): PageInfo {
  const entry = content.pages.find(({ id }) => id === frontPage);
  const page = sitePage(language, { title: '', description: '', address: inBoth(homeAddress) });
  return entry === undefined
    ? page
    : { ...page, writtenIn: languagesOf(entry), modified: entry.facts.modified ?? entry.facts.created };
}

function listPages(section: Section, rows: number, language: Language): PageInfo[] {
  return paginate(Array.from({ length: rows })).map((_, index) => sectionPage(section, language, index + 1));
}
