import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { environmentOf, type SiteName } from './sites.ts';

/** Starts `npm run build` for one of the sites of the tests, as the leader of a group of processes. */
export function startBuild(site: SiteName, environment: Readonly<Record<string, string>>): RunningBuild {
  const child = spawn(process.execPath, ['src/cli/start.mjs', 'build'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environmentOf(site), ...environment },
  });
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += part.toString()));
  child.stderr.on('data', (part: Buffer) => (text += part.toString()));
  const ended = new Promise<EndedBuild>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal, text })),
  );
  return { child, ended };
}

/** The files of a folder, each with a hash of its bytes. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const paths = globSync('**', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    paths.toSorted().map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

export interface EndedBuild {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** All that it said. */
  text: string;
}

interface RunningBuild {
  child: ChildProcess;
  ended: Promise<EndedBuild>;
}
