import type { Language } from '#i18n/languages.ts';
import { fold } from '#search/analysis/fold.ts';
import { BETWEEN_PARTS, pack } from '#search/analysis/lexicon-file.ts';
import { stemOf } from '#search/analysis/stem.ts';
import { runsOf } from '#search/analysis/runs.ts';
import { piecesOf } from '#search/analysis/tokens.ts';
import { leftOutTokens } from './left-out.ts';
import type { Decompounder } from './decompound.ts';

/** How often each word of the texts stands there, pieces of hyphenated words apart: what a decompounder may learn from. */
export function countWords(texts: readonly (readonly string[])[]): Map<string, number> {
  const asWritten = new Map<string, number>();
  for (const text of texts) for (const word of text) add(asWritten, word, 1);
  const counts = new Map<string, number>();
  for (const [word, times] of asWritten) {
    for (const piece of piecesOf(word.toLowerCase())) if (/^\p{L}+$/u.test(piece)) add(counts, piece, times);
  }
  return counts;
}

/** The words that the texts say with a hyphen, as `sosiaali- ja terveyskeskus` says `sosiaalikeskus`. */
export function impliedTokens(
  texts: readonly (readonly string[])[],
  decompound: Decompounder,
): ReadonlyMap<string, number> {
  return countWords(texts.map((words) => leftOutTokens(words, decompound)));
}

/**
 * One word for each stem, its parts marked, packed for the browser: the shortest form there is. What a
 * longer entry already tells by its parts is left out, and of a very large site the rarest words.
 */
export function packVocabulary(
  counts: ReadonlyMap<string, number>,
  language: Language,
  decompound: Decompounder,
): string {
  const shortest = new Map<string, string>();
  const common = [...counts].sort(([, one], [, other]) => other - one).slice(0, MOST_WORDS);
  for (const [word] of common) {
    const stem = stemOf(word, language);
    const other = shortest.get(stem);
    if (stem.length > 1 && (other === undefined || isShorter(word, other))) shortest.set(stem, word);
  }
  const entries = [...shortest.values()].map((word) => decompound(word) ?? [word]);
  const words = withoutImplied(entries, language).map((word) => ({ word, folded: fold(word) }));
  words.sort((one, other) => (one.folded < other.folded ? -1 : 1));
  return pack(words.map(({ word }) => word));
}

function withoutImplied(entries: readonly (readonly string[])[], language: Language): string[] {
  const implied = new Set<string>();
  const kept: string[] = [];
  for (const parts of [...entries].sort((one, other) => other.length - one.length)) {
    if (implied.has(stemOf(parts.join(''), language))) continue;
    for (const run of runsOf(parts)) implied.add(stemOf(run.join(''), language));
    kept.push(parts.join(BETWEEN_PARTS));
  }
  return kept;
}

function add(counts: Map<string, number>, word: string, times: number): void {
  counts.set(word, (counts.get(word) ?? 0) + times);
}

function isShorter(one: string, other: string): boolean {
  return one.length < other.length || (one.length === other.length && one < other);
}

const MOST_WORDS = 12_000;
