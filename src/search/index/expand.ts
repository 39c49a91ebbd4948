import type { Language } from '#i18n/languages.ts';
import { fold, withoutDoubles } from '#search/analysis/fold.ts';
import { rootOf } from '#search/analysis/stem.ts';
import { runsOf } from '#search/analysis/runs.ts';
import { piecesOf } from '#search/analysis/tokens.ts';
import type { Splitter } from './decompound.ts';

/**
 * Makes the function that gives every root under which a word may be looked up, and how much of the word
 * each stands for: `rakenneuudistushanke` → itself 1; `rakenneuudistus`, `uudistushanke`, `hanke` and the
 * other runs of its parts less.
 */
export function makeExpander(language: Language, split: Splitter, stopWords: ReadonlySet<string>): Expander {
  const memo = new Map<string, readonly Root[]>();
  return (word) => {
    const known = memo.get(word);
    if (known) return known;
    const roots = stopWords.has(fold(word))
      ? []
      : /\d/.test(word)
        ? [numberRoot(word)]
        : wordRoots(word, language, split);
    memo.set(word, roots);
    return roots;
  };
}

/** A number has no forms and no parts. */
function numberRoot(word: string): Root {
  return [fold(word), WHOLE];
}

function wordRoots(word: string, language: Language, split: Splitter): Root[] {
  const pieces = piecesOf(word);
  const found = new Map<string, number>();
  add(found, rootOf(word, language), WHOLE);
  for (const piece of pieces) {
    if (pieces.length > 1) add(found, rootOf(piece, language), PIECE);
    const parts = split(piece) ?? [];
    for (const run of runsOf(parts)) {
      // A `kotihoito` is a `hoito`, but no `koti`.
      const weight = run.at(-1) === parts.at(-1) ? WHOLE : PART;
      add(found, rootOf(run.join(''), language), weight);
      if ((run.at(-1)?.length ?? 0) <= SHORT_HEAD) add(found, headFirst(run, language), weight);
    }
  }
  return [...found];
}

/** The root a compound has when its head is an irregular word: `eläke|iän` → as of `eläkeikä`. */
function headFirst(parts: readonly string[], language: Language): string {
  const head = parts.at(-1) ?? '';
  return withoutDoubles(fold(parts.slice(0, -1).join(''))) + rootOf(head, language);
}

function add(found: Map<string, number>, root: string, weight: number): void {
  if (root.length > 1) found.set(root, Math.max(found.get(root) ?? 0, weight));
}

/** Longer heads have the same root alone and at the end of a compound. */
const SHORT_HEAD = 6;
const WHOLE = 1;
const PIECE = 0.8;
const PART = 0.6;

export type Root = readonly [root: string, weight: number];

export type Expander = (word: string) => readonly Root[];
