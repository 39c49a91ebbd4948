import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit('full');

const kinds = [
  '/',
  '/fi/',
  '/sv/projekt/',
  '/fi/hankkeet/palvelut-lahelle/',
  '/fi/sanasto/',
  '/sv/landskap/mellersta-finland/',
  '/fi/kaannokset/',
  '/sv/kallor/',
  '/fi/uutiset/',
  '/fi/oma-alue/',
  '/fi/tunnusluvut/',
  '/fi/haku/',
  '/sv/sok/?q=projekt',
];

/** Opens a page on a phone whose network brings the files of the typeface late or never. */
async function open(path: string, fonts: 'slow' | 'absent'): Promise<Page> {
  const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.route('**/fonts/*', async (route) => {
    if (fonts === 'absent') return route.abort();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return route.continue();
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) =>
      list
        .getEntries()
        .forEach((entry) => shifts.push((entry as PerformanceEntry & { value: number }).value)),
    ).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.origin + path);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(100);
  return page;
}

describe('the typeface', () => {
  test.each(kinds)('moves next to nothing on %s when it comes late or does not come', async (path) => {
    for (const fonts of ['slow', 'absent'] as const) {
      const page = await open(path, fonts);
      const shift = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, each) => sum + each, 0),
      );
      expect(shift, fonts).toBeLessThan(0.01);
      await page.close();
    }
  });

  test('is what a reader sees, also for the names of the Sámi', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/fi/`);
    const loaded = await page.evaluate(async () => {
      document.body.append('Šiljo, Čáhppesjohka, Ŋuoŋu');
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    });
    expect(loaded.filter((family) => family.includes('Source Sans 3')).length).toBeGreaterThanOrEqual(3);
    await page.close();
  });
});
