import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { endedBuild, ownName } from './builds.ts';
import { isCode } from './error-code.ts';

// A folder cannot be renamed over another that holds something; Node does not offer Linux's exchange of two names,
// and a symbolic link that is moved from folder to folder would change what is published into a link, which not every
// server follows. So there are two renames with nothing between them. A signal waits until both are done; only a crash
// of the machine or SIGKILL can fall between them, and then the next build puts the site back before anything else.

/** Moves a built site beside the published one, so that both are on the same disk; from another it is copied. */
export function placeBeside(site: string, published: string): void {
  const next = beside(published, 'next');
  mkdirSync(dirname(next), { recursive: true });
  rmSync(next, { recursive: true, force: true });
  try {
    renameSync(site, next);
  } catch (error) {
    if (!isCode(error, 'EXDEV')) throw error;
    copyWhole(site, next);
  }
}

/** Half a copy would go on filling a disk that is full. */
function copyWhole(from: string, to: string): void {
  try {
    cpSync(from, to, { recursive: true });
  } catch (error) {
    rmSync(to, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Puts the site beside in the place of the published one. If that fails, what was published stays.
 *
 * @param dispose What becomes of the folder of the site that was replaced; it must be gone afterwards.
 */
export function swapIn(published: string, dispose = removeWhole): void {
  const next = beside(published, 'next');
  const previous = beside(published, 'previous');
  let moved = false;
  for (;;) {
    rmSync(previous, { recursive: true, force: true });
    moved = renamedIfThere(published, previous);
    try {
      renameSync(next, published);
      break;
    } catch (error) {
      if (isCode(error, 'ENOTEMPTY', 'EEXIST')) continue; // Another build has put its own there meanwhile.
      if (moved) renameSync(previous, published);
      rmSync(next, { recursive: true, force: true });
      throw error;
    }
  }
  if (moved) dispose(previous);
}

function removeWhole(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Puts back a site whose swap was cut off in the middle, and removes what builds that have ended left beside it. */
export function repairSwap(published: string): void {
  if (!existsSync(published)) {
    const [newest] = leftBeside(published, 'previous').toSorted(
      (one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs,
    );
    if (newest !== undefined) renameSync(newest, published);
  }
  for (const folder of [...leftBeside(published, 'next'), ...leftBeside(published, 'previous')])
    rmSync(folder, { recursive: true, force: true });
}

function beside(published: string, kind: Kind): string {
  return `${published}.${kind}-${ownName}`;
}

function leftBeside(published: string, kind: Kind): string[] {
  const folder = dirname(published);
  const start = `${basename(published)}.${kind}-`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(start) && endedBuild(name.slice(start.length), join(folder, name)))
    .map((name) => join(folder, name));
}

function renamedIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false;
    throw error;
  }
}

type Kind = 'next' | 'previous';
