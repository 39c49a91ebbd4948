import type { Content } from '#collections/content.ts';
import { sectionAddress } from '#i18n/addresses.ts';
import { inBoth, type Language } from '#i18n/languages.ts';
import { byName, initialOf } from '#i18n/order.ts';
import { wordsOf } from '#i18n/words.ts';
import { siteFrame } from './frame.ts';
import { sitePage } from './page.ts';
import { frontPage, linkToName, type NameLink, type NameSection, addressOf } from './wording.ts';

/** The sections that have a page for each row of a data file. */
export const nameSections: readonly NameSection[] = ['topics', 'phenomena', 'programmes', 'organisations'];

/** The alphabetical index of all pages written in a language: the search of those without JavaScript. */
export function siteIndexPage(content: Content, language: Language) {
  const { title, description } = wordsOf(language).sections.index;
  const links = indexLinks(content, language);
  return {
    page: sitePage(language, {
      title,
      description,
      address: inBoth((each) => sectionAddress('index', each)),
    }),
    frame: siteFrame(content, language),
    count: links.length,
    letters: [...Map.groupBy(links, ({ text }) => initialOf(text, language))].map(([letter, names]) => ({
      letter,
      names,
    })),
  };
}

function indexLinks(content: Content, language: Language): NameLink[] {
  const entries = [
    ...content.projects,
    ...content.regions,
    ...content.workshops,
    ...content.news,
    ...content.pages.filter(({ id }) => id !== frontPage),
  ].flatMap((entry) => {
    const words = entry.words[language];
    return words === undefined ? [] : [{ text: words.title, href: addressOf(entry, language) }];
  });
  const names = nameSections.flatMap((section) =>
    [...content[section].values()].map((row) => linkToName(section, row, language)),
  );
  return [...entries, ...names].toSorted(byName(language, ({ text }) => text));
}
