import type { Language } from '#i18n/languages.ts';
import { fold } from './fold.ts';
import { rootOf } from './root.ts';

/**
 * Makes the function that cuts a compound into the words it is made of, from a list of such words and
 * the words the site itself uses: `rakenneuudistushankkeen` → `['rakenne', 'uudistus', 'hankkeen']`.
 * A word that cannot be cut gives `undefined`.
 */
export function makeSplitter(
  language: Language,
  parts: readonly string[],
  siteWords: ReadonlyMap<string, number>,
): Splitter {
  const known = knownParts(language, parts, siteWords);
  const memo = new Map<string, Parts | undefined>();

  function cut(word: string): Parts | undefined {
    if (!memo.has(word)) memo.set(word, bestCut(word));
    return memo.get(word);
  }

  function bestCut(word: string): Parts | undefined {
    let best: Parts | undefined;
    for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
      const left = word.slice(0, at);
      if (!isModifier(left, language, known)) continue;
      const right = word.slice(at);
      const rest = isHead(right, language, known) ? [right] : cut(right);
      if (rest && (!best || score([left, ...rest], known) > score(best, known))) best = [left, ...rest];
    }
    return best;
  }

  function finer(part: string): Parts {
    return (part.length > 7 && !known.listed.has(rootOf(part, language)) && cut(part)) || [part];
  }

  return (word) => {
    const surface = word.toLowerCase();
    const folded = fold(surface);
    if (folded.length < 6 || folded.length > LONGEST || known.listed.has(rootOf(folded, language)))
      return undefined;
    const found = cut(folded) ?? cutAtHead(folded, language, known);
    return found && asWritten(found.flatMap(finer), surface, folded);
  };
}

/** A cut at a well-known head when what stands before it is not known: `soitehanke` → `soite`, `hanke`. */
function cutAtHead(word: string, language: Language, known: Known): Parts | undefined {
  for (let at = 4; at <= word.length - 5; at++) {
    const head = word.slice(at);
    const root = rootOf(head, language);
    if (
      root.length >= 4 &&
      known.listed.has(root) &&
      known.starts.has(head.slice(0, 4)) &&
      joins(word.slice(0, at), head, language)
    )
      return [word.slice(0, at), head];
  }
  return undefined;
}

/** No word begins with a doubled consonant, and a Finnish modifier ends in a vowel, n or s. */
function joins(left: string, head: string, language: Language): boolean {
  if (DOUBLED.test(head) || !/[aeiouy]/.test(left)) return false;
  return language === 'fi' ? /[aeiouyns]$/.test(left) : !/^[^aeiouy]{3}/.test(head);
}

function isModifier(part: string, language: Language, known: Known): boolean {
  if (known.surfaces.has(part)) return true;
  if (part.length < 4) return false;
  if (language === 'fi') return /[aeiouy][ns]$/.test(part) && known.roots.has(rootOf(part, language));
  return SWEDISH_LINKS.some(
    ([link, base]) => link.test(part) && known.surfaces.has(part.replace(link, base)),
  );
}

function isHead(part: string, language: Language, known: Known): boolean {
  if (part.length < (language === 'fi' ? 5 : 4)) return known.surfaces.has(part);
  const root = rootOf(part, language);
  return root.length >= 2 && !DOUBLED.test(part) && known.roots.has(root);
}

/** Few parts are better than many, long parts better than short, listed words better than others. */
function score(parts: Parts, known: Known): number {
  const shortest = Math.min(...parts.map((part) => part.length));
  return -100 * parts.length + 3 * shortest + 10 * parts.filter((part) => known.surfaces.has(part)).length;
}

function asWritten(parts: Parts, surface: string, folded: string): Parts {
  if (surface.length !== folded.length) return parts;
  let at = 0;
  return parts.map((part) => surface.slice(at, (at += part.length)));
}

function knownParts(
  language: Language,
  parts: readonly string[],
  siteWords: ReadonlyMap<string, number>,
): Known {
  const attested = [...siteWords].filter(
    ([word, times]) => times >= 2 && word.length >= 5 && word.length < 13,
  );
  const words = [...parts.map(fold), ...attested.map(([word]) => fold(word))];
  const roots = words.map((word) => rootOf(word, language)).filter((root) => root.length >= 2);
  const listed = parts.map((part) => rootOf(part, language));
  return {
    surfaces: new Set(words),
    roots: new Set(roots),
    listed: new Set(listed),
    starts: new Set(words.map((word) => word.slice(0, 4))),
  };
}

const SHORTEST = 3;
const LONGEST = 60;
const DOUBLED = /^([^aeiouy])\1/;

/** `arbets|grupp`, `skol|hälsa`, `läkar|tid`, `familje|center`, `hälso|vård`. */
const SWEDISH_LINKS: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/$/, 'a'],
  [/$/, 'e'],
  [/[eua]$/, ''],
  [/o$/, 'a'],
  [/([^s])s$/, '$1a'],
];

/** `undefined` when the word is not a compound of known words. */
export type Splitter = (word: string) => Parts | undefined;

type Parts = readonly string[];

interface Known {
  /** Words as they are written, folded. */
  readonly surfaces: ReadonlySet<string>;
  readonly roots: ReadonlySet<string>;
  /** Roots of the words that staff have listed. */
  readonly listed: ReadonlySet<string>;
  /** First four letters of the words, which a head at an unlikely place must have too. */
  readonly starts: ReadonlySet<string>;
}
