import type { HtmlToken } from '#source/html.ts';

/** Leaves out the end tags that a browser knows of by what follows: of a paragraph, of the items of lists. */
export function withoutEndTags(page: readonly HtmlToken[]): HtmlToken[] {
  return page.map((token, at) =>
    token.kind === 'close' && isImplied(token.name, page[at + 1]) ? { ...token, html: '' } : token,
  );
}

/** https://html.spec.whatwg.org/multipage/syntax.html#optional-tags */
function isImplied(name: string, next: HtmlToken | undefined): boolean {
  if (next?.kind === 'open') return followers.get(name)?.has(next.name) === true;
  return next?.kind === 'close' && followers.has(name) && parents.has(next.name);
}

const parents: ReadonlySet<string> = new Set(
  'ul ol dl div section article blockquote figure li dd'.split(' '),
);
const followers: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    li: 'li',
    dt: 'dt dd',
    dd: 'dt dd',
    p: 'p ul ol dl div section h2 h3 h4 blockquote figure details table',
  }).map(([name, next]) => [name, new Set(next.split(' '))]),
);
