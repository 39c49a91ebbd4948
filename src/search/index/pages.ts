import { isLanguage, type Language, otherLanguage } from '#i18n/languages.ts';
import { digestOf } from '#source/cache.ts';
import type { HtmlToken, OpenTag } from '#source/html.ts';
import { readPage, type PageTokens } from './page-tokens.ts';
import { splitPage } from './parts.ts';

/** A page that is searched, or a part of one, with its words. */
export interface Page extends Omit<SearchedPart, 'html'> {
  readonly path: string;
  /** What Pagefind is to see, without the keys; it is asked for once. */
  readonly html: () => string;
}

/** What is searched of a finished page, and its words: they are the same as long as the page is. */
export interface SearchedPart extends PageTokens {
  /** Of all the rest. */
  readonly digest: string;
  /** Where on its page the result leads. */
  readonly anchor: string | undefined;
  /** The address of the same page in the other language. */
  readonly translation: string | undefined;
}

/** The parts of a finished page that are searched. */
export function searchedParts(page: readonly HtmlToken[]): SearchedPart[] {
  const translation = translationOf(page);
  return splitPage(page).flatMap((part) => {
    const tokens = readPage(part.page);
    if (tokens === undefined) return [];
    const found = { anchor: part.anchor, translation, ...tokens };
    return { ...found, digest: digestOf(JSON.stringify(found)) };
  });
}

/** The language of a finished page. */
export function pageLanguage(page: readonly HtmlToken[]): Language | undefined {
  const language = openTags(page).find(({ name }) => name === 'html')?.attributes['lang'];
  return isLanguage(language) ? language : undefined;
}

/** The address of the same page in the other language, without the host. */
function translationOf(page: readonly HtmlToken[]): string | undefined {
  const language = pageLanguage(page);
  if (language === undefined) return undefined;
  const link = openTags(page).find(
    ({ attributes }) =>
      attributes['rel'] === 'alternate' && attributes['hreflang'] === otherLanguage(language),
  );
  return /^https?:\/\/[^/]+(.*)/.exec(link?.attributes['href'] ?? '')?.[1];
}

function openTags(page: readonly HtmlToken[]): OpenTag[] {
  return page.filter((token) => token.kind === 'open');
}
