import { piecesOf } from '#search/analysis/tokens.ts';
import type { Decompounder } from './decompound.ts';

/**
 * The words that a hyphen leaves unsaid: in `sosiaali- ja terveyskeskus` `sosiaalikeskus`, in
 * `etähoivan ja -hoidon` `etähoidon`, in `barn- och familjetjänster` `barntjänster`.
 */
export function leftOutTokens(words: readonly string[], decompound: Decompounder): string[] {
  return words.flatMap((word, at) => {
    if (!word.includes('-')) return [];
    if (/\p{L}-$/u.test(word)) return withTailOf(word, wordAfter(words, at), decompound);
    if (/^-\p{L}/u.test(word)) return withStartOf(word, wordBefore(words, at), decompound);
    return [];
  });
}

/** `sosiaali-` and `terveydenhuoltolaki` → `sosiaalihuoltolaki`, `sosiaalilaki`. */
function withTailOf(word: string, whole: string | undefined, decompound: Decompounder): string[] {
  const parts = wordParts(whole, decompound);
  const start = word.slice(0, -1);
  return parts.slice(1).map((_, at) => start + parts.slice(at + 1).join(''));
}

/** `etähoivan` and `-hoidon` → `etähoidon`. */
function withStartOf(word: string, whole: string | undefined, decompound: Decompounder): string[] {
  const parts = wordParts(whole, decompound);
  return parts.length > 1 ? [parts.slice(0, -1).join('') + word.slice(1), word.slice(1)] : [];
}

function wordAfter(words: readonly string[], at: number): string | undefined {
  return words
    .slice(at + 1, at + REACH)
    .find((word) => !word.endsWith('-') && !BETWEEN.has(word.toLowerCase()));
}

function wordBefore(words: readonly string[], at: number): string | undefined {
  const before = words.slice(Math.max(0, at - REACH), at);
  return before.findLast((word) => !word.startsWith('-') && !BETWEEN.has(word.toLowerCase()));
}

function wordParts(word: string | undefined, decompound: Decompounder): readonly string[] {
  const pieces = piecesOf(word ?? '');
  return pieces.flatMap((piece) => decompound(piece) ?? [piece]);
}

/** How many words away the whole word may be: `tutkimus-, koulutus- ja kehittämisrakenne`. */
const REACH = 8;
const BETWEEN = new Set(['ja', 'tai', 'sekä', 'eli', 'että', 'och', 'eller', 'samt', '/', '&']);
