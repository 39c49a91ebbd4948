import { fold } from './fold.ts';
import { allOf, anyOf, bestOf, hitsOf, withBonus, type FoundPage, type Hits } from './hits.ts';
import { rootsBeginning, type Lexicon } from './lexicon.ts';
import { nearWords } from './near.ts';
import type { Note } from './notes.ts';
import { keyOf, rootOf } from './root.ts';
import { splitKnown } from './split-known.ts';
import { synonymsOf } from './synonyms.ts';
import { piecesOf } from './words.ts';

/** The pages that have a word in any form, or failing that what is nearest to it, and what was done for it. */
export async function findWord<Page extends FoundPage>(
  word: string,
  sources: Sources<Page>,
): Promise<{ readonly hits: Hits<Page>; readonly notes: readonly Note[] }> {
  const { search, lexicon } = sources;
  if (/\d/.test(word)) return { hits: hitsOf(await search(word), 1), notes: [] };

  const parts = splitKnown(word, lexicon);
  const found = await inAnyForm(word, sources);
  const apart = parts ? await findAll(parts, sources, WEIGHTS.apart) : NOTHING;
  if (found.size > 0) return { hits: bestOf([found, apart]), notes: [] };
  if (parts && apart.size > 0) return { hits: apart, notes: [{ kind: 'split', from: word, to: parts }] };

  const [near] = nearWords(word, lexicon);
  if (near) {
    const hits = await findRoot(rootOf(near, lexicon.language), sources, WEIGHTS.near);
    return { hits, notes: [{ kind: 'near', from: word, to: near }] };
  }
  if (!parts) return { hits: NOTHING, notes: [] };
  return { hits: await findSome(parts, sources), notes: [{ kind: 'some', from: word, to: parts }] };
}

/** Pages that have all the words of a phrase, each in any form. */
export async function findAll<Page extends FoundPage>(
  words: readonly string[],
  sources: Sources<Page>,
  weight: number,
): Promise<Hits<Page>> {
  const roots = words.map((word) => rootOf(word, sources.lexicon.language));
  return allOf(await Promise.all(roots.map((root) => findRoot(root, sources, weight))));
}

async function inAnyForm<Page extends FoundPage>(word: string, sources: Sources<Page>): Promise<Hits<Page>> {
  const { search, lexicon } = sources;
  const root = rootOf(word, lexicon.language);
  const pieces = piecesOf(word);
  const whole = lexicon.roots.has(root);
  const goingOn = rootsBeginning(word, lexicon, MOST_GOING_ON);
  // Asked as it is written only when a page has it: Pagefind answers any other word with something shorter.
  const written = goingOn.length > 0 ? hitsOf(await search(word), WEIGHTS.written) : NOTHING;
  const others = fold(word).length < (whole ? 4 : 2) ? [] : goingOn.filter((other) => other !== root);
  const byRoots = await Promise.all([
    findRoot(root, sources, 1),
    ...(pieces.length > 1 ? [findAll(pieces, sources, WEIGHTS.pieces)] : []),
    ...others.map((other) => findRoot(other, sources, whole ? WEIGHTS.alsoGoesOn : WEIGHTS.goesOn)),
    ...synonymsOf(word, lexicon).map((phrase) => findAll(phrase, sources, WEIGHTS.synonym)),
  ]);
  return withBonus(bestOf(byRoots), written);
}

/** Pages that have some part of a compound; its beginning says more than its head does. */
async function findSome<Page extends FoundPage>(
  parts: readonly string[],
  sources: Sources<Page>,
): Promise<Hits<Page>> {
  const roots = parts.map((part) => rootOf(part, sources.lexicon.language));
  const weight = (at: number) => (at === roots.length - 1 ? WEIGHTS.headOnly : WEIGHTS.modifierOnly);
  return anyOf(await Promise.all(roots.map((root, at) => findRoot(root, sources, weight(at)))));
}

async function findRoot<Page extends FoundPage>(
  root: string,
  { search }: Sources<Page>,
  weight: number,
): Promise<Hits<Page>> {
  return hitsOf(await search(keyOf(root)), weight);
}

const NOTHING = new Map<string, never>();
const MOST_GOING_ON = 6;
const WEIGHTS = {
  written: 0.3,
  goesOn: 0.9,
  alsoGoesOn: 0.35,
  pieces: 0.6,
  synonym: 0.6,
  apart: 0.4,
  near: 0.8,
  modifierOnly: 0.5,
  headOnly: 0.15,
} as const;

export interface Sources<Page extends FoundPage> {
  /** Pagefind's search for one word or quoted phrase, with whatever filters the reader has chosen. */
  readonly search: (text: string) => Promise<readonly Page[]>;
  readonly lexicon: Lexicon;
}
