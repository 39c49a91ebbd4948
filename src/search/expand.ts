import type { Language } from '#i18n/languages.ts';
import { fold } from './fold.ts';
import { leftOutWords } from './left-out.ts';
import { rootOf } from './root.ts';
import type { Splitter } from './split.ts';
import { piecesOf } from './words.ts';

/**
 * Makes the function that gives every root under which a text may be looked up, and how much of a word
 * each stands for: `rakenneuudistushanke` → itself 1, its tails `uudistushanke` and `hanke`, its
 * modifiers `rakenne` and `uudistus`, and for `sosiaali- ja terveyskeskus` also `sosiaalikeskus`.
 */
export function makeExpander(language: Language, split: Splitter, stopWords: ReadonlySet<string>): Expander {
  const memo = new Map<string, readonly Root[]>();

  function rootsOf(word: string): readonly Root[] {
    const known = memo.get(word);
    if (known) return known;
    const roots = stopWords.has(fold(word)) ? [] : wordRoots(word, language, split);
    memo.set(word, roots);
    return roots;
  }

  return (words) => [
    ...words.flatMap((word) => rootsOf(word)),
    ...leftOutWords(words, split).flatMap((word) => rootsOf(word).map(([root]) => [root, PART] as const)),
  ];
}

function wordRoots(word: string, language: Language, split: Splitter): Root[] {
  const pieces = piecesOf(word);
  const found = new Map<string, number>();
  add(found, rootOf(word, language), WHOLE);
  for (const piece of pieces) {
    if (pieces.length > 1) add(found, rootOf(piece, language), PIECE);
    const parts = split(piece) ?? [];
    for (const run of runsOf(parts)) {
      const weight = run.length === parts.length ? WHOLE : PART;
      add(found, rootOf(run.join(''), language), weight);
      add(found, headFirst(run, language), weight);
    }
  }
  return [...found];
}

/** Every unbroken run of the parts: for `rakenne|uudistus|hanke` also `rakenneuudistus`. */
function runsOf(parts: readonly string[]): (readonly string[])[] {
  return parts.flatMap((_, from) => parts.slice(from).map((__, more) => parts.slice(from, from + more + 1)));
}

/** The root a compound has when its head is an irregular word: `eläke|iän` → as of `eläkeikä`. */
function headFirst(parts: readonly string[], language: Language): string {
  const head = parts.at(-1) ?? '';
  return fold(parts.slice(0, -1).join('')) + rootOf(head, language);
}

function add(found: Map<string, number>, root: string, weight: number): void {
  if (root.length > 1) found.set(root, Math.max(found.get(root) ?? 0, weight));
}

const WHOLE = 1;
const PIECE = 0.8;
const PART = 0.6;

export type Root = readonly [root: string, weight: number];

/** From the words of a text, in order, to the roots they are found by. */
export type Expander = (words: readonly string[]) => readonly Root[];
