import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Removes from the cache what no build has used for two weeks: pictures, and what Astro remembers of other content. */
export function dropUnused(cacheFolder: string, now = Date.now()): void {
  for (const each of ['pictures', 'site'].flatMap((name) => inFolder(join(cacheFolder, name))))
    if ((statSync(each, { throwIfNoEntry: false })?.mtimeMs ?? now) < now - twoWeeks)
      rmSync(each, { recursive: true, force: true });
}

function inFolder(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

const twoWeeks = 14 * 24 * 60 * 60 * 1000;
