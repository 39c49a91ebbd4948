import type { Entry } from '#content/model.ts';
import { homeAddress, pictureAddress, rootAddress, sectionAddress } from '#addresses.ts';
import type { Section } from '#routes/addresses.ts';
import { type InBoth, inBoth, type Language, languages, otherLanguage } from '#i18n/languages.ts';
import { capital } from '#i18n/language-words.ts';
import { messagesOf } from '#i18n/messages.ts';
import { addressesOf, languagesOf, type NameLink, shortNameOf, wordingOf } from '../wording.ts';

/** What every page knows of itself; head, breadcrumbs, language link, sitemap and feeds read this and nothing else. */
export interface PageInfo {
  language: Language;
  title: string;
  /** A name for where there is little room, if the title is long. */
  shortTitle?: string | undefined;
  /** What tells it from another page of the same title. */
  apart?: string;
  /** The language of the title, where it waits for translation. */
  titleLanguage: Language;
  description: string;
  /** Where the page stands in each language. */
  address: InBoth<string>;
  /** The languages the page is really written in. In another language it shows the facts alone and is not for search engines. */
  writtenIn: readonly Language[];
  /** The picture that stands for the page where its link is shared. */
  picture: string;
  /** The way from the front page; the page itself is the last. */
  breadcrumbs: NameLink[];
  /** For an article: the day it came out and the day it last changed. */
  published?: string | undefined;
  modified?: string | undefined;
  /** For a list: the pages it leads to, with which it changes. */
  lists?: readonly PageInfo[];
  /** File in the repository the text stands in, for the edit link. */
  file?: string | undefined;
  /** The day the site was built, on the front page alone: on others it would change them all each day. */
  builtOn?: string;
  /** Whether the terms in its text are explained. */
  explainTerms?: boolean;
  /** False for pages that are of no use to a search engine although they are written in the language. */
  indexable?: boolean;
}

/** Search results show about this much of a title. */
export const titleLength = 65;

/** What a window calls the page: its title, or its short name where the title alone has too little room. */
export function windowName({ title, shortTitle }: Pick<PageInfo, 'title' | 'shortTitle'>): string {
  return title.length > titleLength ? (shortTitle ?? title) : title;
}

/** Whether search engines should list the page. */
export function isIndexable(page: PageInfo): boolean {
  return page.indexable !== false && page.writtenIn.includes(page.language);
}

/** An address of a page in one of its languages, or the one for readers of other languages. */
export interface Alternate {
  language: Language | 'x-default';
  address: string;
}

/**
 * Where a page stands in each language it is written in. Readers of other languages are sent to the first of these,
 * and from a front page to the choice of the language.
 */
export function alternatesOf({ address, writtenIn }: PageInfo): Alternate[] {
  const alternates = writtenIn.map((language) => ({ language, address: address[language] }));
  const [first] = alternates;
  if (first === undefined) return [];
  const isFront = first.address === homeAddress(first.language);
  return [...alternates, { language: 'x-default', address: isFront ? rootAddress() : first.address }];
}

/** The page of an entry in a section. */
export function entryPage(entry: Entry, section: Section, language: Language): PageInfo {
  const { texts, language: titleLanguage } = wordingOf(entry, language);
  const address = addressesOf(entry);
  return {
    language,
    title: texts.title,
    shortTitle: shortNameOf(texts),
    titleLanguage,
    description: texts.summary,
    address,
    writtenIn: languagesOf(entry),
    picture: pictureAddress(section, entry.id, titleLanguage),
    breadcrumbs: [
      ...sectionCrumbs(section, language),
      {
        text: texts.title,
        href: address[language],
        ...(titleLanguage !== language && { language: titleLanguage }),
      },
    ],
    published: entry.facts.created,
    modified: entry.facts.modified,
    file: entry.files[titleLanguage],
    explainTerms: entry.facts.explainTerms,
  };
}

/** A page that the site itself makes in both languages: a list, the search, an index. */
export function sitePage(
  language: Language,
  own: { title: string; description: string; address: InBoth<string>; under?: Section },
): PageInfo {
  return {
    language,
    title: own.title,
    titleLanguage: language,
    description: own.description,
    address: own.address,
    writtenIn: languages,
    picture: pictureAddress('site', 'front', language),
    breadcrumbs: [
      ...(own.under === undefined ? [homeCrumb(language)] : sectionCrumbs(own.under, language)),
      // The name of a body is written small in running text; here it begins a line of its own, as the title does.
      { text: capital(own.title), href: own.address[language] },
    ],
  };
}

/** The list of a section, or a later page of it. */
export function sectionPage(section: Section, language: Language, number = 1): PageInfo {
  const { title, description } = messagesOf(language).sections[section];
  const { pageTitle } = messagesOf(language).list;
  return sitePage(language, {
    title: number === 1 ? title : pageTitle(title, number),
    description: number === 1 ? description : pageTitle(description, number),
    address: inBoth((each) => sectionAddress(section, each, number)),
    ...(number > 1 && { under: section }),
  });
}

/** Where a reader of the other language finds the same. */
export function otherLanguageLink(page: PageInfo): { href: string; language: Language } {
  const language = otherLanguage(page.language);
  return { href: page.address[language], language };
}

function sectionCrumbs(section: Section, language: Language): NameLink[] {
  return [
    homeCrumb(language),
    { text: messagesOf(language).sections[section].title, href: sectionAddress(section, language) },
  ];
}

function homeCrumb(language: Language): NameLink {
  return { text: messagesOf(language).site.home, href: homeAddress(language) };
}
