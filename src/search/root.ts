import type { Language } from '#i18n/languages.ts';
import { fold } from './fold.ts';
import { finnishRoot } from './root-fi.ts';
import { swedishRoot } from './root-sv.ts';

/** What all forms of a word share, in the index and in the question alike: `Hoidossa` → `hoit`. */
export function rootOf(word: string, language: Language): string {
  const folded = fold(word);
  if (folded.length < 3 || /\d/.test(folded)) return folded;
  return language === 'fi' ? finnishRoot(folded) : swedishRoot(folded);
}

/**
 * The word under which a root stands in the index: `hoit` → `zqhoitq`.
 * `zq` begins no real word, and the last `q` keeps both Pagefind's stemmer and its prefix search away.
 */
export function keyOf(root: string): string {
  return `zq${root}q`;
}
