import type { Content } from '#content/model.ts';
import { homeAddress, type Section, sectionAddress } from '#routes/addresses.ts';
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
      ...menuSections.map((section) => sectionLink(section, language)),
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

function pageLinks(content: Content, menu: 'main' | 'footer', language: Language): NameLink[] {
  return content.pages
    .filter(({ id, facts }) => facts.menu === menu && id !== frontPage)
    .toSorted((one, other) => one.facts.order - other.facts.order)
    .map((page) => linkTo(page, language));
}
