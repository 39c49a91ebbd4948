import { type HtmlToken, isEmpty, printHtml, readHtml } from '#source/html.ts';

/** One thing that a search result can lead to: a page, or a part of one. */
export interface Part {
  page: readonly HtmlToken[];
  /** Anchor of the part on its page; none for the whole page. */
  anchor?: string | undefined;
}

/**
 * A page made of small things of their own, such as the terms of a glossary, is searched thing by thing: in
 * `data-search-parts="Sanasto"` each `<div id="kunta" data-search-part="kunta">`, without its name, which stands there
 * as the first `<b>` and is the title of the part. The page itself is one more. Any other page is one part.
 */
export function splitPage(page: readonly HtmlToken[]): Part[] {
  const parts: Part[] = [];
  let [language, kind] = ['', ''];
  let depth = 0;
  let open: OpenPart | undefined;
  const keep = (token: HtmlToken) => {
    if (open && (open.name === undefined || open.name === CLOSED)) open.tokens.push(token);
  };
  for (const token of page) {
    if (token.kind === 'open' && !isEmpty(token)) {
      const { name, attributes } = token;
      depth++;
      if (name === 'html') language = attributes['lang'] ?? '';
      kind ||= attributes['data-search-parts'] ?? '';
      const title = attributes['data-search-part'];
      if (open?.name === undefined && name === 'b' && open) open.name = depth;
      keep(token);
      if (title !== undefined) open = { title, anchor: attributes['id'], depth, tokens: [] };
    } else if (token.kind === 'close') {
      if (open?.depth === depth) {
        const html = pageOf(open.title, printHtml(open.tokens), kind, language);
        parts.push({ anchor: open.anchor, page: readHtml(html) });
        open = undefined;
      }
      keep(token);
      if (open?.name === depth) open.name = CLOSED;
      depth--;
    } else keep(token);
  }
  return [{ page }, ...parts];
}

function pageOf(title: string, text: string, kind: string, language: string): string {
  return (
    `<!doctype html><html lang="${language}"><body><div data-pagefind-body data-pagefind-filter="kind[data-kind]"` +
    ` data-pagefind-meta="kind[data-kind]" data-kind="${escaped(kind)}" data-search-weight="${WEIGHT}">` +
    `<h1>${escaped(title)}</h1>${text}</div></body></html>`
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

const CLOSED = -1;
/** A word explained is seldom what a reader is after, unless they ask for it by its name. */
const WEIGHT = 0.7;

interface OpenPart {
  readonly title: string;
  readonly anchor: string | undefined;
  readonly depth: number;
  /** What stands in it, without its name. */
  readonly tokens: HtmlToken[];
  /** Depth of the element with its name, if that has come and not yet closed. */
  name?: number;
}
