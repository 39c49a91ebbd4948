import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { settings } from '#settings.ts';
import { runCheck } from './report.ts';

// `npm run build`: checks the content, builds the site beside the published one and swaps it in whole at the end.
// A build that fails or is interrupted leaves what was published before as it is.

const published = settings.outFolder;
const next = `${published}.next`;
const previous = `${published}.previous`;

// An earlier build was stopped between the two renames of a swap: put the site back before anything else.
if (!existsSync(published) && existsSync(previous)) renameSync(previous, published);

const { errors, text } = await runCheck({ folder: settings.contentFolder });
if (text !== '') console.error(text);
if (errors > 0) process.exit(1);

for (const folder of [next, previous, settings.cacheFolder]) rmSync(folder, { recursive: true, force: true });
const code = await runAstro();
if (code !== 0) {
  rmSync(next, { recursive: true, force: true });
  process.exit(code);
}
swapIn();
if (!process.env['SITE_URL'])
  console.warn(`SITE_URL is not set: the site says of itself that it is at ${settings.origin}.`);

function runAstro(): Promise<number> {
  const astro = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: next, TODAY: settings.today },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => astro.kill(signal));
  return new Promise((resolve) => astro.on('close', (exitCode) => resolve(exitCode ?? 1)));
}

function swapIn(): void {
  if (existsSync(published)) renameSync(published, previous);
  renameSync(next, published);
  rmSync(previous, { recursive: true, force: true });
}
