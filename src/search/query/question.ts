import { fold } from '#search/analysis/fold.ts';
import { tokensOf } from '#search/analysis/tokens.ts';

/**
 * What a reader asks, taken apart: what stands between quotation marks is searched as it is written,
 * the rest word by word without the words that say nothing: `miten haetaan ”omaishoidon tuki”` →
 * terms `['haetaan']`, phrases `['omaishoidon tuki']`.
 */
export function readQuestion(text: string, stopWords: ReadonlySet<string>): Question {
  const kept = text.slice(0, LONGEST_QUESTION).normalize('NFC');
  const phrases = [...kept.matchAll(QUOTED)].map(([, phrase]) => (phrase ?? '').trim()).filter(hasLetter);
  const all = tokensOf(kept.replace(QUOTED, ' ').replace(/["”“„«»]/g, ' '))
    .map((word) => word.replace(/^-+|-+$/g, '').slice(0, LONGEST_TERM))
    .filter((word) => hasLetter(word) && (word.length > 1 || /\d/.test(word)));
  const telling = all.filter((word) => !stopWords.has(fold(word)));
  const terms = telling.length > 0 || phrases.length > 0 ? telling : all;
  return { phrases: phrases.slice(0, MOST_TERMS), terms: [...new Set(terms)].slice(0, MOST_TERMS) };
}

function hasLetter(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}

const QUOTED = /["”“„«»]([^"”“„«»]+)["”“„«»]/g;
const LONGEST_QUESTION = 400;
const LONGEST_TERM = 60;
const MOST_TERMS = 12;

export interface Question {
  readonly terms: readonly string[];
  readonly phrases: readonly string[];
}
