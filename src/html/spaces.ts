import type { HtmlToken } from '#source/html.ts';

/** Takes the spaces around elements that begin on a line of their own, then those at the edges of a link there. */
export function withoutSpaces(page: readonly HtmlToken[]): HtmlToken[] {
  return withoutEdgesOfLinks(trimTexts(page, isBlock, isBlock));
}

function withoutEdgesOfLinks(page: readonly HtmlToken[]): HtmlToken[] {
  const isLink = (token: HtmlToken | undefined, kind: 'open' | 'close') =>
    token?.kind === kind && token.name === 'a';
  return trimTexts(
    page,
    (before, first) => isLink(before, 'open') && first?.kind === 'open' && isBlock(first),
    (after, last) => isLink(after, 'close') && last?.kind === 'close' && isBlock(last),
  );
}

/** Takes the spaces at the start or end of each text where the two tokens before or after it tell so. */
function trimTexts(page: readonly HtmlToken[], atStart: Edge, atEnd: Edge): HtmlToken[] {
  return page.flatMap((token, at) => {
    if (token.kind !== 'text') return [token];
    const start = atStart(page[at - 1], page[at - 2]);
    const html = trimmed(token.html, start, atEnd(page[at + 1], page[at + 2]));
    return html === '' ? [] : [{ ...token, html }];
  });
}

function isBlock(token: HtmlToken | undefined): boolean {
  return (token?.kind === 'open' || token?.kind === 'close') && blocks.has(token.name);
}

/** A text without the white space of its ends; a no-break space is none. */
function trimmed(text: string, start: boolean, end: boolean): string {
  const left = start ? text.replace(/^[ \t\r\n\f]+/, '') : text;
  return end ? left.replace(/[ \t\r\n\f]+$/, '') : left;
}

const blocks: ReadonlySet<string> = new Set(
  (
    'html head meta link title style body header main footer nav article section div p h1 h2 h3 h4 h5 h6 ' +
    'ul ol li dl dt dd figure figcaption details summary table caption thead tbody tr th td form ' +
    'svg g line rect circle path text'
  ).split(' '),
);

type Edge = (beside: HtmlToken | undefined, beyond: HtmlToken | undefined) => boolean;
