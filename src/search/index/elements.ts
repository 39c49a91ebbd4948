/** What Pagefind leaves out by itself. */
export const LEFT_OUT = new Set(
  'head style script noscript label form svg footer nav iframe template'.split(' '),
);
/** Elements that do not end a word: `<b>kunta</b>yhtymä`. */
export const INLINE = new Set(
  'a abbr b bdi button cite code dfn em i mark q s small span strong sub sup time u'.split(' '),
);
