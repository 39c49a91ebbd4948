import { type HtmlToken, mapAttributes } from '#source/html.ts';

// What only the making of the search index reads is taken from finished pages; readers need not carry it.

/** A page without the marks of the index, but for the one that tells that it is searched. */
export function withoutSearchMarks(page: readonly HtmlToken[]): HtmlToken[] {
  return page.flatMap((token, index): HtmlToken[] => {
    // A mark that is no part of anything that is shown has an element of its own, which is empty.
    const opener = token.kind === 'close' ? page[index - 1] : token;
    if (opener?.kind === 'open' && isMarkAlone(opener)) return [];
    if (token.kind !== 'open') return [token];
    return [mapAttributes(token, (name, value) => (marks.test(name) ? undefined : [name, value]))];
  });
}

function isMarkAlone({ name, attributes }: { name: string; attributes: object }): boolean {
  const names = Object.keys(attributes);
  return (
    name === 'span' && names.includes('hidden') && names.some((each) => each.startsWith('data-pagefind-'))
  );
}

const marks =
  /^data-(?:pagefind-(?:ignore|filter|meta|sort)|kind|region|date|year|date-text|search-(?:parts?|weight|names|day))$/;
