import { mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isCode } from './error-code.ts';

// Each build has a folder of its own, named by the number of its process. Astro cannot build into every folder
// outside the project (it looks for packages from there), so they are inside.
const builds = resolve('node_modules/.cache/builds');

/** Processes are numbered anew in each container (pid_namespaces(7)): `42-4026531836` is a number and where it counts. */
const space = pidSpace();
export const ownName = space === '' ? String(process.pid) : `${process.pid}-${space}`;

/** The folder of this build, which is also its place in the queue. What builds that have ended left is removed. */
export function openBuild(): string {
  for (const name of buildsNow().filter(isOver)) removeFolder(join(builds, name));
  const own = join(builds, ownName);
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, ticket), startOf(process.pid) ?? '');
  const stayAlive = () => writeFileSync(join(own, sign), '');
  stayAlive();
  setInterval(stayAlive, 10_000).unref();
  return own;
}

export function closeBuild(): void {
  removeFolder(join(builds, ownName));
}

/**
 * Waits until no build of this project that began earlier is under way. Two at a time would read each other's notes:
 * Astro keeps the list of texts with components in `.astro`, wherever their content lies.
 *
 * @param tell Called once with the numbers of the processes that are waited for.
 */
export async function waitForTurn(tell: (processes: readonly string[]) => void): Promise<void> {
  // Until the clock of the disk has moved on, so that nobody can come later and have begun earlier.
  await delay(100);
  for (let told = false; ; told = true) {
    const earlier = earlierBuilds();
    if (earlier.length === 0) return;
    if (!told) tell(earlier);
    await delay(200);
  }
}

/**
 * Whether this is the name of a build that has ended; what bears our own name is older than we are.
 *
 * @param signOfLife A file or folder that changes while it runs: a process of another container cannot be asked.
 */
export function endedBuild(name: string, signOfLife = join(builds, name, sign)): boolean {
  if (!builtName.test(name)) return false;
  const [id, itsSpace = space] = name.split('-');
  if (itsSpace !== space) return Date.now() - (changed(signOfLife) ?? 0) > longestSilence;
  const number = Number(id);
  if (!Number.isInteger(number) || number <= 0) return false;
  if (number === process.pid) return true;
  try {
    process.kill(number, 0);
    return false;
  } catch (error) {
    // A process of somebody else's answers, too.
    return !isCode(error, 'EPERM');
  }
}

/** Whether a build has ended: also where its number has gone to a program that was started later. */
function isOver(name: string): boolean {
  if (endedBuild(name)) return true;
  const [id, itsSpace = space] = name.split('-');
  if (itsSpace !== space) return false;
  const started = readTicket(name);
  return started !== undefined && started !== '' && started !== (startOf(Number(id)) ?? started);
}

/** When the process with a number was started, as Linux counts; undefined elsewhere. */
function startOf(number: number): string | undefined {
  try {
    // The name of the program, in brackets, may hold spaces (proc_pid_stat(5)).
    return readFileSync(`/proc/${number}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19];
  } catch {
    return undefined;
  }
}

function readTicket(name: string): string | undefined {
  try {
    return readFileSync(join(builds, name, ticket), 'utf8');
  } catch {
    return undefined;
  }
}

function earlierBuilds(): string[] {
  const own = begun(ownName);
  return buildsNow().filter((name) => {
    if (name === ownName || isOver(name)) return false;
    const other = begun(name);
    // Its number may have gone to another program, which never ends.
    if (other === undefined || own === undefined || own - other > longestBuild) return false;
    return other < own || (other === own && name < ownName);
  });
}

/** When a build began, in milliseconds. */
function begun(name: string): number | undefined {
  return changed(join(builds, name, ticket));
}

function changed(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

function pidSpace(): string {
  try {
    return /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '';
  } catch {
    return '';
  }
}

function buildsNow(): string[] {
  mkdirSync(builds, { recursive: true });
  return readdirSync(builds).filter((name) => builtName.test(name));
}

/** What cannot be removed now, since something still writes there, the next build removes. */
function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    return;
  }
}

const builtName = /^\d+(?:-\d+)?$/;
const ticket = 'begun';
const sign = 'alive';
/** In milliseconds. */
const longestSilence = 2 * 60 * 1000;
const longestBuild = 60 * 60 * 1000;
