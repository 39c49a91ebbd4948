import { type Note, searchedInstead } from '#search/query/notes.ts';
import type { Engine } from './engine.ts';
import type { PagefindPage } from './pagefind.ts';
import type { Place } from './postcode.ts';
import { resultView } from './result.ts';
import { chosenFilters, type SearchState } from './state.ts';
import type { ResultView } from './view.ts';

/** Everything the page shows for a state. */
export interface Answer {
  total: number;
  /** How many more pages, after those, have only some of the words. */
  partial: number;
  /** Whether the reader asks for care, which this site does not give. */
  care: boolean;
  /** The place of a postcode, if that is all that is asked. */
  place: Place | undefined;
  /** The name of a place, if that is all that is asked. */
  name: string | undefined;
  notes: readonly Note[];
  /** Whether the first result is called what is asked. */
  exact: boolean;
  /** The words that were searched, also those searched instead of the reader's. */
  sought: readonly string[];
  /** What was found, whatever the filters. */
  found: readonly PagefindPage[];
  /** The results from one place on, as many as asked for. */
  views(from: number, count: number): Promise<ResultView[]>;
}

/** Searches the reader's language. Without words, all pages are there to be filtered, the newest first. */
export async function answerOf(engine: Engine, state: SearchState, area: string): Promise<Answer> {
  const { query } = state;
  const place = POSTCODE.test(query)
    ? await import('./postcode.ts').then(({ findPostcode }) => findPostcode(query, area))
    : undefined;
  const asked = await engine.ask(place?.name ?? query);
  const found = query === '' ? await engine.all() : asked.pages;
  const sought = [...asked.sought, ...searchedInstead(asked.notes)];
  const pages = await chosen(found, state, engine);
  const inPart = (page: PagefindPage) => query !== '' && asked.partial.has(page.id);
  const partial = pages.filter(inPart).length;
  const ordered =
    state.sort === 'date' ? pages.toSorted((one, other) => +inPart(one) - +inPart(other)) : pages;
  return {
    ...asked,
    total: pages.length - partial,
    partial,
    exact: asked.exact && pages[0] === found[0],
    place,
    sought,
    found,
    views: (from, count) => viewsOf(ordered.slice(from, from + count), sought, engine),
  };
}

/** The pages that pass the filters, in the order that is asked for; what filters need is loaded only for them. */
async function chosen(
  found: readonly PagefindPage[],
  state: SearchState,
  engine: Engine,
): Promise<readonly PagefindPage[]> {
  if (state.sort !== 'date' && state.query !== '' && chosenFilters(state).length === 0) return found;
  const [facets, { chosenOf }] = await Promise.all([engine.facets(), import('./facets.ts')]);
  return chosenOf(found, state, facets);
}

/** Marks in the results the words that were searched. */
export function viewsOf(
  pages: readonly PagefindPage[],
  sought: readonly string[],
  { lexicon }: Engine,
): Promise<ResultView[]> {
  return Promise.all(pages.map(async (page) => resultView(await page.data(), sought, lexicon.language)));
}

const POSTCODE = /^\s*(?:FI-?)?\d{5}\s*$/i;
