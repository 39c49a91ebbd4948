import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type InBoth, inBoth } from '#i18n/languages.ts';
import { synonymsSchema, termsSchema } from '#schemas/search-lists.ts';
import { fold } from '#search/analysis/fold.ts';

/** What staff have taught the search, read from a folder such as `content/search`. Any of the lists may be left out. */
export function readSearchLists(folder: string): SearchLists {
  const read = (name: string): string => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  return {
    parts: inBoth((language) => wordList(read(`parts.${language}.txt`))),
    stopWords: inBoth((language) => wordList(read(`stop-words.${language}.txt`)).map(stopWord)),
    careWords: inBoth((language) => wordList(read(`care-words.${language}.txt`))),
    synonyms: synonymsSchema.parse(parse(read('synonyms.yaml')) ?? inBoth(() => [])),
    terms: termsSchema.parse(parse(read('terms.yaml')) ?? []),
  };
}

/** Folded, with the question mark of a word that is only left out of a title. */
function stopWord(word: string): string {
  return fold(word) + (word.endsWith('?') ? '?' : '');
}

/** Words between spaces and line breaks, without the lines that begin with `#`. */
export function wordList(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== '');
}

/** What one thing is called in each language. */
export type Term = InBoth<readonly string[]>;

export interface SearchLists {
  readonly parts: InBoth<readonly string[]>;
  /** Folded. */
  readonly stopWords: InBoth<readonly string[]>;
  /** Words with which one asks for care or support, which this site does not give. */
  readonly careWords: InBoth<readonly string[]>;
  readonly synonyms: InBoth<readonly (readonly string[])[]>;
  readonly terms: readonly Term[];
}
