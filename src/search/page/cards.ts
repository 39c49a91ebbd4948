import type { Answer } from './answer.ts';
import { element } from './elements.ts';
import type { PanelMessages } from './messages.ts';

/**
 * What is said beside the results: whose place a postcode is, where questions of care are answered, and what to try
 * when nothing was found.
 */
export function cards(
  { place, care, total, partial }: Answer,
  query: string,
  addresses: { readonly area: string; readonly index: string },
  messages: PanelMessages,
): HTMLElement[] {
  const nothing = query !== '' && total + partial === 0;
  return [
    ...(place === undefined ? [] : [card(`${place.code}: ${place.name}. `, place.href, place.region)]),
    ...(care ? [card(messages.care, addresses.area, messages.toArea)] : []),
    ...(nothing ? [card(messages.tryThis, addresses.index, messages.toIndex)] : []),
  ];
}

function card(text: string, href: string, name: string): HTMLElement {
  const made = element('p', `${text} `);
  made.className = 'card';
  const link = element('a', name);
  link.setAttribute('href', href);
  made.append(link);
  return made;
}
