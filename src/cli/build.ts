import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { settings } from '#settings.ts';
import { runCheck } from './report.ts';

// `npm run build`: checks the content, builds the site beside the published one and swaps it in whole at the end.
// A build that fails or is interrupted leaves what was published before as it is.

const published = settings.outFolder;
// Astro cannot build into every folder outside the project (it looks for packages from there), so it builds inside.
const made = resolve('node_modules/.cache', `site-${process.pid}`);
const next = `${published}.next`;
const previous = `${published}.previous`;

// An earlier build was stopped between the two renames of a swap: put the site back before anything else.
if (!existsSync(published) && existsSync(previous)) renameSync(previous, published);

const { errors, text } = await runCheck({ folder: settings.contentFolder });
if (text !== '') console.error(text);
if (errors > 0) process.exit(1);

for (const folder of [made, next, previous, settings.cacheFolder])
  rmSync(folder, { recursive: true, force: true });
const code = await runAstro();
if (code !== 0) {
  rmSync(made, { recursive: true, force: true });
  process.exit(code);
}
placeBeside();
swapIn();
if (!process.env['SITE_URL'])
  console.warn(`SITE_URL is not set: the site says of itself that it is at ${settings.origin}.`);

function runAstro(): Promise<number> {
  const astro = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: made, TODAY: settings.today },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => astro.kill(signal));
  return new Promise((done) => astro.on('close', (exitCode) => done(exitCode ?? 1)));
}

/** Moves the built site beside the published one; between disks it has to be copied. */
function placeBeside(): void {
  mkdirSync(dirname(next), { recursive: true });
  try {
    renameSync(made, next);
  } catch {
    cpSync(made, next, { recursive: true });
    rmSync(made, { recursive: true, force: true });
  }
}

function swapIn(): void {
  if (existsSync(published)) renameSync(published, previous);
  renameSync(next, published);
  rmSync(previous, { recursive: true, force: true });
}
