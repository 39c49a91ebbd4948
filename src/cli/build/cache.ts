import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Removes from the cache what no build has used for two weeks: pictures, pages, programs, and what is remembered of other content. */
export function dropUnused(cacheFolder: string, now = Date.now()): void {
  for (const each of perBuild.flatMap((name) => inFolder(join(cacheFolder, name))))
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

/** Removes what is kept, so that everything is made anew. */
export function dropCache(cacheFolder: string): void {
  for (const name of [...perBuild, 'reading'])
    rmSync(join(cacheFolder, name), { recursive: true, force: true });
}

const perBuild = ['pictures', 'site', 'pages', 'program', 'published', 'replaced'];
const twoWeeks = 14 * 24 * 60 * 60 * 1000;
