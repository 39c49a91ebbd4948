import { inBoth, languages, type Language, otherLanguage } from '#i18n/languages.ts';
import { rootOf } from '#search/analysis/stem.ts';
import { pagePaths } from './index-site.ts';
import { learn } from './learn.ts';
import type { SearchLists } from './lists.ts';
import { readPages } from './pages.ts';

/**
 * Long words of a built site that could not be cut, the most frequent first: what the lists of parts may lack. A word
 * that pages of both languages say, as a name does, stands with the language that says it more often.
 */
export async function unsplitWords({
  directory,
  lists,
}: {
  directory: string;
  lists: SearchLists;
}): Promise<Unsplit[]> {
  const paths = await pagePaths(directory);
  const learned = inBoth((language) => learn(language, readPages(directory, paths, language), lists));
  return languages.flatMap((language) => {
    const { counts, split } = learned[language];
    const elsewhere = learned[otherLanguage(language)].counts;
    const listed = new Set(lists.parts[language].map((part) => rootOf(part, language)));
    return [...counts]
      .filter(([word, times]) => word.length >= LONG && times >= (elsewhere.get(word) ?? 0))
      .filter(([word]) => !split(word) && !listed.has(rootOf(word, language)))
      .map(([word, times]) => ({ language, word, times }))
      .sort((one, other) => other.times - one.times || (one.word < other.word ? -1 : 1));
  });
}

const LONG = 14;

export interface Unsplit {
  readonly language: Language;
  readonly word: string;
  readonly times: number;
}
