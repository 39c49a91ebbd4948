/** What a reader searches, as it stands in the address: `?q=kotihoito&region=Lappi`. */
export interface SearchState {
  query: string;
  /** Chosen value of each filter, by its name; an empty text is no choice. */
  filters: Readonly<Record<FilterName, string>>;
  sort: 'relevance' | 'date';
}

/** The filters of the search page, in their order. */
export const filterNames = ['kind', 'region', 'year'] as const;
export type FilterName = (typeof filterNames)[number];

/** Reads the state from the query part of an address. What cannot be read is left out. */
export function readState(search: string): SearchState {
  const values = new URLSearchParams(search);
  const filter = (name: FilterName) => values.get(name) ?? '';
  return {
    query: values.get('q') ?? '',
    filters: { kind: filter('kind'), region: filter('region'), year: filter('year') },
    sort: values.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** The query part of the address for a state; nothing for what is not chosen. */
export function writeState({ query, filters, sort }: SearchState): string {
  const values = new URLSearchParams();
  if (query !== '') values.set('q', query);
  for (const name of filterNames) if (filters[name] !== '') values.set(name, filters[name]);
  if (sort === 'date') values.set('sort', sort);
  const text = values.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether the reader has asked for anything yet. */
export function isAsked({ query, filters }: SearchState): boolean {
  return query.trim() !== '' || filterNames.some((name) => filters[name] !== '');
}
