/** One thing that a search result can lead to: a page, or a part of one. */
export interface Part {
  html: string;
  /** Anchor of the part on its page; none for the whole page. */
  anchor?: string | undefined;
}

/**
 * A page made of small things of their own, such as the terms of a glossary, is searched thing by thing:
 * in `data-search-parts="Sanasto"` each `<div id="kunta" data-search-part="kunta">`. The page itself is one more.
 * Any other page is one part.
 */
export function partsOf(html: string): Part[] {
  const [, kind] = /data-search-parts="([^"]*)"/.exec(html) ?? [];
  if (kind === undefined) return [{ html }];
  const language = /<html[^>]*\slang="?([\w-]+)/.exec(html)?.[1] ?? '';
  const parts = [
    ...html.matchAll(/<div(?=[^>]*\sdata-search-part="([^"]*)")[^>]*\sid="([^"]*)"[^>]*>([\s\S]*?)<\/div>/g),
  ].map(([, title = '', anchor = '', text = '']) => ({
    anchor,
    html:
      `<!doctype html><html lang="${language}"><body><div data-pagefind-body data-pagefind-filter="kind[data-kind]"` +
      ` data-pagefind-meta="kind[data-kind]" data-kind="${kind}" data-search-weight="${WEIGHT}"><h1>${title}</h1>${withoutName(text)}</div></body></html>`,
  }));
  return [{ html }, ...parts];
}

/** A word explained is seldom what a reader is after, unless they ask for it by its name. */
const WEIGHT = 0.7;

/** The name of a thing is its title already. */
function withoutName(text: string): string {
  return text.replace(/(<dt[^>]*>)\s*<b>[\s\S]*?<\/b>/, '$1');
}
