import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { closeBuild, openBuild, waitForTurn } from '#cli/build/builds.ts';
import { dropUnused } from './build/cache.ts';
import { placeBeside, repairSwap, swapIn } from '#cli/build/swap.ts';
import { settings } from '#settings.ts';
import { isMountPoint, mayBeReplaced } from './built-site.ts';
import { runCheck } from './report.ts';
import { readOptions } from './options.ts';

// `npm run build`: checks the content, builds the site beside the published one and swaps it in whole at the end.
// A build that fails or is interrupted leaves what was published before as it is.

readOptions({ command: 'build', options: {} });

// A link to a folder stays, and the folder is swapped.
const published = existsSync(settings.outFolder) ? realpathSync(settings.outFolder) : settings.outFolder;
repairSwap(published);
if (!mayBeReplaced(published))
  stop(`OUT_DIR: ${published} holds something else than a site. Choose another folder, or empty it.`);
if (isMountPoint(published)) stop(mountAdvice(published));

const { errors, text } = await runCheck({
  folder: settings.contentFolder,
  cacheFolder: settings.readingFolder,
});
if (text !== '') console.error(text);
if (errors > 0) process.exit(1);

const made = openBuild();
process.on('exit', closeBuild);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => process.exit(128 + constants.signals[signal]));
await waitForTurn((processes) => console.log(`Waiting for another build to end: ${processes.join(', ')}.`));
const code = await runAstro();
if (code !== 0) process.exit(code);
try {
  placeBeside(made.site, published);
  swapIn(published);
} catch (error) {
  if (error instanceof Error && 'code' in error && error.code === 'EBUSY') stop(mountAdvice(published));
  stop(`OUT_DIR: ${published} could not be replaced and is as it was. ${String(error)}`);
}
dropUnused(settings.cacheFolder);
if (!process.env['SITE_URL'])
  console.warn(`SITE_URL is not set: the site says of itself that it is at ${settings.origin}.`);

function runAstro(): Promise<number> {
  // A developer's machine may set these for other programs; the site would then have no Content-Security-Policy.
  const asPublished = { NODE_ENV: 'production', DEV: undefined, PROD: undefined, TODAY: settings.today };
  const astro = spawn(
    process.execPath,
    ['--import', './src/cli/build/end-together.ts', 'node_modules/astro/bin/astro.mjs', 'build'],
    {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, ...asPublished, OUT_DIR: made.site, ASTRO_CACHE_DIR: made.astro },
    },
  );
  // Before its folder is removed.
  process.prependListener('exit', () => astro.kill('SIGKILL'));
  return new Promise((done) => astro.on('close', (exitCode) => done(exitCode ?? 1)));
}

function mountAdvice(folder: string): string {
  return `OUT_DIR: ${folder} is a place where a disk is attached, such as a volume of a container, and cannot be replaced. Choose a folder in it, for example ${folder}/site.`;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
