import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, rmSync } from 'node:fs';
import { addProgramme } from './programme.ts';

/**
 * Copies content into a repository of its own: written on 1 October 2026, and a month later the Finnish text of the
 * project was changed and its Swedish translation was not.
 */
export function contentWithHistory(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  addProgramme(to);
  git(to, 'init', '--quiet');
  commit(to, '2026-10-01T12:00:00+03:00');
  appendFileSync(`${to}/projects/testihanke/index.fi.md`, '\nTekstiin lisättiin tämä lause.\n');
  commit(to, '2026-11-03T12:00:00+02:00');
}

function commit(folder: string, date: string): void {
  git(folder, 'add', '--all');
  execFileSync(
    'git',
    ['-c', 'user.name=Test', '-c', 'user.email=test@example.fi', 'commit', '--quiet', '--message', 'Change'],
    { cwd: folder, env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } },
  );
}

function git(folder: string, ...options: string[]): void {
  execFileSync('git', options, { cwd: folder });
}
