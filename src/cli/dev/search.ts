import { type ChildProcess, spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import type { HookParameters } from 'astro';
import sirv from 'sirv';
import type { StaffLanguage } from '#i18n/problems.ts';
import { settings } from '#settings.ts';
import { devMessages } from './messages.ts';

/**
 * Makes the search work while writing: when the search is opened first, the site is built beside, at a low priority,
 * and its index answers. After a build that failed the next search tries again.
 *
 * @returns Ends the build, if it is under way.
 */
export function serveSearch(
  server: HookParameters<'astro:server:setup'>['server'],
  language: StaffLanguage,
): () => void {
  const site = join(settings.cacheFolder, 'dev-site');
  const files = sirv(site, { dev: true });
  let build: ChildProcess | undefined;
  let ready: Promise<boolean> | undefined;
  server.middlewares.use('/pagefind', (request, response) => {
    void whenReady().then((isReady) => {
      const missing = () => void response.writeHead(isReady ? 404 : 503).end();
      if (!isReady) return missing();
      request.url = `/pagefind${request.url}`;
      return files(request, response, missing);
    });
  });
  return () => build?.kill();

  /** A build in which a text was changed fails: whoever waited for it waits for one more. */
  async function whenReady(): Promise<boolean> {
    return (await (ready ??= start())) || (ready ??= start());
  }

  function start(): Promise<boolean> {
    const began = performance.now();
    const { OUT_DIR: _, ...environment } = process.env;
    const child = spawn(process.execPath, ['src/cli/start.mjs', 'build'], {
      stdio: 'ignore',
      env: { ...environment, OUT_DIR: site },
    });
    build = child;
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    return new Promise((resolve) =>
      child.on('close', (code, signal) => {
        build = undefined;
        if (code !== 0) ready = undefined;
        if (code === 0)
          console.log(devMessages[language].searchReady(Math.round((performance.now() - began) / 1000)));
        else if (signal === null) console.log(devMessages[language].searchFailed);
        resolve(code === 0);
      }),
    );
  }
}
