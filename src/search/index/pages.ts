import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#i18n/languages.ts';
import { readPage, type PageTokens } from './page-tokens.ts';
import { partsOf } from './parts.ts';

/** The searched pages of one language, with their words. */
export function readPages(directory: string, paths: readonly string[], language: Language): Page[] {
  return paths.flatMap((path) => {
    const html = readHtml(directory, path);
    if (LANGUAGE.exec(html)?.[1] !== language) return [];
    return partsOf(html).flatMap((part, place) => {
      const page = readPage(part.html);
      return page ? [{ path, place, anchor: part.anchor, ...page }] : [];
    });
  });
}

export function readHtml(directory: string, path: string): string {
  return readFileSync(join(directory, path), 'utf8');
}

const LANGUAGE = /<html[^>]*\slang=["']?([\w-]+)/i;

export interface Page extends PageTokens {
  readonly path: string;
  /** Which part of the page it is, and its anchor; see `partsOf`. */
  readonly place: number;
  readonly anchor: string | undefined;
}
