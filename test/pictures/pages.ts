import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium } from 'playwright-core';
import { homeAddress, sectionAddress } from '#addresses.ts';
import { siteServer } from '#cli/server.ts';
import { languages } from '#i18n/languages.ts';
import type { Section } from '#routes/addresses.ts';
import { findChromium } from '../setup/chromium.ts';
import { fullestPage, soughtWord } from '../setup/fullest.ts';

// Pictures of a page of each kind, to be looked at, and three pages as they are printed:
// `npm run pictures:pages -- [built site] [folder of the pictures] [part of the names of those to be taken]`.

const [site = 'dist', folder = 'pictures', part = ''] = process.argv.slice(2);

const [language] = languages;
const section = (name: Section) => sectionAddress(name, language);

/** A page of each kind, of those with many the fullest; its language link leads to the other language. */
const pages = {
  front: homeAddress(language),
  area: section('area'),
  region: fullestPage(site, 'regions', language),
  project: fullestPage(site, 'projects', language),
  workshop: fullestPage(site, 'workshops', language),
  item: fullestPage(site, 'news', language),
  authority: fullestPage(site, 'authorities', language),
  organisation: fullestPage(site, 'organisations', language),
  news: section('news'),
  projects: section('projects'),
  regions: section('regions'),
  figures: section('keyFigures'),
  glossary: section('glossary'),
  translations: section('translations'),
  search: `${section('search')}?q=${encodeURIComponent(soughtWord(site, language))}`,
  missing: `${homeAddress(language)}404-404/`,
  root: '/',
};
const printed = ['project', 'region', 'front'];

const server = siteServer(site, '/');
await new Promise<void>((resolve) => server.listen(0, resolve));
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
mkdirSync(folder, { recursive: true });

for (const width of [390, 1280, 1920])
  for (const colorScheme of ['light', 'dark'] as const)
    await take({ viewport: { width, height: 900 }, colorScheme }, `${width}-${colorScheme}`);
await print();
await browser.close();
server.close();

/** Every page in both languages, whole. */
async function take(options: BrowserContextOptions, name: string): Promise<void> {
  const page = await browser.newPage(options);
  for (const [kind, path] of Object.entries(pages)) {
    if (path === undefined || !`${kind}-${name}`.includes(part)) continue;
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(folder, `${kind}-${name}-fi.png`), fullPage: true });
    const other = page.locator('header a[hreflang]');
    if ((await other.count()) === 0) continue;
    await other.click();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(folder, `${kind}-${name}-sv.png`), fullPage: true });
  }
  await page.close();
}

async function print(): Promise<void> {
  const page = await browser.newPage();
  for (const [kind, path] of Object.entries(pages)) {
    const file = `${kind}-print.pdf`;
    if (path === undefined || !printed.includes(kind) || !file.includes(part)) continue;
    await page.goto(origin + path);
    await page.pdf({ path: join(folder, file), format: 'A4' });
  }
  await page.close();
}
