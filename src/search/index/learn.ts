import type { Language } from '#i18n/languages.ts';
import { fold } from '#search/analysis/fold.ts';
import type { LexiconFile } from '#search/analysis/lexicon-file.ts';
import { synonymRoots } from '#search/analysis/synonyms.ts';
import { type Expander, makeExpander } from './expand.ts';
import type { SearchLists } from './lists.ts';
import type { Page } from './pages.ts';
import { makeSplitter, type Splitter } from './decompound.ts';
import { countWords, impliedWords, packVocabulary } from './vocabulary.ts';

/** What the pages of a language and the lists of staff together teach: how its words are cut and expanded. */
export function learn(language: Language, pages: readonly Page[], lists: SearchLists): Learned {
  const counts = countWords(textsOf(pages));
  const split = makeSplitter(language, lists.parts[language], counts);
  return { counts, split, expand: makeExpander(language, split, new Set(lists.stopWords[language])) };
}

/** What the browser gets to know of the words of a language. */
export function lexiconOf(
  language: Language,
  pages: readonly Page[],
  { counts, split }: Learned,
  lists: SearchLists,
): LexiconFile {
  const stopWords = new Set(lists.stopWords[language]);
  const words = [...impliedWords(textsOf(pages), split), ...counts].filter(
    ([word]) => !stopWords.has(fold(word)),
  );
  return {
    words: packVocabulary(new Map(words), language, split),
    stopWords: lists.stopWords[language].join(' '),
    synonyms: lists.synonyms[language].map((group) =>
      group.map((phrase) => synonymRoots(phrase, language, stopWords)),
    ),
  };
}

function textsOf(pages: readonly Page[]): (readonly string[])[] {
  return pages.flatMap(({ words }) => [words.title, words.heading, words.body]);
}

export interface Learned {
  readonly counts: ReadonlyMap<string, number>;
  readonly split: Splitter;
  readonly expand: Expander;
}
