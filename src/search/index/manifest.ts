import type { InBoth } from '#i18n/languages.ts';

/** `pagefind/search.json`: the one file of the search whose name never changes. Paths are relative to it. */
export interface Manifest {
  /** Changes with the index, which browsers else keep. */
  readonly tag: string;
  /** What the first question of each language needs, whatever is asked. */
  readonly first: InBoth<readonly string[]>;
  readonly lexicons: InBoth<string>;
  /** Names that pages are asked for by, as of places. */
  readonly names: InBoth<string>;
  /** What pages are called, for suggestions. */
  readonly titles: InBoth<string>;
  /** What the terms of each language are called in the other. */
  readonly terms: string;
}
