import { withHyphens } from '#domain/hyphenate.ts';
import { isLanguage, type Language } from '#i18n/languages.ts';
import { type HtmlToken, type OpenTag, readHtml } from '#source/html.ts';

/** From how many letters on a word may be wider than its place on a phone, also in letters of twice the size. */
const longWords = new Map(
  Object.entries({ h1: 11, lead: 20, h2: 14, h3: 17, th: 9, dt: 16, label: 11, nav: 17, contents: 22 }),
);

/** Marks where the long words of the headings, leads, labels and lists of links of a page may be broken. */
export function withSoftHyphens(page: readonly HtmlToken[], language: Language): HtmlToken[] {
  let place: { tag: string; letters: number; language: Language } | undefined;
  return page.flatMap((token) => {
    if (token.kind === 'text') {
      const marked = place && withHyphens(token.html, place.language, place.letters);
      return marked === undefined || marked === token.html ? token : readHtml(marked);
    }
    if (token.kind === 'open' && place === undefined) {
      const letters = lettersOf(token);
      const { lang } = token.attributes;
      if (letters !== undefined)
        place = { tag: token.name, letters, language: isLanguage(lang) ? lang : language };
    } else if (token.kind === 'close' && token.name === place?.tag) place = undefined;
    return token;
  });
}

function lettersOf({ name, attributes }: OpenTag): number | undefined {
  return longWords.get(attributes['class'] ?? '') ?? longWords.get(name);
}
