import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Removes from the cache what no build has used for two weeks: pictures, pages, programs, and what is remembered of other
 * content. What was compiled so long ago is compiled once more, for nobody can tell whether it is used.
 */
export function dropUnused(cacheFolder: string, now = Date.now()): void {
  for (const each of [
    ...perBuild.flatMap((name) => inFolder(join(cacheFolder, name))),
    ...[loadedCode, bundledCommands, ...inFolder(compiledCode)].flatMap(inFolder),
  ])
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

/** Where programs lie from which their pages are printed. */
export const loadedCode = resolve('node_modules/.cache/code');
/** Where commands lie that were bundled (`start.mjs`), in a folder for each copy of the project. */
const bundledCommands = resolve('node_modules/.cache/commands');
/** Where Node keeps what it has compiled (`compile-cache.mjs`), in a folder for each version of it. */
const compiledCode = resolve('node_modules/.cache/compiled');

const perBuild = ['pictures', 'site', 'pages', 'program', 'published', 'replaced'];
const twoWeeks = 14 * 24 * 60 * 60 * 1000;
