import type { Language } from '#i18n/languages.ts';
import { fold } from '#search/analysis/fold.ts';
import { stemOf } from '#search/analysis/stem.ts';

/** What a compound may consist of: the words that staff have listed, and those the site uses often by themselves. */
export function knownParts(
  language: Language,
  listed: readonly string[],
  siteWords: ReadonlyMap<string, number>,
): KnownParts {
  const often = [...siteWords].filter(([word, times]) => times >= 2 && word.length >= 5 && word.length < 13);
  const words = [...listed, ...often.map(([word]) => word)].map(fold);
  return {
    language,
    words: new Set(words),
    stems: new Set(words.map((word) => stemOf(word, language)).filter((stem) => stem.length >= 2)),
    listed: new Set(listed.map((part) => stemOf(part, language))),
    starts: new Set(words.map((word) => word.slice(0, 4))),
  };
}

/** Can stand before another word: as it is listed, as a Finnish genitive, or with a Swedish link. */
export function isModifier(part: string, { language, words, stems }: KnownParts): boolean {
  if (words.has(part)) return true;
  if (part.length < 4) return false;
  if (language === 'fi') return /[aeiouy][ns]$/.test(part) && stems.has(stemOf(part, language));
  return SWEDISH_LINKS.some(([link, base]) => link.test(part) && words.has(part.replace(link, base)));
}

/** Can stand at the end, in any form. */
export function isHead(part: string, { language, words, stems }: KnownParts): boolean {
  if (part.length < (language === 'fi' ? 5 : 4)) return words.has(part);
  return !DOUBLED_START.test(part) && stems.has(stemOf(part, language));
}

/** A listed word that can well be the end of a compound whose beginning is not known. */
export function isLikelyHead(
  head: string,
  beginning: string,
  { language, listed, starts }: KnownParts,
): boolean {
  const stem = stemOf(head, language);
  if (stem.length < 4 || !listed.has(stem) || !starts.has(head.slice(0, 4))) return false;
  if (DOUBLED_START.test(head) || !/[aeiouy]/.test(beginning)) return false;
  // A Finnish modifier ends in a vowel, n or s.
  return language === 'fi' ? /[aeiouyns]$/.test(beginning) : !/^[^aeiouy]{3}/.test(head);
}

/** No word begins with a doubled consonant. */
const DOUBLED_START = /^([^aeiouy])\1/;

/** `arbets|grupp`, `skol|hälsa`, `läkar|tid`, `familje|center`, `hälso|vård`. */
const SWEDISH_LINKS: readonly (readonly [link: RegExp, base: string])[] = [
  [/s$/, ''],
  [/$/, 'a'],
  [/$/, 'e'],
  [/[eua]$/, ''],
  [/o$/, 'a'],
  [/([^s])s$/, '$1a'],
];

export interface KnownParts {
  readonly language: Language;
  /** As they are written, folded. */
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Stems of the words that staff have listed. */
  readonly listed: ReadonlySet<string>;
  /** The first four letters of the words. */
  readonly starts: ReadonlySet<string>;
}
