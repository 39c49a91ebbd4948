import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The browser for the tests: one named in `CHROMIUM_PATH`, the system's own, Playwright's,
 * or one that can be installed here. The tests never run without one.
 */
export function findChromium(): string {
  const named = process.env['CHROMIUM_PATH'] || undefined;
  if (named !== undefined && !existsSync(named)) throw new Error(`CHROMIUM_PATH: there is no file ${named}`);
  const found = named ?? onPath() ?? ofPlaywright() ?? install();
  if (found !== undefined) return found;
  throw new Error(
    'The tests need Chromium and could not install it. Install it (Debian: apt-get install chromium) ' +
      'or name one: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

function ofPlaywright(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function install(): string | undefined {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation']);
    return onPath();
  }
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  return ofPlaywright();
}

function run(command: string, values: readonly string[]): void {
  spawnSync(command, values, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
