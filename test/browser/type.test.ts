import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

/** A page on a phone whose network brings the files of the typeface late or never. */
async function phone(fonts: 'slow' | 'absent'): Promise<Page> {
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
  return page;
}

describe('the typeface', () => {
  describe.each(['slow', 'absent'] as const)('moves next to nothing where it is %s,', (fonts) => {
    let page: Page;
    beforeAll(async () => {
      page = await phone(fonts);
    });
    afterAll(() => page.close());

    test.each(kinds)('on %s', async (path) => {
      await page.goto(site.origin + path);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.waitForTimeout(100);
      const shift = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, each) => sum + each, 0),
      );
      expect(shift).toBeLessThan(0.01);
    });
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
