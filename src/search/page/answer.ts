import { type Note, searchedInstead } from '#search/query/notes.ts';
import type { Answered } from '#search/query/search-pages.ts';
import { type Place, placeOf } from './postcode.ts';
import { readQuestion } from '#search/query/question.ts';
import type { Engine, Engines } from './engine.ts';
import { applyFilters, byNewest } from './facets.ts';
import type { PagefindPage } from './pagefind.ts';
import { resultView } from './result.ts';
import type { FilterName, SearchState } from './state.ts';
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
  notes: readonly Note[];
  /** How many pages each choice of each filter would leave. */
  counts: Record<FilterName, Map<string, number>>;
  /** The results from one place on, as many as asked for. */
  views(from: number, count: number): Promise<ResultView[]>;
}

/** Below this many hits the other language is searched, too. */
const fewHits = 3;

/** Searches the reader's language. Without words, all pages are there to be filtered, the newest first. */
export async function answerOf(
  engine: Engine,
  { query, filters, sort }: SearchState,
  area: string,
): Promise<Answer> {
  const place = await placeOf(query, area);
  const {
    pages: found,
    whole,
    notes,
    care,
  } = query === '' ? await everything(engine) : await engine.ask(place?.name ?? query);
  const inPart = new Set(found.slice(whole).map(({ id }) => id));
  const { pages, counts } = applyFilters(found, filters, engine.facets);
  const newest = sort === 'date' || query === '';
  const sorted = newest ? pages.toSorted(byNewest(engine.facets)) : pages;
  const [all, partial] = [
    sorted.filter(({ id }) => !inPart.has(id)),
    sorted.filter(({ id }) => inPart.has(id)),
  ];
  return {
    total: all.length,
    partial: partial.length,
    notes,
    care,
    place,
    counts,
    views: viewsOf([...all, ...partial], query, notes, engine),
  };
}

async function everything(engine: Engine): Promise<Omit<Answered<PagefindPage>, 'names'>> {
  const pages = await engine.all();
  return { pages, whole: pages.length, notes: [], care: false };
}

/** Results of the other language, when the reader's own has few: its terms are asked by their official equivalents. */
export async function otherAnswerOf(
  own: Answer,
  { query }: SearchState,
  engines: Engines,
  count: number,
): Promise<ResultView[]> {
  if (own.total >= fewHits || query === '') return [];
  const engine = await engines.other();
  const question = await engines.translate(query);
  const { pages, notes } = await engine.ask(question);
  return viewsOf(pages, question, notes, engine)(0, count);
}

/** Marks in the results the reader's words, and those that were searched instead. */
function viewsOf(
  pages: readonly PagefindPage[],
  query: string,
  notes: readonly Note[],
  { lexicon }: Engine,
): Answer['views'] {
  const { terms, phrases } = readQuestion(query, lexicon.stopWords);
  const sought = [...terms, ...phrases, ...searchedInstead(notes)];
  return (from, count) =>
    Promise.all(
      pages
        .slice(from, from + count)
        .map(async (page) => resultView(await page.data(), sought, lexicon.language)),
    );
}
