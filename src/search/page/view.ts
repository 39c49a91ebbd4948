import type { Segment } from '#search/query/excerpt.ts';
import { element } from './elements.ts';
import type { FilterName } from './state.ts';

/** A result as it is shown. */
export interface ResultView {
  href: string;
  title: string;
  /** Kind, date and region, in the order they are shown. */
  remarks: readonly string[];
  /** The part of the text that answers, with what was searched marked. */
  excerpt: readonly Segment[];
}

/** Shows results in place of the earlier ones, in one step, so that nothing flickers. */
export function showResults(list: HTMLElement, results: readonly ResultView[]): void {
  list.replaceChildren(...results.map(resultItem));
}

/** Adds results after those that are shown. */
export function addResults(list: HTMLElement, results: readonly ResultView[]): void {
  list.append(...results.map(resultItem));
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

function resultItem({ href, title, remarks, excerpt }: ResultView): HTMLElement {
  const item = element('li');
  const heading = element('h3');
  const link = element('a', title);
  link.setAttribute('href', href);
  heading.append(link);
  const text = element('p');
  text.append(...excerpt.map(({ text: words, marked }) => (marked ? element('mark', words) : words)));
  const quiet = element('p', remarks.join(' · '));
  quiet.className = 'quiet';
  item.append(heading, text, quiet);
  return item;
}
