import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** The program that finds faults of accessibility, to be run in a page. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a page is held to. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose outcome depends on colours or on the width of the window. */
export const visualRules = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
];

/**
 * Shows another page of the site in the place of one, where axe stays loaded: a visit would compile it anew, which
 * takes longer than all its rules. Its scripts do not run: until a reader does something, they change nothing. (With
 * "document.write" some first pages are drawn in the stand-in letters though the faces are loaded.)
 */
export async function show(page: Page, address: string): Promise<void> {
  await page.evaluate(async (address) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const html = await response.text();
    history.replaceState(null, '', address);
    const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
    document.documentElement.replaceWith(documentElement);
    // Not before it is laid out is it known which letters are to come.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  }, address);
}
