import { realpathSync } from 'node:fs';
import { dayInFinland } from '#i18n/days.ts';
import { type Objects, openObjects } from './cat-file.ts';
import { git } from './git.ts';

/** What git knows of the files of a folder. */
export interface History extends Objects {
  /** Whether all commits are there. A shallow clone, as code hosts make for speed, begins in the middle. */
  whole: boolean;
  /** The commits that touched each file, the newest first, by its path under the folder; renamed files are followed. */
  commits: ReadonlyMap<string, readonly Commit[]>;
}

/** A commit as it concerns one file. */
export interface Commit {
  id: string;
  /** `2026-11-22T02:57:42+02:00` */
  date: string;
  /** The name the file had then, under the root of the repository. */
  path: string;
  /** Whether what came before is unknown: the first commit of a shallow clone. */
  boundary: boolean;
}

/** Reads the history of a folder; undefined where there is none. */
export async function readHistory(folder: string): Promise<History | undefined> {
  try {
    const root = (await git(folder, ['rev-parse', '--show-toplevel'])).trim();
    const prefix = realpathSync(folder).slice(realpathSync(root).length + 1);
    const shallow = (await git(folder, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
    const boundary = shallow
      ? new Set((await git(folder, ['rev-list', '--max-parents=0', 'HEAD'])).split('\n'))
      : new Set<string>();
    // With `-c` a merge tells of the files that it made itself, from parts of both sides.
    const log = await git(folder, [
      'log',
      '-O/dev/null',
      '-c',
      '-M',
      '--name-status',
      '-z',
      '--format=%x01%H %cI',
      '--',
      '.',
    ]);
    const commits = commitsByPath(log, boundary, prefix === '' ? '' : `${prefix}/`);
    return { whole: !shallow, commits, ...openObjects(folder) };
  } catch {
    return undefined;
  }
}

/**
 * The day in Finland each file was last changed, by its path under the folder: `2026-11-20`. Empty where the history is not
 * whole: to the oldest commit of a shallow clone every file is new.
 */
export function daysOfChange(history: History | undefined): Map<string, string> {
  if (history === undefined || !history.whole) return new Map();
  return new Map(
    [...history.commits].map(([path, [newest]]) => [
      path,
      newest === undefined ? '' : dayInFinland(new Date(newest.date)),
    ]),
  );
}

/** Joins the commits by the names that files have now, from the newest back. */
export function commitsByPath(
  log: string,
  boundary: ReadonlySet<string>,
  prefix: string,
): Map<string, Commit[]> {
  const commits = new Map<string, Commit[]>();
  // What a file is called today, by the name it had at the commit that is read.
  const today = new Map<string, string>();
  for (const block of log.split('\x01').slice(1)) {
    const [head = '', ...fields] = block.split('\0');
    const [id = '', date = ''] = head.trim().split(' ');
    const add = (name: string, path: string) =>
      commits.set(name, [...(commits.get(name) ?? []), { id, date, path, boundary: boundary.has(id) }]);
    for (let at = 0; at < fields.length; at++) {
      const status = fields[at]?.trim() ?? '';
      if (status === '') continue;
      const path = fields[++at] ?? '';
      const renamed = /^[RC]\d/.test(status) ? fields[++at] : undefined;
      const then = renamed ?? path;
      if (!then.startsWith(prefix)) continue;
      const name = today.get(then) ?? then.slice(prefix.length);
      if (!status.startsWith('D')) add(name, then);
      if (renamed !== undefined && /^R\d/.test(status)) today.set(path, name);
    }
  }
  return commits;
}
