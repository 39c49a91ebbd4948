import type { PagefindInstance, PagefindPage } from './pagefind.ts';
import { filterNames, type FilterName, type SearchState } from './state.ts';

/** Which pages each value of each filter stands for, and the pages by their dates. */
export interface Facets {
  pages: Readonly<Record<FilterName, ReadonlyMap<string, ReadonlySet<string>>>>;
  /** Place of each dated page among all, the newest first. */
  newest: ReadonlyMap<string, number>;
}

/** Reads the filters once, so that they can be counted and combined without asking the index again. */
export async function readFacets(index: PagefindInstance): Promise<Facets> {
  const known = await index.filters();
  const [kind, region, year] = await Promise.all([pagesOf('kind'), pagesOf('region'), pagesOf('year')]);
  const byDate = await index.search(null, { sort: { date: 'desc' } });
  return {
    pages: { kind, region, year },
    newest: new Map((byDate?.results ?? []).map(({ id }, place) => [id, place])),
  };

  async function pagesOf(name: FilterName): Promise<Map<string, Set<string>>> {
    const values = Object.keys(known[name] ?? {});
    return new Map(
      await Promise.all(values.map(async (value) => [value, await idsOf({ [name]: value })] as const)),
    );
  }

  async function idsOf(filters: Record<string, string>): Promise<Set<string>> {
    const found = await index.search(null, { filters });
    return new Set((found?.results ?? []).map(({ id }) => id));
  }
}

/** The pages that pass the filters, in the order that is asked for: without words or by date, the newest first. */
export function chosenOf(found: readonly PagefindPage[], state: SearchState, facets: Facets): PagefindPage[] {
  const pages = passing(found, state.filters, facets);
  return state.sort === 'date' || state.query === '' ? pages.toSorted(byNewest(facets)) : pages;
}

function passing(pages: readonly PagefindPage[], chosen: Filters, facets: Facets): PagefindPage[] {
  return pages.filter((page) => filterNames.every((name) => passes(page, name, chosen, facets)));
}

/** How many pages each choice of a filter would leave, beside what is chosen in the others. */
export function countsOf(
  name: FilterName,
  pages: readonly PagefindPage[],
  chosen: Filters,
  facets: Facets,
): Map<string, number> {
  const left = passing(pages, { ...chosen, [name]: '' }, facets);
  return new Map(
    [...facets.pages[name]].map(([value, ids]) => [value, left.filter(({ id }) => ids.has(id)).length]),
  );
}

function passes({ id }: PagefindPage, name: FilterName, chosen: Filters, facets: Facets): boolean {
  return chosen[name] === '' || facets.pages[name].get(chosen[name])?.has(id) === true;
}

/**
 * Writes how many pages each choice of a filter would leave; the chosen one stays. The newest year comes first;
 * other values are in the alphabetical order of the language.
 */
export function showCounts(
  name: FilterName,
  select: HTMLSelectElement,
  counts: ReadonlyMap<string, number>,
  chosen: string,
  any: string,
  language: string,
): void {
  const values = [...counts].filter(([value, count]) => count > 0 || value === chosen);
  values.sort(([one], [other]) => one.localeCompare(other, language));
  if (name === 'year') values.reverse();
  const options = values.map(
    ([value, count]) => new Option(`${value} (${count})`, value, false, value === chosen),
  );
  select.replaceChildren(new Option(any, '', false, chosen === ''), ...options);
}

/** The newest page first, pages without a date last. */
function byNewest(facets: Facets) {
  const place = ({ id }: PagefindPage) => facets.newest.get(id) ?? Infinity;
  return (one: PagefindPage, other: PagefindPage): number => place(one) - place(other) || 0;
}

type Filters = Readonly<Record<FilterName, string>>;
