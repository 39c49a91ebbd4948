import { keepTogether } from '#i18n/typography.ts';
import type { HtmlToken } from '#source/html.ts';

/** Keeps numbers with their units, days with their months and both ends of a span on one line, wherever a page tells them. */
export function withKeptTogether(page: readonly HtmlToken[]): HtmlToken[] {
  const around: string[] = [];
  return page.map((token) => {
    if (token.kind === 'open' && left.has(token.name)) around.push(token.name);
    if (token.kind === 'close' && token.name === around.at(-1)) around.pop();
    if (token.kind !== 'text' || around.length > 0) return token;
    const html = keepTogether(token.html);
    return html === token.html ? token : { kind: 'text', html };
  });
}

/** Nobody reads the lines of these, or they stand as they were written. */
const left: ReadonlySet<string> = new Set(['code', 'pre', 'script', 'style', 'textarea', 'title']);
