import type { Content } from '#content/model.ts';
import { homeAddress, type Section, sectionAddress } from '#routes/addresses.ts';
import { yearOf } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { frontPage, linkTo, type NameLink } from './wording.ts';

/** What stands around every page of a language: the menu and the links at the foot. */
export interface SiteNavigation {
  home: string;
  menu: NameLink[];
  footer: NameLink[];
  /** Where the search form leads. */
  search: string;
}

/** What people come for. */
const menuSections = ['area', 'projects', 'news', 'glossary', 'search'] as const satisfies Section[];

const footerSections = ['regions', 'authorities', 'index', 'data'] as const satisfies Section[];

/** The frame of the pages of a language. */
export function siteNavigation(content: Content, language: Language): SiteNavigation {
  return {
    home: homeAddress(language),
    menu: [
      ...pageLinks(content, 'main', language),
      ...menuSections.map((section) => ({
        ...sectionLink(section, language),
        ...(section === 'projects' && { text: messagesOf(language).menu.projects }),
        ...(section === 'news' && { text: messagesOf(language).menu.news(yearsOf(content)) }),
      })),
    ],
    footer: [
      ...pageLinks(content, 'footer', language),
      ...footerSections.map((section) => sectionLink(section, language)),
    ],
    search: sectionAddress('search', language),
  };
}

/** A link to the front page of a section. */
export function sectionLink(section: Section, language: Language): NameLink {
  return { text: messagesOf(language).sections[section].title, href: sectionAddress(section, language) };
}

/** The years that news and events are of: an archive says so by itself. */
function yearsOf({ news, workshops }: Content): string {
  const years = [...news.map(({ facts }) => facts.date), ...workshops.map(({ facts }) => facts.start)]
    .flatMap((date) => (date === undefined ? [] : yearOf(date)))
    .toSorted((one, other) => one - other);
  return [...new Set([years[0], years.at(-1)])].join('–');
}

function pageLinks(content: Content, menu: 'main' | 'footer', language: Language): NameLink[] {
  return content.pages
    .filter(({ id, facts }) => facts.menu === menu && id !== frontPage)
    .toSorted((one, other) => one.facts.order - other.facts.order)
    .map((page) => linkTo(page, language));
}
