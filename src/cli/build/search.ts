import { deserialize, serialize } from 'node:v8';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { type CompressedCopy, compressedCopies } from '#hosting/compress.ts';
import type { Language } from '#i18n/languages.ts';
import { indexLanguage, type IndexedLanguage } from '#search/index/index-language.ts';
import type { SearchLists } from '#search/index/lists.ts';
import { type Page, searchedParts, type SearchedPart } from '#search/index/pages.ts';
import { digestOf } from '#source/cache.ts';
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
export function packSearched(page: string): Omit<SearchedPage, 'path'> | undefined {
  const parts = searchedParts(page);
  if (parts.length === 0) return undefined;
  return {
    digest: digestOf(JSON.stringify(parts.map(({ html }) => html))),
    words: pack(parts.map(({ html: _, ...rest }) => rest)),
    html: parts.map(({ html }) => pack(html)),
  };
}

/** The files of the search of a language: those of the last build, if its pages are the same. */
export async function searchOf(
  language: Language,
  searched: readonly SearchedPage[],
  lists: SearchLists,
  kept: Pack,
): Promise<LanguageSearch & { isKept: boolean }> {
  const pages = searched.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const key = digestOf(JSON.stringify([language, lists, pages.map(({ path, digest }) => [path, digest])]));
  const known = kept.get(key);
  if (known !== undefined) return { ...(deserialize(known) as LanguageSearch), isKept: true };
  const { files, ...indexed } = await indexLanguage(language, pages.flatMap(partsOf), lists);
  const made = {
    ...indexed,
    files: await Promise.all(
      files.map(async ({ path, content }) => {
        const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
        return { path, bytes, copies: await compressedCopies(path, bytes) };
      }),
    ),
  };
  kept.set(key, serialize(made));
  return { ...made, isKept: false };
}

function partsOf({ path, words, html }: SearchedPage): Page[] {
  const parts = unpack(words) as Omit<SearchedPart, 'html'>[];
  return parts.map((part, at) => ({
    ...part,
    path,
    html: () => String(unpack(html[at] ?? new Uint8Array())),
  }));
}

function pack(value: unknown): Uint8Array {
  return zstdCompressSync(serialize(value));
}

function unpack(bytes: Uint8Array): unknown {
  return deserialize(zstdDecompressSync(bytes));
}

interface LanguageSearch extends Omit<IndexedLanguage, 'files'> {
  files: { path: string; bytes: Uint8Array; copies: readonly CompressedCopy[] }[];
}
