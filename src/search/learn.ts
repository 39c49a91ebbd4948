import type { Language } from '#i18n/languages.ts';
import { makeExpander, type Expander } from './expand.ts';
import { fold } from './fold.ts';
import type { LexiconFile } from './lexicon-file.ts';
import type { SearchLists } from './lists.ts';
import type { Page } from './pages.ts';
import { makeSplitter, type Splitter } from './split.ts';
import { synonymRoots } from './synonyms.ts';
import { countWords, impliedWords, packVocabulary } from './vocabulary.ts';

/** What the pages of a language and the lists of staff together teach: how its words are cut, expanded and told to the browser. */
export function learn(language: Language, pages: readonly Page[], lists: SearchLists): Learned {
  const texts = pages.flatMap(({ words }) => [words.title, words.heading, words.body]);
  const counts = countWords(texts);
  const split = makeSplitter(language, lists.parts[language], counts);
  const stopWords = new Set(lists.stopWords[language]);
  const vocabulary = new Map(
    [...impliedWords(texts, split), ...counts].filter(([word]) => !stopWords.has(fold(word))),
  );
  return {
    counts,
    split,
    expand: makeExpander(language, split, stopWords),
    lexicon: {
      words: packVocabulary(vocabulary, language, split),
      stopWords: lists.stopWords[language].join(' '),
      synonyms: lists.synonyms[language].map((group) =>
        group.map((phrase) => synonymRoots(phrase, language, stopWords)),
      ),
    },
  };
}

export interface Learned {
  readonly counts: ReadonlyMap<string, number>;
  readonly split: Splitter;
  readonly expand: Expander;
  readonly lexicon: LexiconFile;
}
