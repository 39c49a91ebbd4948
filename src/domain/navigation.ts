import type { Content } from '#content/model.ts';
import { homeAddress, sectionAddress } from '#addresses.ts';
import type { Section } from '#routes/addresses.ts';
import { yearOf } from '#i18n/dates.ts';
import type { Context } from './context.ts';
import { onceFor } from './once-for.ts';
import { isOpen } from './sections.ts';
import { frontPage, entryLink, type NameLink } from './wording.ts';

/** What stands around every page of a language: the menu and the links at the foot. */
export interface SiteNavigation {
  home: string;
  menu: NameLink[];
  footer: NameLink[];
  /** Where the search form leads. */
  search: string;
  /** Where the news are, if there are any. */
  news: string | undefined;
}

/** The navigation of the pages of a language. */
export function siteNavigation(context: Context): SiteNavigation {
  return {
    home: homeAddress(context.language),
    menu: [
      ...pageLinks(context, 'main'),
      ...context.content.menu.main
        .filter((section) => isOpen(section, context.content))
        .map((section) => ({
          ...sectionLink(section, context),
          ...(section === 'projects' && { text: context.messages.menu.projects }),
          ...(section === 'news' && { text: context.messages.menu.news(yearsIn(context.content)) }),
        })),
    ],
    footer: [...pageLinks(context, 'footer'), ...sectionLinks(context.content.menu.footer, context)],
    search: sectionAddress('search', context.language),
    news: isOpen('news', context.content) ? sectionAddress('news', context.language) : undefined,
  };
}

/** The page that tells how to write to the publisher: of those that do, the first. */
export function contactLink({ content, language }: Context): NameLink[] {
  return content.pages
    .filter(({ facts }) => facts.contact)
    .toSorted((one, other) => one.facts.order - other.facts.order)
    .slice(0, 1)
    .map((page) => entryLink(page, language));
}

/** Links to the front pages of those sections that have one. */
export function sectionLinks(sections: readonly Section[], context: Context): NameLink[] {
  return sections
    .filter((section) => isOpen(section, context.content))
    .map((section) => sectionLink(section, context));
}

/** A link to the front page of a section. */
export function sectionLink(section: Section, { language, messages }: Context): NameLink {
  return { text: messages.sections[section].title, href: sectionAddress(section, language) };
}

/** The years that news and events are of: an archive says so by itself. */
const yearsIn = onceFor(({ news, workshops }: Content) => {
  const years = [...news.map(({ facts }) => facts.date), ...workshops.map(({ facts }) => facts.start)]
    .flatMap((date) => (date === undefined ? [] : yearOf(date)))
    .toSorted((one, other) => one - other);
  return [...new Set([years[0], years.at(-1)])].join('–');
});

function pageLinks({ content, language }: Context, menu: 'main' | 'footer'): NameLink[] {
  return content.pages
    .filter(({ id, facts }) => facts.menu === menu && id !== frontPage)
    .toSorted((one, other) => one.facts.order - other.facts.order)
    .map((page) => entryLink(page, language));
}
