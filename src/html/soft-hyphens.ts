import { withHyphens } from '#domain/hyphenate.ts';
import { isLanguage, type Language } from '#i18n/languages.ts';
import { type HtmlToken, readHtml } from '#source/html.ts';

/** From how many letters on a word of a heading may be wider than a narrow screen, in large letters of the reader's, too. */
const longWords: Readonly<Record<string, number>> = { h1: 16, h2: 19, h3: 19 };

/** Marks where the long words of the headings of a page may be broken. */
export function withSoftHyphens(page: readonly HtmlToken[], language: Language): HtmlToken[] {
  let heading: { letters: number; language: Language } | undefined;
  return page.flatMap((token) => {
    if (token.kind === 'text')
      return heading ? readHtml(withHyphens(token.html, heading.language, heading.letters)) : token;
    const letters = token.kind === 'open' || token.kind === 'close' ? longWords[token.name] : undefined;
    if (letters !== undefined) {
      const own = token.kind === 'open' ? token.attributes['lang'] : undefined;
      heading = token.kind === 'open' ? { letters, language: isLanguage(own) ? own : language } : undefined;
    }
    return token;
  });
}
