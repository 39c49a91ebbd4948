import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#i18n/languages.ts';
import { readPage, type PageWords } from './page-words.ts';

/** The searched pages of one language, with their words. */
export function readPages(directory: string, paths: readonly string[], language: Language): Page[] {
  return paths.flatMap((path) => {
    const html = readHtml(directory, path);
    const page = LANGUAGE.exec(html)?.[1] === language && readPage(html);
    return page ? [{ path, ...page }] : [];
  });
}

export function readHtml(directory: string, path: string): string {
  return readFileSync(join(directory, path), 'utf8');
}

const LANGUAGE = /<html[^>]*\slang=["']?([\w-]+)/i;

export interface Page extends PageWords {
  readonly path: string;
}
