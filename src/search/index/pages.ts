import { isLanguage, type Language, type OfEvery, otherLanguage } from '#i18n/languages.ts';
import { digestOf } from '#source/cache.ts';
import { readPage, type PageTokens } from './page-tokens.ts';
import { partsOf } from './parts.ts';

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
export function searchedParts(html: string): SearchedPart[] {
  const language = pageLanguage(html);
  const [, translation] = (language && TRANSLATION[otherLanguage(language)].exec(html)) ?? [];
  return partsOf(html).flatMap((part) => {
    const tokens = readPage(part.html);
    if (tokens === undefined) return [];
    const found = { anchor: part.anchor, translation, ...tokens };
    return { ...found, digest: digestOf(JSON.stringify(found)) };
  });
}

/** The language of a finished page. */
export function pageLanguage(html: string): Language | undefined {
  const [, language] = /<html[^>]*\slang=["']?([\w-]+)/i.exec(html) ?? [];
  return isLanguage(language) ? language : undefined;
}

/** The address of the same page in a language, without the host. */
const TRANSLATION: OfEvery<RegExp> = {
  fi: /<link rel="alternate" hreflang="fi" href="https?:\/\/[^/]+([^"]*)"/,
  en: /<link rel="alternate" hreflang="en" href="https?:\/\/[^/]+([^"]*)"/,
  sv: /<link rel="alternate" hreflang="sv" href="https?:\/\/[^/]+([^"]*)"/,
};
