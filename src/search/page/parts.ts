import { type FilterName, filterNames, type SearchState } from './state.ts';

/** The elements of the search page that its script works on. */
export interface Parts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  filters: Readonly<Record<FilterName, HTMLSelectElement>>;
  sort: HTMLSelectElement;
  /** Told politely to those who listen. */
  status: HTMLElement;
  /** Seen at once: how many results there are, or what went wrong. */
  count: HTMLElement;
  notes: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
  clear: HTMLButtonElement;
  other: HTMLElement;
  otherResults: HTMLElement;
}

/** Finds the parts of the page by their `data-part`. */
export function findParts(root: HTMLElement): Parts {
  // The page is made by SearchPanel.astro, which has them all.
  const find = <Found extends HTMLElement>(name: string) => root.querySelector(name) as Found;
  const part = <Found extends HTMLElement>(name: string) => find<Found>(`[data-part=${name}]`);
  return {
    form: find('form'),
    input: find('input'),
    filters: { kind: part('kind'), region: part('region'), year: part('year') },
    sort: part('sort'),
    status: part('status'),
    count: part('count'),
    notes: part('notes'),
    results: part('results'),
    more: part('more'),
    clear: part('clear'),
    other: part('other'),
    otherResults: part('other-results'),
  };
}

/** Puts a state, as from the address, into the form. A choice that no result has yet offered is added. */
export function fillForm({ input, filters, sort }: Parts, state: SearchState): void {
  if (input.value !== state.query) input.value = state.query;
  sort.value = state.sort;
  for (const name of filterNames) {
    const value = state.filters[name];
    if (![...filters[name].options].some((option) => option.value === value))
      filters[name].add(new Option(value, value));
    filters[name].value = value;
  }
}
