import type { InBoth, Language } from '#i18n/languages.ts';
import { fold } from './fold.ts';
import { finnishRoot } from './stem-fi.ts';
import { swedishRoot } from './stem-sv.ts';
import { piecesOf } from './tokens.ts';

/** What all forms of a word share, in the index and in the question alike: `Hoidossa` → `hoit`. */
export function rootOf(word: string, language: Language): string {
  let root = memo[language].get(word);
  if (root === undefined) {
    const folded = fold(word);
    root = folded.length < 3 || /\d/.test(folded) ? folded : ROOT[language](folded);
    memo[language].set(word, root);
  }
  return root;
}

/** The roots of a word and of its pieces between hyphens. */
export function allRootsOf(word: string, language: Language): string[] {
  return [word, ...piecesOf(word)].map((piece) => rootOf(piece, language));
}

/**
 * The word under which a root stands in the index: `hoit` → `zqhoitq`.
 * `zq` begins no real word, and the last `q` keeps both Pagefind's stemmer and its prefix search away.
 */
export function keyOf(root: string): string {
  return `zq${root}q`;
}

/**
 * The word under which a whole title stands in the index, so that who asks for it by name finds it first,
 * however they write it: `Keski-Suomi`, `keski suomi` and `keskisuomen` → `zqtkeskisuomq`.
 */
export function titleKeyOf(words: readonly string[], language: Language): string {
  return keyOf(`t${rootOf(words.join(''), language)}`);
}

const ROOT: InBoth<(folded: string) => string> = { fi: finnishRoot, sv: swedishRoot };

/** A site repeats its words: a build asks for each root some thirty times. */
const memo: InBoth<Map<string, string>> = { fi: new Map(), sv: new Map() };
