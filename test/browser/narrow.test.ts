import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from '../setup/browser.ts';
import { cutWordsIn } from '../setup/cut-words.ts';

/** A window of 1280 by 1024 pixels at 400 per cent. */
const enlarged = { width: 320, height: 256 };

const site = visit('full');

async function open(path: string, viewport = enlarged): Promise<Page> {
  const page = await site.browser.newPage({ viewport });
  await page.goto(site.origin + path);
  return page;
}

/** The top and the bottom of what a selector finds, in pixels of the window. */
async function edgesOf(page: Page, selector: string): Promise<{ top: number; bottom: number }> {
  const box = await page.locator(selector).first().boundingBox();
  return { top: box?.y ?? Number.NaN, bottom: (box?.y ?? Number.NaN) + (box?.height ?? 0) };
}

describe('the menu of a small screen', () => {
  test.each([enlarged, { width: 390, height: 844 }])('leaves its button free at %o', async (viewport) => {
    const page = await open('/sv/', viewport);
    await page.getByRole('button', { name: 'Meny' }).click();
    const button = await edgesOf(page, 'header button');
    const menu = await edgesOf(page, 'nav#menu');
    expect(menu.top).toBeGreaterThanOrEqual(button.bottom - 1);
    expect(menu.bottom).toBeLessThanOrEqual(viewport.height);
    await page.close();
  });

  test('brings its last link into view by keyboard at 400 per cent', async () => {
    const page = await open('/fi/');
    await page.getByRole('button', { name: 'Valikko' }).press('Enter');
    const last = page.locator('nav#menu a').last();
    await last.focus();
    expect((await edgesOf(page, 'nav#menu li:last-child a')).bottom).toBeLessThanOrEqual(enlarged.height);
    // Who goes on has left the menu: it covers nothing of the page.
    await page.keyboard.press('Tab');
    expect(await page.locator('nav#menu').isVisible()).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await page.locator('nav#menu').isVisible()).toBe(true);
    await page.close();
  });

  test('marks one section alone where the reader’s system chooses the colours', async () => {
    const page = await site.browser.newPage({
      viewport: { width: 1280, height: 900 },
      forcedColors: 'active',
    });
    await page.goto(`${site.origin}/fi/hankkeet/`);
    const marked = await page
      .locator('nav#menu a')
      .evaluateAll((links) =>
        links
          .filter((link) => getComputedStyle(link).textDecorationLine === 'underline')
          .map(({ textContent }) => textContent?.trim()),
      );
    expect(marked).toEqual(['Hankkeet ja rahat']);
    await page.close();
  });
});

describe('the suggestions of "my area"', () => {
  test('scroll to the one chosen at 400 per cent, and come back with an arrow after Escape', async () => {
    const page = await open('/fi/');
    const field = page.getByLabel('Postinumero tai kunta');
    await field.focus();
    await page.keyboard.type('ka');
    await page.getByRole('option').first().waitFor();
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowDown');
    const chosen = await edgesOf(page, '[role=option][aria-selected=true]');
    expect(chosen.bottom).toBeLessThanOrEqual(enlarged.height + 1);
    await page.emulateMedia({ forcedColors: 'active' });
    const [ground, own] = await page.locator('[aria-selected=true]').evaluate((option) => {
      const ofSystem = document.body.appendChild(document.createElement('i'));
      ofSystem.className = 'chosen';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.chosen { background: SelectedItem; forced-color-adjust: none }');
      document.adoptedStyleSheets.push(sheet);
      return [option, ofSystem].map((each) => getComputedStyle(each).backgroundColor);
    });
    expect(ground).toBe(own);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('listbox').isVisible()).toBe(true);
    await page.close();
  });
});

describe('at 390 pixels', () => {
  test.each(['/fi/tunnusluvut/', '/fi/kaannokset/', '/sv/landskap/mellersta-finland/sammandrag/'])(
    'no fact of %s stands in a column too narrow for a word',
    async (path) => {
      const page = await open(path, { width: 390, height: 844 });
      const narrow = await page.locator('main :is(th, td, dd)').evaluateAll((cells) =>
        cells
          .map(({ clientWidth, textContent }) => ({ clientWidth, textContent }))
          .filter(({ clientWidth }) => clientWidth > 0 && clientWidth < 150)
          .map(({ textContent }) => textContent),
      );
      expect(narrow).toEqual([]);
      await page.close();
    },
  );
});

test('no name of the map and no number in it is cut without a hyphen on the narrowest screen', async () => {
  for (const path of ['/fi/', '/sv/']) {
    const page = await open(path, { width: 320, height: 800 });
    expect(await cutWordsIn(page, 'main .map li')).toEqual([]);
    await page.close();
  }
});

test('an explained word has the same ring of focus as a link', async () => {
  const page = await open('/fi/tietoa/', { width: 390, height: 844 });
  const word = page.locator('button[popovertarget^=t-]').first();
  await page.keyboard.press('Tab');
  await word.focus();
  expect(await word.evaluate((button) => getComputedStyle(button).outlineWidth)).toBe('3px');
  await page.close();
});

test('no word of a heading is cut that a whole line has room for', async () => {
  for (const path of [
    '/fi/',
    '/fi/hankkeet/palvelut-lahelle/',
    '/sv/landskap/mellersta-finland/',
    '/fi/tietoa/',
  ]) {
    const page = await open(path, { width: 390, height: 844 });
    const cut = await page.locator('main :is(h1, h2, h3, dt) span:has(> i)').evaluateAll((words) =>
      words
        .map((word) => word as HTMLElement)
        .filter((word) => word.checkVisibility() && word.getClientRects().length === 1)
        .filter((word) => {
          const height = word.offsetHeight;
          word.style.whiteSpace = 'nowrap';
          return (
            word.offsetHeight < height &&
            word.offsetWidth <= (word.closest('h1, h2, h3, dt')?.clientWidth ?? 0)
          );
        })
        .map((word) => word.textContent),
    );
    expect(cut).toEqual([]);
    await page.close();
  }
});

test('what leads on to other pages is not printed', async () => {
  const page = await site.browser.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${site.origin}/fi/`);
  expect(await page.locator('#regions').isVisible()).toBe(true);
  expect(await page.locator('#entrances, #news, form').filter({ visible: true }).count()).toBe(0);
  await page.close();
});

test('a page printed in the dark is ink on paper', async () => {
  const page = await site.browser.newPage({ colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(`${site.origin}/fi/hankkeet/palvelut-lahelle/`);
  const colours = await page.evaluate(() =>
    ['body', 'h1', 'header a'].map((selector) => {
      const element = document.querySelector(selector);
      return element === null ? '' : getComputedStyle(element).color;
    }),
  );
  expect(new Set(colours)).toEqual(new Set(['rgb(0, 0, 0)']));
  expect(await page.locator('header .language').isVisible()).toBe(false);
  await page.close();
});
