import { filterNames, type SearchState } from './state.ts';

/** The elements of the search page that its script works on, by their `data-part`. */
export interface Parts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  kind: HTMLSelectElement;
  region: HTMLSelectElement;
  year: HTMLSelectElement;
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
  others: HTMLElement;
}

/** Finds the parts of the page, which is made by SearchPanel.astro and has them all. */
export function findParts(root: HTMLElement): Parts {
  const parts = [...root.querySelectorAll<HTMLElement>('[data-part]')];
  return Object.fromEntries(parts.map((part) => [part.dataset['part'], part])) as unknown as Parts;
}

/** Puts a state, as from the address, into the form. A choice that no result has yet offered is added. */
export function fillForm(parts: Parts, { query, sort, filters }: SearchState): void {
  if (parts.input.value !== query) parts.input.value = query;
  parts.sort.value = sort;
  for (const name of filterNames) {
    const value = filters[name];
    if (![...parts[name].options].some((option) => option.value === value))
      parts[name].add(new Option(value, value));
    parts[name].value = value;
  }
}
