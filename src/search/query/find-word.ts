import { fold } from '#search/analysis/fold.ts';
import { keyOf, rootOf } from '#search/analysis/stem.ts';
import { piecesOf } from '#search/analysis/tokens.ts';
import { allOf, anyOf, bestOf, hitsOf, withBonus, type FoundPage, type Hits } from './hits.ts';
import { rootsBeginning, type Lexicon } from './lexicon.ts';
import { nearWords } from './closest.ts';
import type { Note } from './notes.ts';
import { knownStart, splitKnown } from './decompound-known.ts';

/** The pages that have a word in any form, or failing that what is nearest to it, and what was done for it. */
export async function findWord<Page extends FoundPage>(
  word: string,
  sources: Sources<Page>,
): Promise<Found<Page>> {
  const { lexicon } = sources;
  if (/\d/.test(word)) return { hits: await findNumber(word, sources), notes: [] };

  const rootsOf = (words: readonly string[]): string[] => words.map((each) => rootOf(each, lexicon.language));
  const found = await inAnyForm(word, rootsOf(piecesOf(word)), sources);
  const parts = found.size < FEW ? splitKnown(word, lexicon) : undefined;
  const apart = await findRoots(rootsOf(parts ?? []), sources, APART);
  if (found.size > 0) return { hits: bestOf([found, apart]), notes: [] };
  if (parts && apart.size > 0) return { hits: apart, notes: [{ kind: 'split', from: word, to: parts }] };

  const [near] = nearWords(word, lexicon);
  if (near) {
    const hits = await findRoots(rootsOf([near]), sources, NEAR);
    return { hits, notes: [{ kind: 'near', from: word, to: near }] };
  }
  const some = parts ?? knownStart(word, lexicon);
  const notes: Note[] = some.length > 0 ? [{ kind: 'some', from: word, to: some }] : [];
  return { hits: await findSome(rootsOf(some), sources), notes };
}

/** Pages that have all of some roots. */
export async function findRoots<Page extends FoundPage>(
  roots: readonly string[],
  { search }: Sources<Page>,
  weight: number,
): Promise<Hits<Page>> {
  return allOf(await Promise.all(roots.map(async (root) => hitsOf(await search(keyOf(root)), weight))));
}

/** Pages with a number: those that have it in a heading first, then those where it is a part, as of a date. */
async function findNumber<Page extends FoundPage>(word: string, sources: Sources<Page>): Promise<Hits<Page>> {
  const [whole, written] = await Promise.all([
    findRoots([fold(word)], sources, 1),
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
  const root = rootOf(word, lexicon.language);
  const whole = lexicon.roots.has(root);
  const begun = rootsBeginning(word, lexicon, MOST_BEGUN);
  // Asked as it is written only when a page has it: Pagefind answers any other word with something shorter.
  const written = hitsOf(begun.length > 0 ? await search(word) : [], WRITTEN);
  const others = word.length < (whole ? 4 : 2) ? [] : begun.filter((other) => other !== root);
  const byRoots = await Promise.all([
    findRoots([root], sources, 1),
    ...(pieces.length > 1 ? [findRoots(pieces, sources, IN_PIECES)] : []),
    ...others.map((other) => findRoots([other], sources, whole ? ALSO_BEGINS : BEGINS)),
  ]);
  return withBonus(bestOf(byRoots), written);
}

/** Pages that have some part of a compound; its beginning says more than its head does. */
async function findSome<Page extends FoundPage>(
  roots: readonly string[],
  sources: Sources<Page>,
): Promise<Hits<Page>> {
  const weight = (at: number): number => (at > 0 && at === roots.length - 1 ? HEAD_ONLY : MODIFIER_ONLY);
  return anyOf(await Promise.all(roots.map((root, at) => findRoots([root], sources, weight(at)))));
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
const NEAR = 0.8;
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
