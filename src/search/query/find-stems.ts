import { stemKey, nameStem, stemOf } from '#search/analysis/stem.ts';
import { allOf, bestOf, hitsOf, withBonus, type FoundPage, type Hits } from './hits.ts';
import { type Lexicon, stemsBeginning } from './lexicon.ts';
import type { Names } from './names.ts';
import type { Note } from './notes.ts';

/** Pages that have all of some stems. */
export async function findStems<Page extends FoundPage>(
  stems: readonly string[],
  { search }: Sources<Page>,
  weight: number,
): Promise<Hits<Page>> {
  return allOf(await Promise.all(stems.map(async (stem) => hitsOf(await search(stemKey(stem)), weight))));
}

/** The pages that answer for a name: a region before who arranges its services, as entries stand before other pages. */
export async function pagesNamed<Page extends FoundPage>(
  name: string,
  search: (key: string) => Promise<readonly Page[]>,
): Promise<readonly Page[]> {
  const pages = await search(stemKey(nameStem(name)));
  return ['kn', 'kl'].flatMap((field) => pages.filter((page) => page.matchedMetaFields?.includes(field)));
}

/**
 * Pages that have a word in any form.
 *
 * @param begun Whether the word may be only half written.
 * @param alone Whether it is all that is asked: then it is known in any form, and its own form tells no more.
 */
export async function inAnyForm<Page extends FoundPage>(
  word: string,
  pieces: readonly string[],
  sources: Sources<Page>,
  begun: boolean,
  alone: boolean,
): Promise<Hits<Page>> {
  const { search, lexicon } = sources;
  const stem = stemOf(word, lexicon.language);
  const whole = lexicon.stems.has(stem);
  const beginning = stemsBeginning(word, lexicon, MOST_BEGUN);
  // Asked as it is written only when a page has it: Pagefind answers any other word with something shorter.
  const mayHave =
    beginning.length > 0 && !(whole && alone && pieces.length < 2) && (begun || whole || pieces.length > 1);
  const written = hitsOf(mayHave ? await search(word) : [], WRITTEN);
  const others = !begun || word.length < (whole ? 4 : 2) ? [] : beginning.filter((other) => other !== stem);
  const byStems = await Promise.all([
    findStems([stem], sources, 1),
    ...(pieces.length > 1 ? [findStems(pieces, sources, IN_PIECES)] : []),
    ...others.map((other) => findStems([other], sources, whole ? ALSO_BEGINS : BEGINS)),
  ]);
  return withBonus(bestOf(byStems), written);
}

export function nothingFound<Page extends FoundPage>(from: string): Found<Page> {
  return { hits: new Map(), notes: [{ kind: 'missing', from }] };
}

/** In letters. */
const MOST_BEGUN = 6;
/** What a hit is worth beside one of the very word. */
const WRITTEN = 0.2;
const BEGINS = 0.9;
const ALSO_BEGINS = 0.2;
const IN_PIECES = 0.6;
export const SYNONYM = 0.4;

export interface Found<Page extends FoundPage> {
  readonly hits: Hits<Page>;
  readonly notes: readonly Note[];
  /** Whether it asks for care, which this site does not give. */
  readonly care?: boolean;
  /** The word that was meant, if the reader's is miswritten. */
  readonly instead?: string;
}

export interface Sources<Page extends FoundPage> {
  /** Pagefind's search for one word or quoted phrase, with whatever filters the reader has chosen. */
  readonly search: (text: string) => Promise<readonly Page[]>;
  readonly lexicon: Lexicon;
  /** Names that pages are asked for by, as of places. */
  readonly names?: Names;
  /** What pages are called; loaded for who is still typing. */
  readonly titles?: () => Promise<readonly string[]>;
}
