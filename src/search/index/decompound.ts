import { onceForText } from '#domain/once-for.ts';
import type { Language } from '#i18n/languages.ts';
import { fold } from '#search/analysis/fold.ts';
import { stemOf } from '#search/analysis/stem.ts';
import { isHead, isLikelyHead, isModifier, knownParts, type KnownParts } from './known-parts.ts';

/**
 * Makes the function that cuts a compound into the words it is made of, from a list of such words and
 * the words the site itself uses: `rakenneuudistushankkeen` → `['rakenne', 'uudistus', 'hankkeen']`.
 * A listed word is cut no further; a word that cannot be cut gives `undefined`.
 */
export function makeDecompounder(
  language: Language,
  parts: readonly string[],
  siteWords: ReadonlyMap<string, number>,
): Decompounder {
  const known = knownParts(language, parts, siteWords);
  const isListed = (word: string): boolean => known.listed.has(stemOf(word, language));
  const cut = onceForText(bestCut);

  function bestCut(word: string): Parts | undefined {
    let best: Parts | undefined;
    for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
      const left = word.slice(0, at);
      if (!isModifier(left, known)) continue;
      const right = word.slice(at);
      const rest = isHead(right, known) ? [right] : cut(right);
      if (rest && (!best || score([left, ...rest], known) > score(best, known))) best = [left, ...rest];
    }
    return best;
  }

  function finer(part: string): Parts {
    return (part.length > 7 && !isListed(part) && cut(part)) || [part];
  }

  return onceForText((word) => {
    const surface = word.toLowerCase();
    const folded = fold(surface);
    if (folded.length < 6 || folded.length > LONGEST || isListed(folded)) return undefined;
    const found = cut(folded) ?? cutAtHead(folded, known);
    return found && asWritten(found.flatMap(finer), surface, folded);
  });
}

/** A cut at a well-known head when what stands before it is not known: `omaolohanke` → `omaolo`, `hanke`. */
function cutAtHead(word: string, known: KnownParts): Parts | undefined {
  for (let at = 4; at <= word.length - 5; at++) {
    const [beginning, head] = [word.slice(0, at), word.slice(at)];
    if (isLikelyHead(head, beginning, known)) return [beginning, head];
  }
  return undefined;
}

/** Few parts are better than many, long parts better than short, listed words better than others. */
function score(parts: Parts, { words }: KnownParts): number {
  const shortest = Math.min(...parts.map((part) => part.length));
  return -100 * parts.length + 3 * shortest + 10 * parts.filter((part) => words.has(part)).length;
}

/** The parts with the dots that folding took from them. */
function asWritten(parts: Parts, surface: string, folded: string): Parts {
  if (surface.length !== folded.length) return parts;
  let at = 0;
  return parts.map((part) => surface.slice(at, (at += part.length)));
}

/** In letters. */
const SHORTEST = 3;
const LONGEST = 60;

/** `undefined` when the word is not a compound of known words. */
export type Decompounder = (word: string) => Parts | undefined;

type Parts = readonly string[];
