import { withBoxedHyphens, withHyphens } from '#domain/hyphenate.ts';
import { isLanguage, type Language } from '#i18n/languages.ts';
import { type HtmlToken, isEmpty, type OpenTag, readHtml } from '#source/html.ts';

/**
 * From how many letters on a word may be wider than its place on a phone, also in letters of twice the size. The lines of
 * a text are filled better where its longest words are broken; what stands out from it is broken only where it has to be.
 */
const boxed = { h1: 11, h2: 14, h3: 17, th: 9, dt: 16, label: 11 };
const filled = { p: 22, li: 22, dd: 22 };

const places: ReadonlyMap<string, Place> = new Map([
  ...Object.entries(boxed).map(([name, letters]): [string, Place] => [
    name,
    { letters, mark: withBoxedHyphens },
  ]),
  ...Object.entries(filled).map(([name, letters]): [string, Place] => [name, { letters, mark: withHyphens }]),
]);

/** Marks where the long words of a page may be broken. */
export function withSoftHyphens(page: readonly HtmlToken[], language: Language): HtmlToken[] {
  const around: { tag: string; place: Place | undefined; language: Language }[] = [];
  return page.flatMap((token) => {
    const { tag, place, language: own = language } = around.at(-1) ?? {};
    if (token.kind === 'text') {
      const marked = place?.mark(token.html, own, place.letters);
      return marked === undefined || marked === token.html ? token : readHtml(marked);
    }
    if (token.kind === 'open' && !isEmpty(token)) {
      const { lang } = token.attributes;
      const inner = placeIn(place, token);
      if (inner !== place || lang !== undefined)
        around.push({ tag: token.name, place: inner, language: isLanguage(lang) ? lang : own });
    } else if (token.kind === 'close' && token.name === tag) around.pop();
    return token;
  });
}

/** What holds inside an element: a word of a heading in a list is one of a heading. A drawing and code have no such words. */
function placeIn(outer: Place | undefined, { name, attributes }: OpenTag): Place | undefined {
  if (/^(svg|code|pre|script|style)$/.test(name)) return undefined;
  const own = places.get(attributes['class'] ?? '') ?? places.get(name);
  if (own === undefined || outer === undefined) return own ?? outer;
  return {
    letters: Math.min(own.letters, outer.letters),
    mark: [own.mark, outer.mark].includes(withBoxedHyphens) ? withBoxedHyphens : withHyphens,
  };
}

interface Place {
  letters: number;
  mark: typeof withHyphens;
}
