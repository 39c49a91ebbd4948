import { execFileSync } from 'node:child_process';

/**
 * The day each file of the content was last changed, by the repository: path → `2026-11-20`.
 * Empty where there is no repository, or where only its newest commit was fetched, to which every file is new.
 */
export function daysOfChange(folder: string): ReadonlyMap<string, string> {
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return new Map();
    return readLog(git('log', '--format=%x00%cs', '--name-only', '--relative', '--', folder));
  } catch {
    return new Map();
  }
}

/** The newest commit of a file stands first in the log. */
function readLog(log: string): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const commit of log.split('\0').slice(1)) {
    const [day = '', ...files] = commit.split('\n').filter((line) => line !== '');
    for (const file of files) if (!days.has(file)) days.set(file, day);
  }
  return days;
}

function git(...values: string[]): string {
  return execFileSync('git', ['-c', 'core.quotePath=false', ...values], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 512 * 1024 * 1024,
  });
}
