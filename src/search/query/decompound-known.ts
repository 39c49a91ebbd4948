import { fold } from '#search/analysis/fold.ts';
import { stemOf } from '#search/analysis/stem.ts';
import type { Lexicon } from './lexicon.ts';

/** A compound cut into words the site has: `vanhuspalvelut` → `['vanhus', 'palvelut']`. */
export function decompoundKnown(word: string, lexicon: Lexicon, depth = 0): readonly string[] | undefined {
  const folded = fold(word);
  if (folded.length < 6 || depth > 2) return undefined;
  let best: readonly string[] | undefined;
  for (let at = 3; at <= folded.length - 2; at++) {
    const left = folded.slice(0, at);
    const right = folded.slice(at);
    if (!isKnown(left, lexicon)) continue;
    const rest = isKnown(right, lexicon) ? [right] : decompoundKnown(right, lexicon, depth + 1);
    if (rest && (!best || score([left, ...rest]) > score(best))) best = [left, ...rest];
  }
  return best;
}

/** The longest beginning of a compound that the site has, when its end is on no page: `våldsoffer` → `['våld']`. */
export function knownStart(word: string, lexicon: Lexicon): readonly string[] {
  const folded = fold(word);
  for (let at = folded.length - 4; at >= 4; at--) {
    if (isKnown(folded.slice(0, at), lexicon)) return [folded.slice(0, at)];
  }
  return [];
}

function isKnown(part: string, lexicon: Lexicon): boolean {
  if (lexicon.stopWords.has(part)) return false;
  const forms = lexicon.language === 'sv' ? [part, `${part}a`, `${part}e`] : [part];
  return forms.some((form) => lexicon.stems.has(stemOf(form, lexicon.language)));
}

function score(parts: readonly string[]): number {
  return -100 * parts.length + Math.min(...parts.map((part) => part.length));
}
