import type { HtmlToken, OpenTag } from '#source/html.ts';

/**
 * Leaves out the end tags that a browser knows of by what follows: of a paragraph, of the items of lists; and those of the
 * shapes of a drawing, which may end with themselves.
 */
export function withoutEndTags(page: readonly HtmlToken[]): HtmlToken[] {
  return page.flatMap((token, at): HtmlToken[] => {
    const before = page[at - 1];
    if (isShape(before) && closes(token, before)) return [];
    if (isShape(token) && closes(page[at + 1], token))
      return [{ ...token, html: token.html.replace(/>$/, '/>') }];
    return token.kind === 'close' && isImplied(token.name, page[at + 1]) ? [{ ...token, html: '' }] : [token];
  });
}

function isShape(token: HtmlToken | undefined): token is OpenTag {
  return token?.kind === 'open' && /^(rect|path|line|circle)$/.test(token.name) && token.html.endsWith('">');
}

function closes(token: HtmlToken | undefined, { name }: OpenTag): boolean {
  return token?.kind === 'close' && token.name === name;
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
