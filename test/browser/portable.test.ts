import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { SiteName } from '../setup/sites.ts';
import { launchBrowser } from '../setup/browser.ts';

const home = mkdtempSync(join(tmpdir(), 'portable-'));
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(home, { recursive: true });
});

describe('a site that was unpacked to a folder, without a server', () => {
  test('shows its pictures and leads from page to page and from language to language', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(unpack('small', '/'), 'fi/uutiset/testiuutinen/index.html')).href);
    const picture = page.locator('main img').first();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    await page.locator('header a[hreflang=sv]').click();
    expect(page.url()).toMatch(/\/sv\/nyheter\/testiuutinen\/index\.html$/);
    await page.locator('nav a', { hasText: 'Projekt' }).first().click();
    await page.locator('main a', { hasText: 'Testprojekt' }).first().click();
    expect(await page.locator('h1').textContent()).toContain('Testprojekt');
    await page.close();
  });

  test('also where it will be published under a path', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(unpack('subpath', '/uudistus/'), 'index.html')).href);
    await page.locator('a[hreflang=fi], a[lang=fi]').first().click();
    expect(page.url()).toMatch(/\/fi\/index\.html$/);
    await page.close();
  });
});

test('a folder that holds something else does not give way to it', () => {
  const folder = join(home, 'letters');
  mkdirSync(folder);
  writeFileSync(join(folder, 'letter.txt'), 'Hei!');
  const run = spawnSync(process.execPath, ['src/cli/start.mjs', 'portable', folder, '--lang', 'en'], {
    encoding: 'utf8',
    env: { ...process.env, OUT_DIR: inject('sites').small },
  });
  expect([run.status, run.stdout]).toEqual([1, '']);
  expect(run.stderr).toContain('would be replaced whole');
  expect(existsSync(join(folder, 'letter.txt'))).toBe(true);
});

function unpack(site: SiteName, base: string): string {
  const folder = join(home, site);
  const run = spawnSync(process.execPath, ['src/cli/start.mjs', 'portable', folder], {
    encoding: 'utf8',
    env: { ...process.env, OUT_DIR: inject('sites')[site], BASE_PATH: base },
  });
  expect(run.stderr + String(run.status)).toBe('0');
  return folder;
}
