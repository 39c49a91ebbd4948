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

/** The typefaces that the title of a page is really set in. */
async function facesOf(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

describe('the typeface', () => {
  test.each(kinds)(
    'moves nothing on %s when it comes late, and nothing when it does not come',
    async (path) => {
      for (const fonts of ['slow', 'absent'] as const) {
        const page = await open(path, fonts);
        const shift = await page.evaluate(() =>
          (window as unknown as { shifts: number[] }).shifts.reduce((sum, each) => sum + each, 0),
        );
        expect(shift, fonts).toBe(0);
        await page.close();
      }
    },
  );

  test('is there on the first page where the network is fast, and else from the second page on', async () => {
    const fast = await site.browser.newPage();
    await fast.goto(`${site.origin}/fi/`);
    expect((await facesOf(fast))[0]).toContain('Source Sans');
    await fast.close();

    const slow = await site.browser.newPage();
    const devtools = await slow.context().newCDPSession(slow);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 300,
      downloadThroughput: 50_000,
      uploadThroughput: 50_000,
    });
    await slow.goto(`${site.origin}/fi/`);
    expect((await facesOf(slow))[0]).not.toContain('Source Sans');
    await slow.evaluate(() => document.fonts.ready.then(() => undefined));
    await slow.goto(`${site.origin}/sv/projekt/`);
    expect((await facesOf(slow))[0]).toContain('Source Sans');
    await slow.close();
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
