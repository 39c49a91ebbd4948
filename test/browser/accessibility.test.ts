import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, serveSite } from '../setup/browser.ts';
import { filesOf } from '../setup/pages.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules whose outcome depends on colours or on the width of the window, so that each combination is looked at. */
const visualRules = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** Together these look at every page in both colour schemes and at both widths. */
const views = [
  { scheme: 'light', width: 1280, rules: 'all' },
  { scheme: 'dark', width: 320, rules: 'all' },
  { scheme: 'dark', width: 1280, rules: 'visual' },
  { scheme: 'light', width: 320, rules: 'visual' },
] as const;

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite('real');
});

afterAll(async () => {
  await browser.close();
  site.close();
});

describe('axe finds nothing on any page', () => {
  test.each(views)('$scheme, $width pixels wide', { timeout: 400_000 }, async ({ scheme, width, rules }) => {
    const context = await browser.newContext({
      colorScheme: scheme,
      viewport: { width, height: 900 },
      bypassCSP: true,
      reducedMotion: 'reduce',
    });
    const paths = filesOf('real')
      .filter((file) => file.endsWith('.html'))
      .map((file) => `/${file.replace(/index\.html$/, '')}`);
    const found: string[] = [];
    await Promise.all(
      Array.from({ length: 3 }, async () => {
        const page = await context.newPage();
        for (let path = paths.pop(); path !== undefined; path = paths.pop())
          found.push(...(await violations(page, path, rules)));
      }),
    );
    await context.close();
    expect(found).toEqual([]);
  });
});

async function violations(page: Page, path: string, rules: 'all' | 'visual'): Promise<string[]> {
  await page.goto(site.origin + path);
  await page.evaluate(axeSource);
  const options: axe.RunOptions =
    rules === 'all'
      ? { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }
      : { runOnly: { type: 'rule', values: visualRules }, resultTypes: ['violations'] };
  const result = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as axe.AxeResults;
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${path} ${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}
