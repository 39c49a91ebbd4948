import { sectionAddress, sections } from '#addresses.ts';
import type { Section } from '#routes/addresses.ts';
import type { Named } from '#content/model.ts';
import { type InBoth, inBoth } from '#i18n/languages.ts';
import { byName, initialOf } from '#i18n/order.ts';
import { type Context, contextOf } from '../context.ts';
import { authorityLink } from '../authority.ts';
import { sectionLinks, siteNavigation } from '../navigation.ts';
import { paginate } from '../lists.ts';
import { sectionPage } from './page.ts';
import {
  frontPage,
  linkToName,
  type NameLink,
  type NameSection,
  addressOf,
  withOwnPage,
} from '../wording.ts';

/** The sections that have a page for each row of a data file. */
export const nameSections: readonly NameSection[] = ['topics', 'phenomena', 'programmes', 'organisations'];

/** How many names a page of the index has room for. */
const namesPerPage = 600;

/** The pages of the alphabetical index of all that is written in a language: the search of those without JavaScript. */
export function siteIndexPages(context: Context) {
  const { content, language, today } = context;
  const cut = inBoth((each) => paginate(indexLinks(contextOf(content, each, today)), namesPerPage));
  const addresses = cut[language].map((_, index) => sectionAddress('index', language, index + 1));
  const initial = ({ text }: NameLink) => initialOf(text, language);
  // Each letter leads to the page it begins on.
  const places = cut[language].flatMap((names, index) =>
    names.map((name) => ({ letter: initial(name), page: addresses[index] })),
  );
  const letters = [...Map.groupBy(places, ({ letter }) => letter)].map(([letter, [first]]) => ({
    letter,
    page: first?.page,
  }));
  return cut[language].map((names, index) => ({
    page: {
      ...sectionPage('index', language, index + 1),
      address: inBoth((each) => sectionAddress('index', each, Math.min(index + 1, cut[each].length))),
    },
    navigation: siteNavigation(context),
    count: cut[language].flat().length,
    current: index + 1,
    addresses,
    links: letters.map(({ letter, page }) => ({
      letter,
      href: page === addresses[index] ? `#${letter}` : `${page ?? ''}#${letter}`,
    })),
    letters: [...Map.groupBy(names, initial)].map(([letter, group]) => ({ letter, names: group })),
  }));
}

function indexLinks(context: Context): NameLink[] {
  const { content, language } = context;
  const entries = [
    ...content.projects,
    ...content.regions,
    ...content.workshops,
    ...content.news,
    ...content.pages.filter(({ id }) => id !== frontPage),
  ].flatMap((entry) => {
    const texts = entry.texts[language];
    return texts === undefined ? [] : [{ text: texts.title, href: addressOf(entry, language) }];
  });
  const names = nameSections.flatMap((section) =>
    withOwnPage<Named<{ name: InBoth<string> }>>(content[section]).map((row) =>
      linkToName(section, row, context),
    ),
  );
  const lists = sectionLinks(
    (Object.keys(sections) as Section[]).filter((section) => section !== 'index'),
    context,
  );
  const authorities = [...content.authorities.values()].map((each) => authorityLink(each, language));
  return [...entries, ...lists, ...names, ...authorities].toSorted(byName(language, ({ text }) => text));
}
