// What only the making of the search index reads is taken from finished pages; readers need not carry it.

/** A page without the marks of the index, but for the one that tells that it is searched. */
export function withoutSearchMarks(html: string): string {
  return html
    .replace(/<span hidden data-pagefind-[^>]*><\/span>/g, '')
    .replace(/<[a-z][^<>]*\sdata-[^<>]*>/g, (tag) => tag.replace(marks, ''));
}

const marks =
  /\sdata-(?:pagefind-(?:ignore|filter|meta|sort)|kind|region|date|year|date-text|search-(?:parts?|weight|names))(?:="[^"]*")?(?=[\s>])/g;
