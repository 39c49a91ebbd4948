import { fold } from '#search/analysis/fold.ts';
import type { Identifier } from '#search/analysis/identifiers.ts';
import { tokensOf } from '#search/analysis/tokens.ts';

/**
 * What a reader asks, taken apart: what stands between quotation marks is searched as it is written, numbers, dates
 * and addresses by their keys, the rest word by word without the words that say nothing: `miten haetaan
 * ”omaishoidon tuki” 2020` → terms `['haetaan', '2020']`, phrases `['omaishoidon tuki']`.
 *
 * @param segmentsOf Tells numbers, dates and addresses from words; see `mayIdentify`.
 */
export function readQuestion(
  text: string,
  stopWords: ReadonlySet<string>,
  segmentsOf: (text: string) => readonly (Identifier | string)[] = (words) => [words],
): Question {
  const kept = text.slice(0, LONGEST_QUESTION).normalize('NFC');
  const phrases = [...kept.matchAll(QUOTED)].map(([, phrase]) => (phrase ?? '').trim()).filter(hasLetter);
  const identifiers = new Map<string, readonly string[]>();
  const all = segmentsOf(kept.replace(QUOTED, ' ').replace(/["”“„«»]/g, ' ')).flatMap((segment) => {
    if (typeof segment === 'string') return splitQuestion(segment);
    identifiers.set(segment.text, segment.asked);
    return [segment.text];
  });
  const telling = all.filter((word) => !stopWords.has(fold(word)));
  const terms = telling.length > 0 || phrases.length > 0 ? telling : all;
  return {
    phrases: phrases.slice(0, MOST_TERMS),
    terms: [...new Set(terms)].slice(0, MOST_TERMS),
    identifiers,
  };
}

/** Whether a question may hold a number, a date or an address: only then what reads them is loaded. */
export function mayIdentify(text: string): boolean {
  return /\d|\.\p{L}/u.test(text);
}

function splitQuestion(text: string): string[] {
  return tokensOf(text)
    .map((word) => word.replace(/^-+|-+$/g, '').slice(0, LONGEST_TERM))
    .filter((word) => hasLetter(word) && word.length > 1);
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
  /** For the terms that are no words, the keys any of which answers. */
  readonly identifiers: ReadonlyMap<string, readonly string[]>;
}
