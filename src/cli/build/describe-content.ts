import { collectionsOf } from '#content/collections.ts';
import type { SearchLists } from '#search/index/lists.ts';
import { settings } from '#settings.ts';
import { digestOf } from '#source/cache.ts';
import type { ReadContent } from '#source/files.ts';

/** The content as the program takes it, and what tells whether anything has to be made again. */
export interface DescribedContent {
  /** As JSON, which is the same whether the content was read anew or known from before. */
  collections: string;
  /** Digest of the terms, which any page may explain. */
  terms: string;
  /** Digest of the code and the settings, which no content changes. */
  version: string;
  /** Digest of all that the site is made from. */
  madeFrom: string;
}

/** @param code Changes with everything that the program is made of. */
export async function describeContent(
  content: ReadContent,
  code: string,
  lists: SearchLists,
): Promise<DescribedContent> {
  const stored = await collectionsOf(content);
  const collections = JSON.stringify([...stored].map(([name, entries]) => [name, [...entries]]));
  const { outFolder: _, cacheFolder: __, readingFolder: ___, astroFolder: ____, today, ...rest } = settings;
  const version = digestOf(JSON.stringify([code, rest]));
  const attachments = content.attachments.map(({ path, digest }) => [path, digest]);
  return {
    collections,
    terms: digestOf(JSON.stringify([...(stored.get('glossary') ?? [])])),
    version,
    madeFrom: digestOf(JSON.stringify([version, today, digestOf(collections), attachments, lists])),
  };
}
