import type { Language } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { escapeHtml, htmlAttributes, type HtmlToken, readHtml } from '#source/html.ts';
import { markedPart } from './marked-part.ts';

/** From how many headings on a page has a list of its contents. */
const fewest = 3;

/**
 * Fills the place that a layout leaves with `<!--contents-->` with links to the headings from there to
 * `<!--/contents-->`, and to those that stand before it, from `<!--first-->` on.
 */
export function withContents(page: readonly HtmlToken[], language: Language): HtmlToken[] {
  const marked = markedPart(page, 'contents');
  if (marked === undefined) return [...page];
  const { before, part: text, after } = marked;
  const isFirst = (token: HtmlToken) => token.kind === 'comment' && token.text === 'first';
  const first = before.findLastIndex(isFirst);
  const listed = [...(first < 0 ? [] : before.slice(first)), ...text];
  const links = listed.flatMap((token, index) => {
    if (token.kind !== 'open' || token.name !== 'h2' || token.attributes['id'] === undefined) return [];
    const { id, lang } = token.attributes;
    return `<li><a${htmlAttributes({ href: `#${id}`, lang })}>${headingFrom(listed, index)}</a></li>`;
  });
  const label = escapeHtml(messagesOf(language).site.contents);
  const list =
    `<nav class="contents" aria-label="${label}" data-pagefind-ignore><details><summary>${label}</summary>` +
    `<ul>${links.join('')}</ul></details></nav>`;
  return [
    ...before.filter((token) => !isFirst(token)),
    ...(links.length < fewest ? [] : readHtml(list)),
    ...text,
    ...after,
  ];
}

/** The text of the heading that opens at a place. */
function headingFrom(tokens: readonly HtmlToken[], index: number): string {
  const end = tokens.findIndex(
    (token, place) => place > index && token.kind === 'close' && token.name === 'h2',
  );
  return tokens
    .slice(index, end)
    .map((token) => (token.kind === 'text' ? token.html : ''))
    .join('')
    .trim();
}
