import { languages } from '#i18n/languages.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cache, codeVersion, digestOf, openCache } from './cache.ts';
import type { FoundFile, InspectedFile } from './files.ts';
import type { KeptText } from './text-file.ts';

/** Opens what is kept of the files of a content folder, for the code of this run. */
export function openFileCache(folder: string): FileCache {
  const version = codeVersion(['source', 'schemas', 'i18n']) + languages.join();
  const files = openCache<KeptFile>(join(folder, 'files'), version);
  const data = openCache<Record<string, unknown>>(join(folder, 'data'), version);
  const stamps = openCache<Stamped>(join(folder, 'stamps'), '');
  return {
    files,
    data,
    stamps,
    save: () => {
      for (const each of [files, data, stamps]) each.save();
    },
  };
}

/** What earlier readings found of files, by the digests of their paths and bytes, and those digests by the paths. */
export interface FileCache {
  files: Cache<KeptFile>;
  /** The fields of language files, which most checks do not ask for. */
  data: Cache<Record<string, unknown>>;
  stamps: Cache<Stamped>;
  save: () => void;
}

/** A file that bears the same stamp has the same bytes: it need not be opened. */
interface Stamped {
  stamp: string;
  digest: string;
}

/** What is kept of the fields of a file in which nothing was wrong. */
export interface KeptFields {
  data: Record<string, unknown>;
  judged: Record<string, unknown>;
}

/** What is kept of a file from one reading to the next. */
export interface KeptFile {
  text?: KeptText;
  name?: KeptFields;
  settings?: KeptFields;
  /** Of a list of the search: that nothing was wrong. */
  list?: true;
  attachment?: InspectedFile;
}

/**
 * What is kept of a file. Only one that may have been touched, or of which nothing is kept, is opened.
 *
 * @param largest In bytes: a larger file is not opened either.
 */
export function recall(
  folder: string,
  { path, bytes: size, stamp }: StampedFile,
  largest: number,
  cache: FileCache | undefined,
): Recalled {
  const key = digestOf(path);
  const seen = cache?.stamps.get(key);
  const known = seen?.stamp === stamp ? cache?.files.get(seen.digest) : undefined;
  if (seen !== undefined && known !== undefined) return { digest: seen.digest, kept: known };
  const bytes = size > largest ? undefined : bytesOf(join(folder, path));
  const digest = digestOfFile(path, bytes);
  if (isSettled(stamp)) cache?.stamps.set(key, { stamp, digest });
  return { digest, kept: bytes && cache?.files.get(digest), bytes };
}

/** What was written a moment ago may be written once more within the same tick of the disk's clock. */
function isSettled(stamp: string): boolean {
  return Date.now() - Number(stamp.split(' ').at(-1)) > tick;
}

/** The path counts, too: what is told of a file names it. */
export function digestOfFile(path: string, bytes: Uint8Array | undefined): string {
  return digestOf(`${path}\0${bytes === undefined ? '' : digestOf(bytes)}`);
}

export function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** In milliseconds: the longest of any disk. */
const tick = 2_000;

export interface StampedFile extends FoundFile {
  /** See `Listing`. */
  stamp: string;
}

interface Recalled {
  digest: string;
  kept: KeptFile | undefined;
  /** Nothing where the file was not opened. */
  bytes?: Buffer | undefined;
}
