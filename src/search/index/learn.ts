import type { Language } from '#i18n/languages.ts';
import { fold } from '#search/analysis/fold.ts';
import type { LexiconFile } from '#search/analysis/lexicon-file.ts';
import { stemOf } from '#search/analysis/stem.ts';
import { synonymStems } from '#search/analysis/synonyms.ts';
import { makeCompoundFinder } from './compounds.ts';
import { type Expander, makeExpander } from './expand.ts';
import type { SearchLists } from './lists.ts';
import { makePhraseFinder } from './phrases.ts';
import { isPlace, readNames } from '#search/query/names.ts';
import type { Page } from './pages.ts';
import { makeDecompounder, type Decompounder } from './decompound.ts';
import { countWords, impliedTokens, packVocabulary } from './vocabulary.ts';

/** What the pages of a language and the lists of staff together teach: how its words are cut and expanded. */
export function learn(language: Language, pages: readonly Page[], lists: SearchLists): Learned {
  const counts = countWords(textsOf(pages));
  const decompound = makeDecompounder(language, lists.parts[language], counts);
  return {
    counts,
    decompound,
    phrasesIn: makePhraseFinder(language, lists),
    compoundsIn: makeCompoundFinder(language, counts, decompound),
    expand: makeExpander(
      language,
      decompound,
      new Set(lists.stopWords[language]),
      readNames(pages.flatMap(({ names }) => names.filter((name) => isPlace({ name })))),
    ),
  };
}

/** What the browser gets to know of the words of a language. */
export function lexiconOf(
  language: Language,
  pages: readonly Page[],
  { counts, decompound }: Learned,
  lists: SearchLists,
): LexiconFile {
  const stopWords = new Set(lists.stopWords[language]);
  const words = [...impliedTokens(textsOf(pages), decompound), ...counts].filter(
    ([word]) => !stopWords.has(fold(word)),
  );
  return {
    words: packVocabulary(new Map(words), language, decompound),
    stopWords: lists.stopWords[language].join(' '),
    careWords: [...new Set(lists.careWords[language].map((word) => stemOf(word, language)))].join(' '),
    synonyms: lists.synonyms[language].map((group) =>
      group.map((phrase) => synonymStems(phrase, language, stopWords)),
    ),
  };
}

function textsOf(pages: readonly Page[]): (readonly string[])[] {
  return pages.flatMap(({ tokens }) => [tokens.title, tokens.heading, tokens.body]);
}

export interface Learned {
  readonly counts: ReadonlyMap<string, number>;
  readonly decompound: Decompounder;
  readonly expand: Expander;
  /** The stems of a text that no single word tells: those of the phrases in the lists of synonyms. */
  readonly phrasesIn: (tokens: readonly string[]) => readonly string[];
  /** The stems of the compounds of the site that words make which stand apart: of `barn` and `familj` that of `barnfamilj`. */
  readonly compoundsIn: (stems: readonly string[]) => readonly string[];
}
