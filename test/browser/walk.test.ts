import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit('full');
let page: Page;
let complaints: string[];
let hosts: Set<string>;

beforeEach(async () => {
  page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  complaints = [];
  hosts = new Set();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
});

afterEach(async () => {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
  await page.context().close();
  expect(complaints).toEqual([]);
  expect([...hosts].filter((host) => host !== site.origin)).toEqual([]);
  expect([cookies.length, stored]).toEqual([0, 0]);
});

/** Presses Tab until the link or field with the text has the focus; a reader would give up after a hundred. */
async function tabTo(text: string): Promise<void> {
  for (let press = 0; press < 100; press++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (focused === text) return;
  }
  throw new Error(`Tab never reached "${text}"`);
}

describe('with the keyboard alone', () => {
  test('one walks from the language choice to a project and on to its Swedish page', async () => {
    await page.goto(`${site.origin}/`);
    await tabTo('Suomeksi');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/fi/');
    await tabTo('Hankkeet ja rahat');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/fi/hankkeet/');
    await tabTo('Palvelut lähelle');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/fi/hankkeet/palvelut-lahelle/');
    expect(await page.locator('h1').textContent()).toBe('Palvelut lähelle');
    await tabTo('På svenska');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sv/projekt/service-nara/');
    expect(await page.getAttribute('html', 'lang')).toBe('sv');
  });

  test('the link to the other language keeps the place on the page', async () => {
    await page.goto(`${site.origin}/fi/hankkeet/palvelut-lahelle/#money`);
    await page.getByRole('link', { name: 'På svenska' }).press('Enter');
    await page.waitForURL(`${site.origin}/sv/projekt/service-nara/#money`);
    expect(await page.locator(':target').textContent()).toBe('Finansiering');
  });

  test('the first stop skips to the content', async () => {
    await page.goto(`${site.origin}/sv/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      'Hoppa till innehållet',
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  test('the menu of a small screen opens, closes and leads on', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${site.origin}/fi/`);
    const menu = page.locator('nav#menu');
    expect(await menu.isVisible()).toBe(false);
    await tabTo('Valikko');
    await page.keyboard.press('Enter');
    expect(await menu.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await tabTo('Uutiset');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/fi/uutiset/');
  });

  test('a difficult word is explained and the explanation goes away again', async () => {
    await page.goto(`${site.origin}/fi/tietoa/`);
    const word = page.locator('button[popovertarget^=t-]', { hasText: 'kuntayhtymä' }).first();
    const explanation = page.locator('#t-kuntayhtyma');
    // First the browser shows it by itself, as the reader stays on the word.
    for (const ask of [() => word.focus(), () => page.keyboard.press('Enter')]) {
      await ask();
      await explanation.waitFor({ state: 'visible' });
      expect(await explanation.textContent()).toContain('samkommun');
      await page.keyboard.press('Escape');
      await explanation.waitFor({ state: 'hidden' });
    }
  });
});

describe('on any screen', () => {
  test.each([390, 1280, 1920])('the kinds of pages fit %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [
      '/fi/',
      '/sv/projekt/',
      '/fi/maakunnat/keski-suomi/',
      '/fi/sanasto/',
      '/404.html',
      '/',
    ]) {
      await page.goto(site.origin + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
        width,
      );
    }
  });
});
