import { languages, type Language } from '#i18n/languages.ts';
import { pagePaths } from './index-site.ts';
import { learn } from './learn.ts';
import type { SearchLists } from './lists.ts';
import { readPages } from './pages.ts';
import { rootOf } from './root.ts';

/** Long words of a built site that could not be cut, the most frequent first: what the lists of parts may lack. */
export async function unsplitWords({
  directory,
  lists,
}: {
  directory: string;
  lists: SearchLists;
}): Promise<Unsplit[]> {
  const paths = await pagePaths(directory);
  return languages.flatMap((language) => {
    const { counts, split } = learn(language, readPages(directory, paths, language), lists);
    const listed = new Set(lists.parts[language].map((part) => rootOf(part, language)));
    return [...counts]
      .filter(([word]) => word.length >= LONG && !split(word) && !listed.has(rootOf(word, language)))
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
