/** What a reader searches, as it stands in the address: `?q=kotihoito&region=Lappi`. */
export interface SearchState {
  query: string;
  /** Chosen value of each filter, by its name; an empty text is no choice. */
  filters: Readonly<Record<FilterName, string>>;
  sort: string;
}

/** The filters of the search page, in their order. */
export const filterNames = ['kind', 'region', 'year'] as const;
export type FilterName = (typeof filterNames)[number];

/** Reads the state from the query part of an address. What cannot be read is left out. */
export function readState(search: string): SearchState {
  const values = new URLSearchParams(search);
  const value = (name: string) => values.get(name) ?? '';
  return {
    query: value('q').trim(),
    filters: Object.fromEntries(filterNames.map((name) => [name, value(name)])) as SearchState['filters'],
    sort: value('sort'),
  };
}

/** The query part of the address for what a form says; nothing for what is not chosen. */
export function addressOf(entries: Iterable<[string, unknown]>): string {
  const chosen = [...entries]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => [name, String(value)]);
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen)}`;
}

/** The chosen values of the filters. */
export function chosenFilters({ filters }: SearchState): string[] {
  return filterNames.map((name) => filters[name]).filter((value) => value !== '');
}

/** Whether the reader has asked for anything yet. */
export function isAsked(state: SearchState): boolean {
  return state.query !== '' || chosenFilters(state).length > 0;
}
