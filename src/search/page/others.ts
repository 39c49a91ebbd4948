import { otherLanguageQuery } from '#search/query/other-language.ts';
import { searchedInstead } from '#search/query/notes.ts';
import { viewsOf } from './answer.ts';
import type { Engines } from './engine.ts';
import type { ResultView } from './view.ts';

/**
 * Results of the other language: its terms are asked by their official equivalents.
 * What is shown already in the reader's language is left out.
 *
 * @param shown All results of the reader's language.
 */
export async function otherResults(
  query: string,
  shown: readonly ResultView[],
  engines: Engines,
  count: number,
): Promise<ResultView[]> {
  const engine = await engines.other();
  const question =
    otherLanguageQuery(query, engines.own.lexicon, await engines.terms(), engine.lexicon.language) ?? query;
  const { pages, notes, sought } = await engine.ask(question);
  const views = await viewsOf(
    pages.slice(0, count + shown.length),
    [...sought, ...searchedInstead(notes)],
    engine,
  );
  const known = new Set(shown.flatMap(({ translation }) => translation));
  return views.filter(({ url, title }) => !known.has(url) && !known.has(title)).slice(0, count);
}
