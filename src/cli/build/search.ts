import { deserialize, serialize } from 'node:v8';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { type CompressedCopy, compressedCopies } from '#hosting/compress.ts';
import type { Language } from '#i18n/languages.ts';
import { indexLanguage, type IndexedLanguage, type KeptIndex } from '#search/index/index-language.ts';
import type { SearchLists } from '#search/index/lists.ts';
import { type Page, searchedParts, type SearchedPart } from '#search/index/pages.ts';
import { knownStems } from '#search/analysis/stem.ts';
import { digestOf } from '#source/cache.ts';
import type { HtmlToken } from '#source/html.ts';
import type { Pack } from './pack.ts';

/** What is searched of a page, packed: most pages are not looked into in most builds. */
export interface SearchedPage {
  path: string;
  digest: string;
  /** The parts without their HTML, and the HTML of each. */
  words: Uint8Array;
  html: Uint8Array[];
}

/** What is searched of a finished page; nothing of one that is not. */
export function packSearched(page: readonly HtmlToken[]): Omit<SearchedPage, 'path'> | undefined {
  const parts = searchedParts(page);
  if (parts.length === 0) return undefined;
  return {
    digest: digestOf(parts.map(({ digest }) => digest).join()),
    words: pack(parts.map(({ html: _, ...rest }) => rest)),
    html: parts.map(({ html }) => pack(html)),
  };
}

/** The files of the search of a language: those of the last build, if its pages are the same, or made with its index. */
export async function searchOf(
  language: Language,
  searched: readonly SearchedPage[],
  lists: SearchLists,
  kept: Pack,
): Promise<LanguageSearch & { isKept: boolean }> {
  const pages = searched.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const key = digestOf(JSON.stringify([language, lists, pages.map(({ path, digest }) => [path, digest])]));
  const bytes = kept.get(`search ${language}`);
  const before = bytes && (deserialize(bytes) as KeptSearch);
  if (before?.key === key) return { ...before.search, isKept: true };
  // Stems depend on nothing but the code.
  for (const [word, stem] of before?.stems ?? []) knownStems[language].set(word, stem);
  const known = new Map(before?.search.files.map(({ path, bytes }) => [path, bytes]));
  const { files, index, ...indexed } = await indexLanguage(
    language,
    pages.flatMap(unpackParts),
    lists,
    before && { ...before.index, contentOf: (path) => known.get(path) },
  );
  const search = {
    ...indexed,
    files: files.map(({ path, content }) => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return { path, bytes, copies: compressedCopies(path, bytes) };
    }),
  };
  kept.set(
    `search ${language}`,
    serialize({ key, search, index, stems: knownStems[language] } satisfies KeptSearch),
  );
  return { ...search, isKept: false };
}

function unpackParts({ path, words, html }: SearchedPage): Page[] {
  const parts = unpack(words) as Omit<SearchedPart, 'html'>[];
  return parts.map((part, at) => ({
    ...part,
    path,
    html: () => String(unpack(html[at] ?? new Uint8Array())),
  }));
}

function pack(value: unknown): Uint8Array {
  // A copy: Node gives the beginning of 16 kB, of which the rest would be held as well.
  return new Uint8Array(zstdCompressSync(serialize(value)));
}

function unpack(bytes: Uint8Array): unknown {
  return deserialize(zstdDecompressSync(bytes));
}

interface LanguageSearch extends Omit<IndexedLanguage, 'files'> {
  files: { path: string; bytes: Uint8Array; copies: readonly CompressedCopy[] }[];
}

/** What is kept of it, and the digest of what it was made from. */
interface KeptSearch {
  key: string;
  search: LanguageSearch;
  index: KeptIndex;
  /** The stems of all its words. */
  stems: ReadonlyMap<string, string>;
}
