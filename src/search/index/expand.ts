import { onceForText } from '#domain/once-for.ts';
import type { Language } from '#i18n/languages.ts';
import { fold, withoutDoubles } from '#search/analysis/fold.ts';
import { nameStem, stemOf } from '#search/analysis/stem.ts';
import { runsOf } from '#search/analysis/runs.ts';
import { piecesOf } from '#search/analysis/tokens.ts';
import { isFormOf } from '#places/name-forms.ts';
import { isGenitiveOf, nameMeant, type Names } from '#search/query/names.ts';
import type { Decompounder } from './decompound.ts';

/**
 * Makes the function that gives every stem under which a word may be looked up, and how much of the word
 * each stands for: `rakenneuudistushanke` → itself 1; `rakenneuudistus`, `uudistushanke`, `hanke` and the
 * other runs of its parts less.
 */
export function makeExpander(
  language: Language,
  decompound: Decompounder,
  stopWords: ReadonlySet<string>,
  names: Names = new Map(),
): Expander {
  return onceForText((word) =>
    stopWords.has(fold(word))
      ? []
      : [...wordStems(word, language, decompound), ...nameStems(word, language, names)],
  );
}

/** A form of a name stands under the name, too, letter by letter: `Lahdessa` under Lahti, `lähteissä` not. */
function nameStems(word: string, language: Language, names: Names): WeightedStem[] {
  const name = /^\p{Lu}/u.test(word)
    ? nameMeant(word, names, language === 'fi' ? isFormOf : isGenitiveOf)
    : undefined;
  return name === undefined ? [] : [[nameStem(name), WHOLE]];
}

function wordStems(word: string, language: Language, decompound: Decompounder): WeightedStem[] {
  // What has a digit in it is an identifier, but `65-vuotias` is a word, too.
  const pieces = piecesOf(word).filter((piece) => !/\d/.test(piece));
  const found = new Map<string, number>();
  if (!/\d/.test(word)) add(found, stemOf(word, language), WHOLE);
  for (const piece of pieces) {
    if (pieces.length > 1) add(found, stemOf(piece, language), PIECE);
    const parts = decompound(piece) ?? [];
    for (const run of runsOf(parts)) {
      // A `kotihoito` is a `hoito`, but no `koti`.
      const weight = run.at(-1) === parts.at(-1) ? WHOLE : PART;
      add(found, stemOf(run.join(''), language), weight);
      if ((run.at(-1)?.length ?? 0) <= SHORT_HEAD) add(found, headFirst(run, language), weight);
    }
  }
  return [...found];
}

/** The stem a compound has when its head is an irregular word: `eläke|iän` → as of `eläkeikä`. */
function headFirst(parts: readonly string[], language: Language): string {
  const head = parts.at(-1) ?? '';
  return withoutDoubles(fold(parts.slice(0, -1).join(''))) + stemOf(head, language);
}

function add(found: Map<string, number>, stem: string, weight: number): void {
  if (stem.length > 1) found.set(stem, Math.max(found.get(stem) ?? 0, weight));
}

/** Longer heads have the same stem alone and at the end of a compound. */
const SHORT_HEAD = 6;
const WHOLE = 1;
const PIECE = 0.8;
const PART = 0.6;

export type WeightedStem = readonly [stem: string, weight: number];

export type Expander = (word: string) => readonly WeightedStem[];
