import { decode, encode } from 'cborg';
import type { BundleFile } from './bundle-files.ts';
import { type Fragment, readFragment } from './fragments.ts';
import { mergeWords } from './merge-words.ts';
import { namedFile, indexName, unpacked } from './named-file.ts';

/**
 * Reads an index as Pagefind has made it.
 *
 * @throws When it is not of the form that it was (Pagefind 1.5.2), or has a field that is not among the expected ones.
 */
export function readIndex(files: readonly BundleFile[], fields: readonly string[]): ReadIndex {
  const byName = new Map(files.map(({ path, content }) => [indexName(path), content]));
  const contentOf = (name: string) => byName.get(name) ?? '';
  const { path = '' } = files.find((file) => file.path.endsWith('.pf_meta')) ?? {};
  const [version, pages, parts, , , found] = decode(unpacked(contentOf(indexName(path)))) as Summary;
  if (found.join() !== fields.join()) throw new Error(`Pagefind has indexed other fields: ${found.join()}.`);
  return {
    version,
    fields,
    pages: pages.map(([name, words]) => ({ fragment: readFragment(contentOf(name)), words })),
    parts: parts.map(([, , name]) => unpacked(contentOf(name))),
  };
}

/**
 * The index over pages of which some are taken from an earlier one, which names them by their numbers there. It is as if
 * Pagefind had indexed all of them together, but for what it leaves to chance: the order of filters and of the forms of a word.
 *
 * @param before The words of the earlier one, in the order of its parts.
 * @param packed What a file of it holds.
 */
export function mergeIndex(
  language: string,
  { version, fields, parts }: Omit<ReadIndex, 'pages'>,
  before: readonly Buffer[],
  pages: readonly MergedPage[],
  packed?: (path: string) => BundleFile['content'] | undefined,
): MergedIndex {
  const numbers = { before: new Map<number, number>(), added: new Map<number, number>() };
  for (const [number, { from, at }] of pages.entries()) numbers[from].set(at, number);
  const words = mergeWords(
    { parts: before, numberOf: (number) => numbers.before.get(number) },
    { parts, numberOf: (number) => numbers.added.get(number) },
  );
  const partFiles = words.map(({ content }) => namedFile('index', language, content, packed));
  const filters = filtersOf(pages).map(
    ([name, values]) =>
      [name, namedFile('filter', language, Buffer.from(encode([name, values])), packed)] as const,
  );
  const summary: Summary = [
    version,
    pages.map(({ fragment, words }) => [indexName(fragment), words]),
    words.map(({ from, to }, at) => [from, to, indexName(partFiles[at]?.path ?? '')]),
    filters.map(([name, file]) => [name, indexName(file.path)]),
    sortsOf(pages),
    fields,
  ];
  return {
    summary: namedFile('meta', language, Buffer.from(encode(summary))),
    parts: partFiles,
    filters: filters.map(([, file]) => file),
  };
}

/** Two indexes of pages of which none is in both as one; the pages of the second follow those of the first. */
export function joinIndexes(one: ReadIndex, other: ReadIndex): ReadIndex {
  const words = mergeWords(
    { parts: one.parts, numberOf: (number) => number },
    { parts: other.parts, numberOf: (number) => one.pages.length + number },
  );
  return { ...one, pages: [...one.pages, ...other.pages], parts: words.map(({ content }) => content) };
}

/** The filters with their values, and the pages of each. */
function filtersOf(pages: readonly MergedPage[]): [name: string, [value: string, pages: number[]][]][] {
  const filters = new Map<string, Map<string, number[]>>();
  for (const [number, page] of pages.entries())
    for (const [name, values] of Object.entries(page.filters)) {
      const known = filters.get(name) ?? new Map<string, number[]>();
      filters.set(name, known);
      for (const value of values) {
        const found = known.get(value) ?? [];
        known.set(value, found);
        found.push(number);
      }
    }
  return [...filters]
    .map(([name, values]): [string, [string, number[]][]] => [name, [...values].sort(byName)])
    .sort(byName);
}

/** The pages that have a day, by their days. */
function sortsOf(pages: readonly MergedPage[]): [name: string, pages: number[]][] {
  const dated = [...pages.entries()].flatMap(([number, { date }]): [string, number][] =>
    date === undefined ? [] : [[date, number]],
  );
  return dated.length === 0 ? [] : [['date', dated.sort(byName).map(([, number]) => number)]];
}

/** By code units: any order that is always the same will do. */
function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** An index in memory: what it tells of its pages, and its words in parts. */
export interface ReadIndex {
  readonly version: string;
  readonly fields: readonly string[];
  readonly pages: readonly { readonly fragment: Fragment; readonly words: number }[];
  readonly parts: readonly Buffer[];
}

/** The files of an index, but for those of its pages. */
export interface MergedIndex {
  readonly summary: BundleFile;
  readonly parts: readonly BundleFile[];
  readonly filters: readonly BundleFile[];
}

/** A page of an index, and which it was of the one that it is taken from. */
export interface MergedPage extends IndexedPage {
  readonly from: 'before' | 'added';
  readonly at: number;
}

/** What an index tells of a page. */
export interface IndexedPage {
  /** Path of what a result is printed from. */
  readonly fragment: string;
  readonly words: number;
  readonly filters: Fragment['filters'];
  /** The day it tells of, by which results can be ordered. */
  readonly date: string | undefined;
}

type Summary = [
  version: string,
  pages: [name: string, words: number][],
  parts: [from: string, to: string, name: string][],
  filters: [filter: string, name: string][],
  sorts: [name: string, pages: number[]][],
  fields: readonly string[],
];
