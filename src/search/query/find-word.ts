import { fold } from '#search/analysis/fold.ts';
import { keyOf, stemOf } from '#search/analysis/stem.ts';
import { piecesOf } from '#search/analysis/tokens.ts';
import { allOf, anyOf, bestOf, hitsOf, withBonus, type FoundPage, type Hits } from './hits.ts';
import { stemsBeginning, type Lexicon } from './lexicon.ts';
import { closestWords } from './closest.ts';
import type { Note } from './notes.ts';
import { knownStart, decompoundKnown } from './decompound-known.ts';

/** The pages that have a word in any form, or failing that what is nearest to it, and what was done for it. */
export async function findWord<Page extends FoundPage>(
  word: string,
  sources: Sources<Page>,
): Promise<Found<Page>> {
  const { lexicon } = sources;
  if (/\d/.test(word)) return { hits: await findNumber(word, sources), notes: [] };

  const stemsOf = (words: readonly string[]): string[] => words.map((each) => stemOf(each, lexicon.language));
  const found = await inAnyForm(word, stemsOf(piecesOf(word)), sources);
  const parts = found.size < FEW ? decompoundKnown(word, lexicon) : undefined;
  const apart = await findStems(stemsOf(parts ?? []), sources, APART);
  if (found.size > 0) return { hits: bestOf([found, apart]), notes: [] };
  if (parts && apart.size > 0)
    return { hits: apart, notes: [{ kind: 'decompounded', from: word, to: parts }] };

  const [closest] = closestWords(word, lexicon);
  if (closest) {
    const hits = await findStems(stemsOf([closest]), sources, CLOSEST);
    return { hits, notes: [{ kind: 'closest', from: word, to: closest }] };
  }
  const some = parts ?? knownStart(word, lexicon);
  const notes: Note[] = some.length > 0 ? [{ kind: 'partial', from: word, to: some }] : [];
  return { hits: await findSome(stemsOf(some), sources), notes };
}

/** Pages that have all of some stems. */
export async function findStems<Page extends FoundPage>(
  stems: readonly string[],
  { search }: Sources<Page>,
  weight: number,
): Promise<Hits<Page>> {
  return allOf(await Promise.all(stems.map(async (stem) => hitsOf(await search(keyOf(stem)), weight))));
}

/** Pages with a number: those that have it in a heading first, then those where it is a part, as of a date. */
async function findNumber<Page extends FoundPage>(word: string, sources: Sources<Page>): Promise<Hits<Page>> {
  const [whole, written] = await Promise.all([
    findStems([fold(word)], sources, 1),
    sources.search(word).then((pages) => hitsOf(pages, WRITTEN)),
  ]);
  return anyOf([whole, written]);
}

async function inAnyForm<Page extends FoundPage>(
  word: string,
  pieces: readonly string[],
  sources: Sources<Page>,
): Promise<Hits<Page>> {
  const { search, lexicon } = sources;
  const stem = stemOf(word, lexicon.language);
  const whole = lexicon.stems.has(stem);
  const begun = stemsBeginning(word, lexicon, MOST_BEGUN);
  // Asked as it is written only when a page has it: Pagefind answers any other word with something shorter.
  const written = hitsOf(begun.length > 0 ? await search(word) : [], WRITTEN);
  const others = word.length < (whole ? 4 : 2) ? [] : begun.filter((other) => other !== stem);
  const byStems = await Promise.all([
    findStems([stem], sources, 1),
    ...(pieces.length > 1 ? [findStems(pieces, sources, IN_PIECES)] : []),
    ...others.map((other) => findStems([other], sources, whole ? ALSO_BEGINS : BEGINS)),
  ]);
  return withBonus(bestOf(byStems), written);
}

/** Pages that have some part of a compound; its beginning says more than its head does. */
async function findSome<Page extends FoundPage>(
  stems: readonly string[],
  sources: Sources<Page>,
): Promise<Hits<Page>> {
  const weight = (at: number): number => (at > 0 && at === stems.length - 1 ? HEAD_ONLY : MODIFIER_ONLY);
  return anyOf(await Promise.all(stems.map((stem, at) => findStems([stem], sources, weight(at)))));
}

const MOST_BEGUN = 6;
/** With fewer pages than this, those that have the parts of a compound apart are shown, too. */
const FEW = 3;
/** What a hit is worth beside one of the very word. */
const WRITTEN = 0.2;
const BEGINS = 0.9;
const ALSO_BEGINS = 0.2;
const IN_PIECES = 0.6;
const APART = 0.4;
const CLOSEST = 0.8;
const MODIFIER_ONLY = 0.5;
const HEAD_ONLY = 0.15;

interface Found<Page extends FoundPage> {
  readonly hits: Hits<Page>;
  readonly notes: readonly Note[];
}

export interface Sources<Page extends FoundPage> {
  /** Pagefind's search for one word or quoted phrase, with whatever filters the reader has chosen. */
  readonly search: (text: string) => Promise<readonly Page[]>;
  readonly lexicon: Lexicon;
}
