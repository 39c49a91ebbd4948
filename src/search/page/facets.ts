import type { PagefindInstance, PagefindPage } from './pagefind.ts';
import { filterNames, type FilterName } from './state.ts';

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

/** The pages that pass the chosen filters, and how many each other choice would leave. */
export function applyFilters(
  pages: readonly PagefindPage[],
  chosen: Readonly<Record<FilterName, string>>,
  facets: Facets,
): { pages: PagefindPage[]; counts: Record<FilterName, Map<string, number>> } {
  const passes = (page: PagefindPage, name: FilterName) =>
    chosen[name] === '' || facets.pages[name].get(chosen[name])?.has(page.id) === true;
  const countsOf = (name: FilterName) => {
    const others = filterNames.filter((other) => other !== name);
    const left = pages.filter((page) => others.every((other) => passes(page, other)));
    return new Map(
      [...facets.pages[name]].map(([value, ids]) => [value, left.filter(({ id }) => ids.has(id)).length]),
    );
  };
  return {
    pages: pages.filter((page) => filterNames.every((name) => passes(page, name))),
    counts: { kind: countsOf('kind'), region: countsOf('region'), year: countsOf('year') },
  };
}

/** The newest page first, pages without a date last. */
export function byNewest(facets: Facets) {
  const place = ({ id }: PagefindPage) => facets.newest.get(id) ?? Infinity;
  return (one: PagefindPage, other: PagefindPage): number => place(one) - place(other) || 0;
}
