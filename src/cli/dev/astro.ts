import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { StaffLanguage } from '#i18n/problems.ts';

/**
 * Runs Astro's development server until it ends. Of its English log only what failed is passed on; our own lines,
 * which `overlay.ts` and `search.ts` print, are not of its form and appear as they are.
 *
 * @returns Its exit code, 0 when it was stopped, and what it wrote of an error that ended it.
 */
export async function runAstro({
  port,
  language,
  host,
  verbose,
  onFault,
  onServed,
}: {
  port: number;
  language: StaffLanguage;
  host?: boolean | undefined;
  /** Whether Astro's own log is shown as it is. */
  verbose?: boolean | undefined;
  onFault: (message: string) => void;
  /** Called when the first page has been served. */
  onServed: () => void;
}): Promise<{ code: number; text: string }> {
  const astro = spawn(
    process.execPath,
    [
      ...['--import', './src/cli/compile-cache.mjs'],
      ...['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port), '--ignore-lock'],
      ...(host ? ['--host'] : []),
      ...(verbose ? [] : ['--json']),
    ],
    {
      stdio: verbose ? ['inherit', 'inherit', 'inherit', 'ipc'] : ['ignore', 'pipe', 'pipe', 'ipc'],
      // Other programs' NODE_ENV, DEV and PROD would make it another server.
      env: {
        ...process.env,
        NODE_ENV: 'development',
        DEV: undefined,
        PROD: undefined,
        ASTRO_DEV_BACKGROUND: '0',
        LC_ALL: language,
      },
    },
  );
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    astro.kill();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  astro.once('message', onServed);
  const unread: string[] = [];
  for (const stream of [astro.stdout, astro.stderr])
    if (stream !== null)
      createInterface({ input: stream }).on('line', (line) => {
        const event = eventOf(line);
        if (event?.level === 'error') onFault(event.message.split('\n', 1)[0] ?? '');
        if (event === undefined && stream === astro.stdout) console.log(line);
        if (event === undefined && stream === astro.stderr) unread.push(line);
      });
  return new Promise((resolve) =>
    astro.on('close', (code) => {
      for (const each of ['SIGINT', 'SIGTERM'] as const) process.off(each, stop);
      resolve({ code: isStopped ? 0 : (code ?? 1), text: unread.join('\n') });
    }),
  );
}

/** A line of Astro's log, `{"message":"…","label":"content","level":"info"}`. */
function eventOf(line: string): { level: string; message: string } | undefined {
  if (!line.startsWith('{"message":')) return undefined;
  return JSON.parse(line) as { level: string; message: string };
}
