import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from '../setup/browser.ts';
import { cutWordsIn } from '../setup/cut-words.ts';

const site = visit('full');

/** A page of each kind. */
const kinds = [
  '/fi/',
  '/sv/projekt/',
  '/fi/hankkeet/palvelut-lahelle/',
  '/sv/landskap/mellersta-finland/',
  '/fi/sanasto/',
  '/fi/kaannokset/',
  '/sv/sok/',
  '/fi/oma-alue/',
];

/** A page of a browser that lets in a style of the reader's own, which the policy of the page would block. */
function reader(width: number, forcedColors: 'active' | 'none' = 'none'): Promise<Page> {
  return site.browser.newPage({ viewport: { width, height: 844 }, bypassCSP: true, forcedColors });
}

/** How much wider than its window the page is, and what is cut off in it: heads, buttons, titles, fields. */
async function tooWide(page: Page): Promise<(string | number)[]> {
  const [over, cut] = await page.evaluate((): [number, string[]] => [
    document.documentElement.scrollWidth - window.innerWidth,
    [...document.querySelectorAll<HTMLElement>('h1, h2, h3, th, td, button, label, summary, dt, header a')]
      .filter(
        (each) =>
          each.offsetParent !== null &&
          getComputedStyle(each).display !== 'inline' &&
          each.scrollWidth > each.clientWidth + 1,
      )
      .map(({ textContent }) => textContent.trim().slice(0, 40)),
  ]);
  // The bar of the window rounds to a pixel.
  return over > 1 ? [over, ...cut] : cut;
}

/** What has little room for its words. Running text is hyphenated by the browser. */
const labels = 'h1, h2, h3, th, dt, label, header a, header button, footer nav a';

describe('a reader', () => {
  test.each([
    ['of the narrowest screen', 320, ''],
    ['of text twice as large', 390, 'html { font-size: 200% !important }'],
    [
      'of text with more space (WCAG 1.4.12)',
      320,
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    ],
  ])('%s loses nothing and need not scroll sideways', async (_, width, style) => {
    const page = await reader(width);
    for (const path of kinds) {
      await page.goto(site.origin + path);
      if (style !== '') await page.addStyleTag({ content: style });
      expect.soft(await tooWide(page), path).toEqual([]);
      // The tiles of the map have no room for letters that stand apart.
      const places = style.startsWith('*') ? labels : `${labels}, .map li`;
      expect.soft(await cutWordsIn(page, places), path).toEqual([]);
    }
    await page.close();
  });

  test('with colours of the system sees every title, button and field', async () => {
    const page = await reader(390, 'active');
    for (const path of kinds) {
      await page.goto(site.origin + path);
      const lost = await page.locator('h1, main button, main input, main select').evaluateAll((all) =>
        all
          .filter((each) => each.checkVisibility())
          .filter((each) => {
            const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(each);
            const ground = getComputedStyle(document.body).backgroundColor;
            const hasEdge = borderTopWidth !== '0px' && borderTopColor !== ground;
            return color === backgroundColor || (each.matches('input, select') && !hasEdge);
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      );
      expect.soft(lost, path).toEqual([]);
    }
    await page.close();
  });

  test('whose browser cannot lay a box beside a word sees its explanation whole', async () => {
    const page = await reader(390);
    await page.route(/\/$/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('position-area', 'position-nowhere');
      await route.fulfill({ response, body });
    });
    await page.goto(`${site.origin}/fi/tietoa/`);
    await page.locator('button[popovertarget^=t-]').first().click();
    const box = await page.locator('main [popover]:popover-open').boundingBox();
    expect(box?.x).toBeGreaterThan(0);
    expect(box?.y).toBeGreaterThan(100);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    await page.close();
  });

  test('with a phone reads the map in letters of at least 13 pixels', async () => {
    const page = await reader(390);
    await page.goto(`${site.origin}/fi/`);
    const sizes = await page
      .locator('.map a, .map li span')
      .evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
    await page.close();
  });
});
