import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { expect, test } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit('full');

test.each([
  ['/fi/uutiset/rss.xml', 'fi', 'Tämä on RSS-syöte', '/fi/uutiset/'],
  ['/sv/nyheter/atom.xml', 'sv', 'Det här är ett Atom-flöde', '/sv/nyheter/'],
  // Nothing has happened there yet.
  ['/fi/maakunnat/lappi/rss.xml', 'fi', 'Tämä on RSS-syöte', '/fi/maakunnat/lappi/'],
  [
    '/sv/landskap/mellersta-finland/rss.xml',
    'sv',
    'Det här är ett RSS-flöde',
    '/sv/landskap/mellersta-finland/',
  ],
])('%s opens as a page that says what it is, without scripts', async (path, language, words, list) => {
  const page = await site.browser.newPage({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  await page.goto(site.origin + path);
  const shown = await page.locator('section').first().innerText();
  expect(shown).toContain(words);
  expect(await page.locator('section').first().getAttribute('lang')).toBe(language);
  expect(await page.locator('h1 a').getAttribute('href')).toBe(`https://example.fi${list}`);
  // What is for machines alone stays unseen, and the rest fits.
  expect(await page.locator('channel > title, feed > id, item > guid').first().isVisible()).toBe(false);
  const items = await page.locator('item, entry').count();
  expect(await page.locator('h2 a:visible').count()).toBe(items);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
  ).toBe(true);
  await page.close();
});

test('axe finds nothing on a feed, light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await site.browser.newPage({ bypassCSP: true, colorScheme });
    await page.addInitScript({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
    await page.goto(`${site.origin}/fi/uutiset/rss.xml`);
    const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.close();
  }
});
