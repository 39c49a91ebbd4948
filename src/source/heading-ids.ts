import GithubSlugger from 'github-slugger';

/**
 * Gives each heading of a text in turn the last part of its address, `tavoitteet`: never empty, never one that another
 * heading or the page itself has, and never the name of something that scripts find in the document by its name.
 */
export function headingIds(): (heading: string) => string {
  const slugger = new GithubSlugger();
  return (heading) => {
    const plain = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .trim();
    if (!/[\p{L}\p{N}]/u.test(plain)) return slugger.slug('h');
    const id = new GithubSlugger().slug(plain);
    return slugger.slug(isTaken(id) ? `h-${id}` : plain);
  };
}

/** An id for something on a page: as it is, unless the page itself or a script has a use for it. */
export function freeId(id: string): string {
  return isTaken(id) ? `h-${id}` : id;
}

function isTaken(id: string): boolean {
  return pageParts.has(id) || taken.test(id);
}

/** Parts of a page that are made of fields and can be linked to as well as the headings of its text. */
export const pageParts: ReadonlySet<string> = new Set(
  'content facts brief start goals effects measures phases steering evaluation outcome figures contacts links attachments series service-areas parts projects workshops news'.split(
    ' ',
  ),
);

/**
 * Other ids of pages: of their forms and charts, of explained terms (`t-stm`), of years (`y2020`) and letters; and the
 * properties of `document` and `window`, which an element with such an id may stand for.
 */
const taken = new RegExp(
  `^(?:t-.*|q-.*|title-.*|y?\\d+|.|on[a-z]+|${[
    'menu area area-help sort other-title sets licence columns examples feeds catalogue regions sums money',
    'key-figures costs timeline aftermath outcomes about topics phenomena programmes organisations authorities',
    // Of document.
    'all anchors append applets body charset children clear close constructor contains cookie dir doctype domain embeds',
    'evaluate fonts forms fullscreen head hidden images implementation links location normalize open plugins prepend',
    'prerendering referrer scripts title when write writeln',
    // Of window.
    'alert atob blur btoa caches chrome closed confirm console credentialless crypto document escape eval event',
    'external fence fetch find focus frames history length locationbar menubar name navigation navigator opener',
    'origin parent performance personalbar print prompt scheduler screen scroll scrollbars self status statusbar',
    'stop toolbar top undefined unescape viewport window',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
);
