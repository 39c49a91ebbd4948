import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from '../setup/browser.ts';
import { filesOf } from '../setup/pages.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules whose outcome depends on colours or on the width of the window. */
const visualRules = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** Every page is looked at in both colour schemes and at both widths, with all rules once at each width. */
const views = [
  { scheme: 'light', width: 1280, rules: 'all' },
  { scheme: 'dark', width: 1280, rules: 'visual' },
  { scheme: 'dark', width: 320, rules: 'all' },
  { scheme: 'light', width: 320, rules: 'visual' },
] as const;

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const site = visit('real');

test(
  'axe finds nothing on any page, light and dark, 320 and 1280 pixels wide',
  { timeout: 600_000 },
  async () => {
    const context = await site.browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
    const paths = filesOf('real')
      .filter((file) => file.endsWith('.html'))
      .map((file) => `/${file.replace(/index\.html$/, '')}`);
    const found: string[] = [];
    await Promise.all(
      Array.from({ length: 3 }, async () => {
        const page = await context.newPage();
        await page.addInitScript(axeSource);
        for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
          await page.goto(site.origin + path);
          for (const view of views) found.push(...(await violations(page, path, view)));
        }
      }),
    );
    await context.close();
    expect(found).toEqual([]);
  },
);

async function violations(page: Page, path: string, view: (typeof views)[number]): Promise<string[]> {
  const { scheme, width, rules } = view;
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width, height: 900 });
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    runOnly: rules === 'all' ? { type: 'tag', values: tags } : { type: 'rule', values: visualRules },
  };
  const result = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as axe.AxeResults;
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${path} (${scheme}, ${width} px) ${id}: ${html.slice(0, 200)}`),
  );
}
