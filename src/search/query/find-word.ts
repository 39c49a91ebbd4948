import { keyOf, stemOf } from '#search/analysis/stem.ts';
import { piecesOf } from '#search/analysis/tokens.ts';
import { closestWords } from './closest.ts';
import { decompoundKnown, knownStart, stemOfPart } from './decompound-known.ts';
import { allOf, best, bestOf, hitsOf, withBonus, type FoundPage, type Hits } from './hits.ts';
import { type Lexicon, stemsBeginning } from './lexicon.ts';
import type { Names } from './names.ts';
import type { Note } from './notes.ts';

/** The pages that have a word in any form, or failing that what is nearest to it, and what was done for it. */
export async function findWord<Page extends FoundPage>(
  word: string,
  sources: Sources<Page>,
): Promise<Found<Page>> {
  const { lexicon } = sources;
  const stemsOf = (words: readonly string[]): string[] => words.map((each) => stemOf(each, lexicon.language));
  // A word that staff have listed is whole and well written, though no page has it.
  const listed = isListed(word, lexicon);
  const found = await inAnyForm(word, stemsOf(piecesOf(word)), sources, !listed);
  const parts = found.size < FEW ? partsOf(word, lexicon) : undefined;
  const apart = await findStems(
    (parts ?? []).map((part) => stemOfPart(part, lexicon)),
    sources,
    APART,
  );
  if (found.size > 0) return { hits: bestOf([found, apart]), notes: [] };
  if (parts && apart.size > 0)
    return { hits: apart, notes: [{ kind: 'decompounded', from: word, to: parts }] };
  if (listed) return missing(word);
  const [closest] = closestWords(word, lexicon);
  if (closest !== undefined) {
    const hits = await inAnyForm(closest, [], sources, false);
    return { hits, notes: [{ kind: 'closest', from: word, to: [closest] }], instead: closest };
  }
  const start = knownStart(word, lexicon);
  if (start === undefined) return missing(word);
  const hits = best(await findStems([stemOfPart(start, lexicon)], sources, MODIFIER_ONLY), FEW);
  return { hits, notes: [{ kind: 'partial', from: word, to: [start] }] };
}

/** Pages that have all of some stems. */
export async function findStems<Page extends FoundPage>(
  stems: readonly string[],
  { search }: Sources<Page>,
  weight: number,
): Promise<Hits<Page>> {
  return allOf(await Promise.all(stems.map(async (stem) => hitsOf(await search(keyOf(stem)), weight))));
}

/** Pages with a number, a date or an address, by any of its keys; nothing that only begins alike. */
export async function findIdentifier<Page extends FoundPage>(
  identifier: string,
  keys: readonly string[],
  sources: Sources<Page>,
): Promise<Found<Page>> {
  const hits = bestOf(await Promise.all(keys.map((key) => findStems([key], sources, IDENTIFIER))));
  return hits.size > 0 ? { hits, notes: [] } : missing(identifier);
}

function missing<Page extends FoundPage>(from: string): Found<Page> {
  return { hits: new Map(), notes: [{ kind: 'missing', from }] };
}

/** Care is not to be found part by part, and of another listed word only two parts that are surely meant. */
function partsOf(word: string, lexicon: Lexicon): readonly string[] | undefined {
  if (lexicon.careWords.has(stemOf(word, lexicon.language))) return undefined;
  const parts = decompoundKnown(word, lexicon);
  const isSure = parts?.length === 2 && (parts[0] ?? '').length >= SURE;
  return isListed(word, lexicon) && !isSure ? undefined : parts;
}

function isListed(word: string, { language, synonyms, careWords }: Lexicon): boolean {
  const stem = stemOf(word, language);
  return (
    careWords.has(stem) ||
    synonyms.some((group) => group.some((phrase) => phrase.length === 1 && phrase[0] === stem))
  );
}

/** @param begun Whether the word may be only half written. */
async function inAnyForm<Page extends FoundPage>(
  word: string,
  pieces: readonly string[],
  sources: Sources<Page>,
  begun: boolean,
): Promise<Hits<Page>> {
  const { search, lexicon } = sources;
  const stem = stemOf(word, lexicon.language);
  const whole = lexicon.stems.has(stem);
  const beginning = stemsBeginning(word, lexicon, MOST_BEGUN);
  // Asked as it is written only when a page has it: Pagefind answers any other word with something shorter.
  const mayHave = beginning.length > 0 && (begun || whole || pieces.length > 1);
  const written = hitsOf(mayHave ? await search(word) : [], WRITTEN);
  const others = !begun || word.length < (whole ? 4 : 2) ? [] : beginning.filter((other) => other !== stem);
  const byStems = await Promise.all([
    findStems([stem], sources, 1),
    ...(pieces.length > 1 ? [findStems(pieces, sources, IN_PIECES)] : []),
    ...others.map((other) => findStems([other], sources, whole ? ALSO_BEGINS : BEGINS)),
  ]);
  return withBonus(bestOf(byStems), written);
}

/** In letters. */
const SURE = 5;
const MOST_BEGUN = 6;
/** With fewer pages than this, those that have the parts of a compound apart are shown, too. */
const FEW = 3;
/** What a hit is worth beside one of the very word. */
/** A number says more than a word. */
const IDENTIFIER = 2;
const WRITTEN = 0.2;
const BEGINS = 0.9;
const ALSO_BEGINS = 0.2;
const IN_PIECES = 0.6;
const APART = 0.4;
const MODIFIER_ONLY = 0.5;

export interface Found<Page extends FoundPage> {
  readonly hits: Hits<Page>;
  readonly notes: readonly Note[];
  /** The word that was meant, if the reader's is miswritten. */
  readonly instead?: string;
}

export interface Sources<Page extends FoundPage> {
  /** Pagefind's search for one word or quoted phrase, with whatever filters the reader has chosen. */
  readonly search: (text: string) => Promise<readonly Page[]>;
  readonly lexicon: Lexicon;
  /** Names that pages are asked for by, as of places. */
  readonly names?: Names;
}
