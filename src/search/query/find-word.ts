import { stemOf } from '#search/analysis/stem.ts';
import { piecesOf } from '#search/analysis/tokens.ts';
import { findStems, type Found, inAnyForm, nothingFound, type Sources } from './find-stems.ts';
import { bestOf, type FoundPage } from './hits.ts';
import type { Lexicon } from './lexicon.ts';

/** The pages that have a word in any form, or failing that what is nearest to it, and what was done for it. */
export async function findWord<Page extends FoundPage>(
  word: string,
  sources: Sources<Page>,
  alone: boolean,
): Promise<Found<Page>> {
  const { language } = sources.lexicon;
  // A word that staff have listed is whole and well written, though no page has it.
  const listed = isListed(word, sources.lexicon);
  const pieces = piecesOf(word).map((piece) => stemOf(piece, language));
  const care = sources.lexicon.careWords.has(stemOf(word, language));
  const found = await inAnyForm(word, pieces, sources, !listed, alone);
  if (found.size >= FEW) return { hits: found, notes: [], care };
  // Only for words of few pages it is loaded how else they may be meant.
  return { care, ...(await (await import('./mend.ts')).mendWord(word, found, listed, sources)) };
}

/** Pages with a number, a date or an address, by any of its keys; nothing that only begins alike. */
export async function findIdentifier<Page extends FoundPage>(
  identifier: string,
  keys: readonly string[],
  sources: Sources<Page>,
): Promise<Found<Page>> {
  const hits = bestOf(await Promise.all(keys.map((key) => findStems([key], sources, IDENTIFIER))));
  return hits.size > 0 ? { hits, notes: [] } : nothingFound(identifier);
}

function isListed(word: string, { language, synonyms, careWords }: Lexicon): boolean {
  const stem = stemOf(word, language);
  return (
    careWords.has(stem) ||
    synonyms.some((group) => group.some((phrase) => phrase.length === 1 && phrase[0] === stem))
  );
}

/** With fewer pages than this, those that have the parts of a compound apart are shown, too. */
const FEW = 3;
/** What a hit is worth beside one of the very word: a number says more than a word. */
const IDENTIFIER = 2;
