import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '#source/cache.ts';

// What a folder was published from. A build that would come to the same leaves it as it is.

/** Whether a folder holds what was published there from the same, and nobody has touched it since. */
export function isPublished(cacheFolder: string, folder: string, madeFrom: string): boolean {
  try {
    return readFileSync(noteOf(cacheFolder, folder), 'utf8') === noteText(madeFrom, folder);
  } catch {
    return false;
  }
}

/** Notes what a folder was published from. */
export function notePublished(cacheFolder: string, folder: string, madeFrom: string): void {
  try {
    mkdirSync(join(cacheFolder, 'published'), { recursive: true });
    writeFileSync(noteOf(cacheFolder, folder), noteText(madeFrom, folder));
  } catch {
    return;
  }
}

function noteOf(cacheFolder: string, folder: string): string {
  return join(cacheFolder, 'published', digestOf(folder).slice(0, 8));
}

function noteText(madeFrom: string, folder: string): string {
  return `${madeFrom} ${stampOf(folder)}`;
}

/** Changes with any file of a folder: a system sets the time of the last change itself, and it cannot be set back. */
function stampOf(folder: string): string {
  const stamp = createHash('sha1');
  const visit = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true }).toSorted(byName)) {
      const own = join(path, entry.name);
      if (entry.isDirectory()) visit(own);
      else {
        const { size, ino, mtimeMs, ctimeMs } = statSync(own);
        stamp.update(`${own}\0${size}\0${ino}\0${mtimeMs}\0${ctimeMs}\n`);
      }
    }
  };
  visit(folder);
  return stamp.digest('hex');
}

function byName({ name: one }: { name: string }, { name: other }: { name: string }): number {
  return one < other ? -1 : 1;
}
