import type { Language } from '#i18n/languages.ts';
import { fold } from './fold.ts';
import { leftOutWords } from './left-out.ts';
import { pack } from './lexicon-file.ts';
import { rootOf } from './root.ts';
import type { Splitter } from './split.ts';
import { piecesOf } from './words.ts';

/** How often each word of the texts stands there, pieces of hyphenated words apart: what a splitter may learn from. */
export function countWords(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flat()) {
    for (const piece of piecesOf(word)) {
      if (!/^\p{L}+$/u.test(piece)) continue;
      const low = piece.toLowerCase();
      counts.set(low, (counts.get(low) ?? 0) + 1);
    }
  }
  return counts;
}

/** The words with a hyphen left out that the texts have, as in `sosiaali- ja terveyskeskus`. */
export function impliedWords(texts: readonly (readonly string[])[], split: Splitter): string[] {
  return texts.flatMap((words) => leftOutWords(words, split)).map((word) => word.toLowerCase());
}

/**
 * One word for each root, its parts marked, packed for the browser: the shortest form there is. What a
 * longer entry already tells by its parts is left out.
 */
export function packVocabulary(words: Iterable<string>, language: Language, split: Splitter): string {
  const shortest = new Map<string, string>();
  for (const word of words) {
    const root = rootOf(word, language);
    const other = shortest.get(root);
    if (root.length > 1 && (other === undefined || isShorter(word, other))) shortest.set(root, word);
  }
  const entries = [...shortest.values()].map((word) => (split(word) ?? [word]).join('|'));
  return pack(entries.sort((one, other) => (fold(one) < fold(other) ? -1 : 1)));
}

function isShorter(one: string, other: string): boolean {
  return one.length < other.length || (one.length === other.length && one < other);
}
