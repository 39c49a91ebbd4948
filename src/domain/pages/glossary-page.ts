import type { Content, Named } from '#content/model.ts';
import type { Term } from '#schemas/term.ts';
import { sectionAddress } from '#routes/addresses.ts';
import { inBoth, type Language, otherLanguage } from '#i18n/languages.ts';
import { byName, initialOf } from '#i18n/order.ts';
import { messagesOf } from '#i18n/messages.ts';
import { siteNavigation } from '../navigation.ts';
import { sitePage } from './page.ts';

/** A term on the glossary page. */
export interface TermView {
  /** Anchor of the term on the page. */
  id: string;
  name: string;
  short?: string | undefined;
  /** The official term in the other language. */
  other: string;
  definition: string;
}

/** The glossary in the alphabetical order of the language. */
export function glossaryPage(content: Content, language: Language) {
  const { title, description } = messagesOf(language).sections.glossary;
  const terms = [...content.glossary.values()]
    .map((term): TermView => ({
      id: termAnchor(term, language),
      name: term.name[language],
      short: term.short?.[language],
      other: term.name[otherLanguage(language)],
      definition: term.definition[language],
    }))
    .toSorted(byName(language, ({ name }) => name));
  return {
    page: sitePage(language, {
      title,
      description,
      address: inBoth((each) => sectionAddress('glossary', each)),
    }),
    frame: siteNavigation(content, language),
    letters: [...Map.groupBy(terms, ({ name }) => initialOf(name, language))].map(([letter, group]) => ({
      letter,
      terms: group,
    })),
  };
}

/** The anchor of a term on the glossary page: its own last part of an address, else its key. */
export function termAnchor(term: Named<Term>, language: Language): string {
  return term.urlName?.[language] ?? term.id;
}
