import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Asks git about a folder. */
export async function git(folder: string, options: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', ['-C', folder, ...steadySettings, ...options], {
    maxBuffer: 500_000_000,
    env: gitEnvironment(),
  });
  return stdout;
}

/**
 * The environment without what makes git look elsewhere or answer otherwise, such as `GIT_DIR` in a hook. The places of
 * its settings stay: a pipeline says there that it trusts the folder.
 */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG'),
  );
  return { ...Object.fromEntries(kept), GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}

/** Settings of a person that would change what a log says. */
const steadySettings: readonly string[] = [
  'core.quotepath=off',
  'diff.relative=false',
  'diff.renames=true',
  'diff.renameLimit=0',
  'log.follow=false',
  'log.showSignature=false',
  'log.showRoot=true',
  'color.ui=false',
].flatMap((setting) => ['-c', setting]);
