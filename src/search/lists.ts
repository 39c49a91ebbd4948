import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { InBoth, Language } from '#i18n/languages.ts';
import { inBoth } from '#i18n/languages.ts';
import { fold } from './fold.ts';

/** What staff have taught the search, read from a folder such as `content/search`. */
export function readSearchLists(folder: string): SearchLists {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const synonyms = parse(read('synonyms.yaml')) as InBoth<Group[]>;
  return {
    parts: inBoth((language) => wordList(read(`parts.${language}.txt`))),
    stopWords: inBoth((language) => new Set(wordList(read(`stop-words.${language}.txt`)).map(fold))),
    synonyms,
    terms: parse(read('terms.yaml')) as Term[],
  };
}

/** Words between spaces and line breaks, without the lines that begin with `#`. */
export function wordList(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== '');
}

/** Words and phrases of one language that mean the same. */
export type Group = readonly string[];

/** What one thing is called in each language; the first name is the official one. */
export type Term = Readonly<Record<Language, readonly string[]>>;

export interface SearchLists {
  readonly parts: InBoth<readonly string[]>;
  readonly stopWords: InBoth<ReadonlySet<string>>;
  readonly synonyms: InBoth<readonly Group[]>;
  readonly terms: readonly Term[];
}
