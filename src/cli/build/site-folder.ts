import { mkdirSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '#source/cache.ts';
import { isCode } from './error-code.ts';

/** The folder in which a site is built. What stands there from an earlier site is not written again where it is the same. */
export interface SiteFolder {
  /** Digests of what has been put there, by paths. */
  placed: Map<string, string>;
  /** Leaves a file that stands there already, if it was made from the same. */
  keep: (path: string, digest: string) => boolean;
  /** @param digest Of what the file is made from; without one that of its bytes. */
  put: (path: string, bytes: Uint8Array | string, digest?: string) => void;
  /** Removes what stands there and has no place in this site. */
  removeOthers: () => void;
}

/** @param standing Digests of what stands in the folder, by paths. */
export function openSiteFolder(folder: string, standing: Digests): SiteFolder {
  const placed = new Map<string, string>();
  const folders = new Set<string>();

  function keep(path: string, digest: string): boolean {
    const isThere = (placed.get(path) ?? standing.get(path)) === digest;
    if (isThere) placed.set(path, digest);
    return isThere;
  }

  function put(path: string, bytes: Uint8Array | string, digest = digestOf(bytes)): void {
    if (keep(path, digest)) return;
    const file = join(folder, path);
    // Never into a file that is there: a server may be sending it at this moment.
    if (placed.has(path) || standing.has(path)) rmSync(file);
    try {
      write(file, bytes);
    } catch (error) {
      if (!isCode(error, 'EISDIR', 'ENOTDIR', 'EEXIST')) throw error;
      clearWay(path);
      write(file, bytes);
    }
    placed.set(path, digest);
  }

  function write(file: string, bytes: Uint8Array | string): void {
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writeFileSync(file, bytes);
  }

  /** Removes the files of an earlier site that had the name of a folder of this one, or a folder of the name of a file. */
  function clearWay(path: string): void {
    for (const other of standing.keys())
      if (path.startsWith(`${other}/`) || other.startsWith(`${path}/`)) removeFile(folder, other);
  }

  return {
    placed,
    keep,
    put,
    removeOthers: () => {
      for (const path of standing.keys()) if (!placed.has(path)) removeFile(folder, path);
    },
  };
}

/** Removes a file, if it is still one, and the folders that nothing is left in. */
export function removeFile(folder: string, path: string): void {
  try {
    unlinkSync(join(folder, path));
  } catch (error) {
    if (!isCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) throw error;
  }
  try {
    for (let at = dirname(path); at !== '.'; at = dirname(at)) rmdirSync(join(folder, at));
  } catch {
    return;
  }
}

export type Digests = ReadonlyMap<string, string>;
