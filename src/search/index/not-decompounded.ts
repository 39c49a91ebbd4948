import { inBoth, languages, type Language, otherLanguage } from '#i18n/languages.ts';
import { stemOf } from '#search/analysis/stem.ts';
import { pagesOfSite } from './index-site.ts';
import { learn } from './learn.ts';
import type { SearchLists } from './lists.ts';

/**
 * Long words of a built site that could not be cut, the most frequent first: what the lists of parts may lack. A word
 * that pages of both languages say, as a name does, stands with the language that says it more often.
 */
export function notDecompounded({
  directory,
  lists,
}: {
  directory: string;
  lists: SearchLists;
}): NotDecompounded[] {
  const pages = pagesOfSite(directory);
  const learned = inBoth((language) => learn(language, pages.get(language) ?? [], lists));
  return languages.flatMap((language) => {
    const { counts, decompound } = learned[language];
    const elsewhere = learned[otherLanguage(language)].counts;
    const listed = new Set(lists.parts[language].map((part) => stemOf(part, language)));
    return [...counts]
      .filter(([word, times]) => word.length >= LONG && times >= (elsewhere.get(word) ?? 0))
      .filter(([word]) => !decompound(word) && !listed.has(stemOf(word, language)))
      .map(([word, times]) => ({ language, word, times }))
      .sort((one, other) => other.times - one.times || (one.word < other.word ? -1 : 1));
  });
}

const LONG = 14;

export interface NotDecompounded {
  readonly language: Language;
  readonly word: string;
  readonly times: number;
}
