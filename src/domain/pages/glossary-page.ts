import { freeId } from '#source/heading-ids.ts';
import type { Named } from '#content/model.ts';
import type { Term } from '#schemas/term.ts';
import { type Language, otherLanguage } from '#i18n/languages.ts';
import { byName, initialOf } from '#i18n/order.ts';
import type { Context } from '../context.ts';
import { siteNavigation } from '../navigation.ts';
import { sectionPage } from './page.ts';

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
export function glossaryPage(context: Context) {
  const terms = [...context.content.glossary.values()]
    .map((term): TermView => ({
      id: termAnchor(term, context.language),
      name: term.name[context.language],
      short: term.short?.[context.language],
      other: term.name[otherLanguage(context.language)],
      definition: term.definition[context.language],
    }))
    .toSorted(byName(context.language, ({ name }) => name));
  return {
    page: sectionPage('glossary', context.language),
    navigation: siteNavigation(context),
    letters: [...Map.groupBy(terms, ({ name }) => initialOf(name, context.language))].map(
      ([letter, group]) => ({ letter, terms: group }),
    ),
  };
}

/** The anchor of a term on the glossary page: its own last part of an address, else its key. */
export function termAnchor(term: Named<Term>, language: Language): string {
  return freeId(term.urlName?.[language] ?? term.id);
}
