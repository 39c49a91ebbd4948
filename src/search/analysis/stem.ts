import type { Language, OfEvery } from '#i18n/languages.ts';
import { fold } from './fold.ts';
import { stemFinnish } from './stem-fi.ts';
import { stemSwedish } from './stem-sv.ts';
import { piecesOf } from './tokens.ts';

/** What all forms of a word share, in the index and in the question alike: `Hoidossa` → `hoit`. */
export function stemOf(word: string, language: Language): string {
  let stem = knownStems[language].get(word);
  if (stem === undefined) {
    const folded = fold(word);
    stem = folded.length < 3 || /\d/.test(folded) ? folded : STEMMERS[language](folded);
    knownStems[language].set(word, stem);
  }
  return stem;
}

/** The stems of a word and of its pieces between hyphens. */
export function allStemsOf(word: string, language: Language): string[] {
  return [word, ...piecesOf(word)].map((piece) => stemOf(piece, language));
}

/**
 * The word under which a stem stands in the index: `hoit` → `zqhoitq`.
 * `zq` begins no real word, and the last `q` keeps both Pagefind's stemmer and its prefix search away. What kind of key
 * it is stands at its end, so that all that is asked of one word lies in one file of the index.
 */
export function stemKey(stem: string): string {
  return `zq${stem}q`;
}

/**
 * The word under which a whole title stands in the index, so that who asks for it by name finds it first,
 * however they write it: `Keski-Suomi`, `keski suomi` and `keskisuomen` → `zqkeskisuomxtq`;
 * `Varför en reform?` and `varför reformen` alike.
 */
export function titleKeyOf(words: readonly string[], language: Language): string {
  const telling = words.filter((word) => !ARTICLES[language].has(fold(word)));
  return stemKey(`${stemOf(telling.join(''), language)}xt`);
}

/** The word under which a title stands in the very form it has: `hyvinvointialue` before `Hyvinvointialueet`. */
export function literalKeyOf(words: readonly string[]): string {
  return stemKey(`${fold(words.join(''))}xw`);
}

/**
 * The word under which a title stands by the stems of its words, so that who asks in other forms or in other words
 * finds it, too: `digitaalisista palveluista` → of `Digitaaliset palvelut`.
 */
export function stemsKeyOf(stems: readonly string[]): string {
  return stemKey(`${stems.join('')}xs`);
}

/** The word under which a phrase of several words stands in the index, where they stand one after another. */
export function phraseStem(stems: readonly string[]): string {
  return `${stems.join('')}xp`;
}

/** What a name stands under in the index, letter by letter: `S:t Karins` → `stkarinsxn`. */
export function nameStem(name: string): string {
  return `${fold(name)}xn`;
}

/** Small words that may be left out of a title without its meaning anything else. */
const ARTICLES: OfEvery<ReadonlySet<string>> = {
  fi: new Set(),
  sv: new Set(['en', 'ett', 'den', 'det', 'de']),
  en: new Set(['a', 'an', 'the']),
};

/** A language without rules of its own is left as it is: Pagefind's own stemmer looks after it. */
const STEMMERS: OfEvery<(folded: string) => string> = {
  fi: stemFinnish,
  sv: stemSwedish,
  en: (folded) => folded,
};

/** A site repeats its words: a build asks for each stem some thirty times. */
export const knownStems: OfEvery<Map<string, string>> = { fi: new Map(), sv: new Map(), en: new Map() };
