import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit('real');

async function open(path: string, width = 1280, forcedColors: 'active' | 'none' = 'none'): Promise<Page> {
  const page = await site.browser.newPage({ viewport: { width, height: 900 }, forcedColors });
  await page.goto(site.origin + path);
  return page;
}

/** Where something begins and how wide it is, in pixels. */
async function boxOf(page: Page, selector: string): Promise<{ x: number; width: number }> {
  return (await page.locator(selector).first().boundingBox()) ?? { x: 0, width: 0 };
}

describe('the map', () => {
  test.each(['/fi/', '/sv/'])('on %s fits 320 pixels, which is also 1280 at 400 per cent', async (path) => {
    const page = await open(path, 320);
    const cut = await page
      .locator('section:has(> #regions) li a')
      .evaluateAll((links) =>
        links
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ textContent }) => textContent),
      );
    expect(cut).toEqual([]);
    await page.close();
  });

  test('is walked by keyboard from the north to the south, each region once', async () => {
    const page = await open('/fi/');
    const links = page.locator('section:has(> #regions) li a');
    await links.first().focus();
    const names = [await page.evaluate(() => document.activeElement?.getAttribute('href'))];
    for (let region = 1; region < 18; region += 1) {
      await page.keyboard.press('Tab');
      names.push(await page.evaluate(() => document.activeElement?.getAttribute('href')));
    }
    expect(names[0]).toBe('/fi/maakunnat/lappi/');
    expect(new Set(names).size).toBe(18);
    await page.close();
  });

  test('has borders where the reader’s system chooses the colours, thicker ones where there is more', async () => {
    const page = await open('/fi/', 390, 'active');
    const borders = await page
      .locator('section:has(> #regions) li')
      .evaluateAll((tiles) =>
        tiles.map((tile) => [
          Number(/(?<=\bs)\d\b/.exec(tile.className)?.[0] ?? 1),
          parseFloat(getComputedStyle(tile).borderTopWidth),
        ]),
      );
    const widthOf = new Map(borders as [number, number][]);
    const widths = [...widthOf].sort(([one], [other]) => one - other).map(([, width]) => width);
    expect(widths.length).toBeGreaterThan(1);
    expect(widths[0]).toBeGreaterThanOrEqual(1);
    expect(widths).toEqual([...new Set(widths)].sort((one, other) => one - other));
    await page.close();
  });
});

describe('the timeline', () => {
  const row = 'section:has(> #timeline) li:has-text("Keski-Suomen SOTE 2020")';
  const tick = (year: number) => `section:has(> #timeline) text:has-text("${year}")`;

  test.each([390, 1280])('draws a bar under its years, %i pixels wide', async (width) => {
    const page = await open('/fi/', width);
    const bar = await boxOf(page, `${row} svg rect`);
    const [before, after] = [await boxOf(page, tick(2014)), await boxOf(page, tick(2016))];
    expect(bar.x).toBeGreaterThan(before.x - 5);
    expect(bar.x).toBeLessThan(after.x);
    expect(bar.x + bar.width).toBeGreaterThan(after.x);
    await page.close();
  });

  test('on a list passes no link by keyboard that the list has, too', async () => {
    const page = await open('/fi/hankkeet/');
    await page.locator('#content').focus();
    const passed: string[] = [];
    let place = '';
    while (place !== 'H3' && passed.length < 20) {
      await page.keyboard.press('Tab');
      place = await page.evaluate(
        () =>
          document.activeElement?.closest('h3, [role=group], section:has(> #timeline), nav')?.tagName ?? '',
      );
      passed.push(place);
    }
    // The contents of the page come first, open or closed, and what takes the chart along; then the first of the list.
    expect(passed.filter((each) => each !== 'NAV' && each !== 'P')).toEqual(['H3']);
    await page.close();
  });
});

describe('a chart', () => {
  test('is copied as its table, which spreadsheets take', async () => {
    const page = await open('/fi/hankkeet/keski-suomen-sote-2020/');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const button = page
      .getByRole('group', { name: 'Rahoitus' })
      .getByRole('button', { name: 'Kopioi taulukko' });
    await button.press('Enter');
    await page.getByRole('button', { name: 'Taulukko kopioitu' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split(/\r?\n/)[1]?.split('\t').slice(1, 3)).toEqual(['975000', '75']);
    await page.close();
  });

  test('is downloaded as a drawing that has its title, its words and its source', async () => {
    const page = await open('/sv/projekt/mellersta-finland-sote-2020/money.svg');
    const words = await page.locator('text').allTextContents();
    expect(words[0]).toContain('Finansiering');
    expect(words.join(' ')).toContain('https://example.fi/sv/projekt/mellersta-finland-sote-2020/');
    const box = await page.locator('svg').boundingBox();
    const ends = await page
      .locator('text')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().right));
    expect(Math.max(...ends)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0));
    await page.close();
  });
});
