import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { digestOf } from '#source/cache.ts';
import { type Digests, removeFile } from './site-folder.ts';

// What a folder was published from: a build that would come to the same leaves it as it is. And what each file was made
// from, also of the site that the published one has replaced: the next site is made in that folder, and only what is not
// as it was has to be written.

/** Whether a folder holds what was published there from the same, and nobody has touched it since. */
export function isPublished(cacheFolder: string, folder: string, madeFrom: string): boolean {
  try {
    const note = readFileSync(noteOf(cacheFolder, folder), 'utf8');
    return note.startsWith(`${madeFrom} `) && note === noteText(madeFrom, stampsOf(folder));
  } catch {
    return false;
  }
}

/**
 * Notes what a folder was published from, and each of its files.
 *
 * @param standing What stood in the folder before: only what differs from it is looked at.
 */
export function notePublished(
  cacheFolder: string,
  folder: string,
  madeFrom: string,
  files: Digests,
  standing: Standing,
): void {
  try {
    const stamps = new Map<string, string>();
    for (const [path, digest] of files) {
      const kept = standing.digests.get(path) === digest ? standing.stamps.get(path) : undefined;
      stamps.set(path, kept ?? stampOf(folder, path));
    }
    const note = noteOf(cacheFolder, folder);
    const known = new Map([...stamps].map(([path, stamp]) => [stamp, files.get(path) ?? '']));
    const [before] = readKnown(cacheFolder, folder);
    mkdirSync(dirname(note), { recursive: true });
    writeFileSync(`${note}.files`, serialize([known, before]));
    writeFileSync(note, noteText(madeFrom, stamps));
  } catch {
    return;
  }
}

/** Keeps the site that has been replaced, to make the next one in its folder; on another disk it would have to be copied. */
export function setAside(replaced: string, cacheFolder: string, published: string): void {
  const aside = asideOf(cacheFolder, published);
  try {
    mkdirSync(dirname(aside), { recursive: true });
    rmSync(aside, { recursive: true, force: true });
    renameSync(replaced, aside);
  } catch {
    rmSync(replaced, { recursive: true, force: true });
  }
}

/**
 * Moves the site that was set aside to where the next one is made. What somebody has touched since it was written is
 * removed from it.
 */
export function takeAside(cacheFolder: string, published: string, site: string): Standing {
  try {
    renameSync(asideOf(cacheFolder, published), site);
  } catch {
    mkdirSync(site, { recursive: true });
  }
  const known = readKnown(cacheFolder, published);
  const stamps = stampsOf(site);
  const digests = new Map<string, string>();
  for (const [path, stamp] of stamps) {
    const digest = known.map((each) => each.get(stamp)).find(Boolean);
    if (digest === undefined) removeFile(site, path);
    else digests.set(path, digest);
  }
  return { digests, stamps };
}

/** What files were made from, by their stamps: those of the published site, and those of the one before it. */
function readKnown(cacheFolder: string, folder: string): Digests[] {
  try {
    const known: unknown = deserialize(readFileSync(`${noteOf(cacheFolder, folder)}.files`));
    return Array.isArray(known) ? known.filter((each) => each instanceof Map) : [];
  } catch {
    return [];
  }
}

function noteOf(cacheFolder: string, folder: string): string {
  return join(cacheFolder, 'published', digestOf(folder).slice(0, 8));
}

function asideOf(cacheFolder: string, published: string): string {
  return join(cacheFolder, 'replaced', digestOf(published).slice(0, 8));
}

function noteText(madeFrom: string, stamps: Stamps): string {
  const all = createHash('sha1');
  for (const stamp of [...stamps.values()].sort()) all.update(`${stamp}\n`);
  return `${madeFrom} ${all.digest('hex')}`;
}

function stampsOf(folder: string): Stamps {
  const stamps = new Map<string, string>();
  const visit = (inside: string): void => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else stamps.set(path, stampOf(folder, path));
    }
  };
  visit('');
  return stamps;
}

/** Changes with the file: a system sets the time of the last change itself, and it cannot be set back. */
function stampOf(folder: string, path: string): string {
  const { size, ino, mtimeMs, ctimeMs } = lstatSync(join(folder, path));
  return `${path}\0${size}\0${ino}\0${mtimeMs}\0${ctimeMs}`;
}

/** The files of an earlier site: what each was made from, and what changes with each. */
export interface Standing {
  readonly digests: Digests;
  readonly stamps: Stamps;
}

type Stamps = ReadonlyMap<string, string>;
