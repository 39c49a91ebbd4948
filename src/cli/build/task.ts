import type { IndexedLanguage } from '#search/index/index-language.ts';
import type { SearchLists } from '#search/index/lists.ts';
import type { Language } from '#i18n/languages.ts';
import type { Digests } from './site-folder.ts';

/** What a process of the build is to print, and from what. */
export interface PrintTask {
  language: Language;
  /** True for one of the languages, which also prints what has no language. */
  isFirst: boolean;
  /** Folder of the program that prints, and the file of the collections. */
  program: string;
  collections: string;
  origin: string;
  /** Folder of the site that is built. */
  site: string;
  /** What stands there already, from an earlier site. */
  standing: Digests;
  /** The files that come from `public/`. */
  taken: ReadonlySet<string>;
  compress: boolean;
  keptFolder: string;
  /** Changes with the code and the settings. */
  version: string;
  /** Changes with the terms, which any page may explain. */
  terms: string;
  lists: SearchLists;
}

export interface Progress {
  language: Language;
  made: number;
  kept: number;
}

/** Milliseconds by stage. */
export type Times = Record<string, number>;

/** What a process of the build has done. */
export interface Printed {
  made: number;
  kept: number;
  /** How many pages are searched. */
  pages: number;
  indexed: Omit<IndexedLanguage, 'files'>;
  isIndexKept: boolean;
  /** The files it has put into the site. */
  placed: Digests;
  times: Times;
  /** The most it had, in kilobytes. */
  memory: number;
}
