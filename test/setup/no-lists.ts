import type { SearchLists } from '#search/index/lists.ts';

/** A programme that has taught the search nothing. */
export const noLists: SearchLists = {
  parts: { fi: [], sv: [], en: [] },
  stopWords: { fi: [], sv: [], en: [] },
  careWords: { fi: [], sv: [], en: [] },
  synonyms: { fi: [], sv: [], en: [] },
  terms: [],
};
