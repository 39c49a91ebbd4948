import { escapeHtml, htmlAttributes } from '#source/html.ts';
import { LEFT_OUT } from './elements.ts';

/**
 * Gathers of a page, element by element, what Pagefind is to see of it: what it would leave out, and how the page looks,
 * need not be carried to it, which takes longer than indexing.
 */
export function makeSlimHtml(): SlimHtml {
  let html = '';
  let start = 0;
  let depth = 0;
  let leftOut = 0;
  const empty: SlimHtml['empty'] = (name, attributes) => {
    if (leftOut > 0) return;
    const seen = Object.entries(attributes).filter(([each]) => SEEN.test(each));
    html += `<${name}${htmlAttributes(Object.fromEntries(seen))}>`;
    start ||= html.length;
  };
  return {
    empty,
    open(name, attributes) {
      depth++;
      if (leftOut === 0 && LEFT_OUT.has(name)) leftOut = depth;
      empty(name, attributes);
    },
    text(text) {
      if (leftOut === 0) html += escapeHtml(text);
    },
    close(name) {
      if (leftOut === 0) html += `</${name}>`;
      if (leftOut === depth) leftOut = 0;
      depth--;
    },
    page: (language) => {
      const head = `<!doctype html><html lang="${escapeHtml(language)}"><body>`;
      return { html: `${head}${html}</body></html>`, start: head.length + start };
    },
  };
}

/** What Pagefind reads of an element: its own marks, what they point to, and the picture that a page has. */
const SEEN = /^(?:data-|(?:src|alt)$)/;

interface SlimHtml {
  /** An element that nothing closes. */
  empty(name: string, attributes: Readonly<Record<string, string>>): void;
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
  /** The page in its language, and where in it the searched element has opened. */
  page(language: string): { html: string; start: number };
}
