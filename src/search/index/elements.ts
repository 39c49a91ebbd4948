import type { OpenTag } from '#source/html.ts';

/** What Pagefind leaves out by itself. */
export const LEFT_OUT = new Set(
  'head style script noscript label form svg footer nav iframe template'.split(' '),
);
/** Elements that do not end a word: `<b>kunta</b>yhtymä`. */
export const INLINE = new Set(
  'a abbr b bdi button cite code dfn em i mark q s small span strong sub sup time u'.split(' '),
);

/** Whether nothing closes an element: `<br>`, and in a drawing `<path/>`. */
export function isEmpty({ name, html }: OpenTag): boolean {
  return VOID.has(name) || html.endsWith('/>');
}

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
