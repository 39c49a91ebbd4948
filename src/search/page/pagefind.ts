import type { FoundPage } from '#search/query/hits.ts';

/** The part of Pagefind's own script that we use. */
export interface Pagefind {
  createInstance(options: PagefindOptions): PagefindInstance;
}

interface PagefindOptions {
  basePath: string;
  baseUrl: string;
  /** Stands in the address of its first file. */
  metaCacheTag: string;
  /** A worker would be one more file to wait for, and load its own apart from what the page has fetched already. */
  noWorker: true;
}

export interface PagefindInstance {
  search(
    text: string | null,
    options?: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: PagefindPage[] } | null>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

/** A page that was found; its data is fetched when it is shown. */
export interface PagefindPage extends FoundPage {
  data(): Promise<PageData>;
}

export interface PageData {
  url: string;
  /** The text of the page. */
  content: string;
  meta: Partial<Record<string, string>>;
}

/**
 * Opens the index of a language. Pagefind takes the language from the document and from nowhere else,
 * so the document speaks it for the moment that takes.
 */
export function openIndex(
  pagefind: Pagefind,
  basePath: string,
  metaCacheTag: string,
  language: string,
): PagefindInstance {
  const root = document.documentElement;
  const own = root.lang;
  root.lang = language;
  const instance = pagefind.createInstance({
    basePath,
    baseUrl: basePath.replace(/[^/]+\/$/, ''),
    metaCacheTag,
    noWorker: true,
  });
  root.lang = own;
  return instance;
}
