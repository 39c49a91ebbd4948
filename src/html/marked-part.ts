import type { HtmlToken } from '#source/html.ts';

/** The part of a page that a layout has put between `<!--name-->` and `<!--/name-->`, without the two; none where it has not. */
export function markedPart(
  page: readonly HtmlToken[],
  name: string,
): { before: readonly HtmlToken[]; part: readonly HtmlToken[]; after: readonly HtmlToken[] } | undefined {
  const placeOf = (text: string) =>
    page.findIndex((token) => token.kind === 'comment' && token.text === text);
  const [start, end] = [placeOf(name), placeOf(`/${name}`)];
  if (start < 0 || end < start) return undefined;
  return { before: page.slice(0, start), part: page.slice(start + 1, end), after: page.slice(end + 1) };
}
