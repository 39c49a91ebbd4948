import { Parser } from 'htmlparser2';
import { VOID } from './elements.ts';

/** One thing that a search result can lead to: a page, or a part of one. */
export interface Part {
  html: string;
  /** Anchor of the part on its page; none for the whole page. */
  anchor?: string | undefined;
}

/**
 * A page made of small things of their own, such as the terms of a glossary, is searched thing by thing: in
 * `data-search-parts="Sanasto"` each `<div id="kunta" data-search-part="kunta">`, without its name, which stands there
 * as the first `<b>` and is the title of the part. The page itself is one more. Any other page is one part.
 */
export function partsOf(html: string): Part[] {
  if (!html.includes('data-search-parts=')) return [{ html }];
  const parts: Part[] = [];
  let [language, kind] = ['', ''];
  let depth = 0;
  let open: OpenPart | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (VOID.has(name)) return;
      depth++;
      if (name === 'html') language = attributes['lang'] ?? '';
      kind ||= attributes['data-search-parts'] ?? '';
      const title = attributes['data-search-part'];
      if (title !== undefined)
        open = { title, anchor: attributes['id'], depth, from: parser.endIndex + 1, text: '' };
      else if (open?.name === undefined && name === 'b' && open) {
        open.text += html.slice(open.from, parser.startIndex);
        open.name = depth;
      }
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      if (open?.name === depth) {
        open.from = parser.endIndex + 1;
        open.name = CLOSED;
      }
      if (open?.depth === depth) {
        const text = open.text + html.slice(open.from, parser.startIndex);
        parts.push({ anchor: open.anchor, html: pageOf(open.title, text, kind, language) });
        open = undefined;
      }
      depth--;
    },
  });
  parser.end(html);
  return [{ html }, ...parts];
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
  /** Where in the page the text goes on that is not yet in `text`. */
  from: number;
  text: string;
  /** Depth of the element with its name, if that has come and not yet closed. */
  name?: number;
}
