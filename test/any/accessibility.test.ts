import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeSource, axeTags, show, visualRules } from '../setup/axe.ts';
import { launchBrowser, serveSite } from '../setup/browser.ts';
import { type BuiltPage, pagesOf, sitesOfRing } from '../setup/pages.ts';
import { baseOf, type SiteName } from '../setup/sites.ts';

/** Every page is looked at with all rules where it is widest, and must fit where it is narrowest. */
const views = [
  { scheme: 'light', width: 1280, rules: 'all' },
  { scheme: 'light', width: 320, rules: 'none' },
] as const;

/** One of each kind and language also narrow and in the dark: what those show is the same on all. */
const moreViews = [
  { scheme: 'light', width: 320, rules: 'visual' },
  { scheme: 'dark', width: 320, rules: 'all' },
  { scheme: 'dark', width: 1280, rules: 'visual' },
] as const;

// What the other sites show, the full one shows, too, in other words.
test.each(sitesOfRing().filter((name) => !['small', 'machines', 'subpath', 'empty'].includes(name)))(
  'on the pages of the site "%s" axe finds nothing, light and dark, 320 and 1280 pixels wide, and nothing is wider than that',
  { timeout: 600_000 },
  async (name) => {
    const site = await serveSite(name);
    const browser = await launchBrowser();
    const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
    const paths = pagesToLookAt(name).map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(0);
    const found: string[] = [];
    const seen = new Set<string>();
    await Promise.all(
      Array.from({ length: 2 }, async () => {
        const page = await context.newPage();
        await page.goto(`${site.origin}${baseOf(name)}robots.txt`);
        await page.evaluate(axeSource);
        for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
          await show(page, `${baseOf(name)}${path.slice(1)}`);
          const kind = kindOf(path);
          const isFirst = !seen.has(kind);
          seen.add(kind);
          for (const view of isFirst ? [...views, ...moreViews] : views)
            found.push(...(await violations(page, path, view)));
        }
      }),
    );
    await browser.close();
    site.close();
    expect(found).toEqual([]);
  },
);

/**
 * All pages of the site that readers get; of a site that grew, what was added one of each kind and the lists of one
 * language; of the fixtures, two of each kind and language.
 */
function pagesToLookAt(name: SiteName): BuiltPage[] {
  // A page at an old address leads away at once.
  const pages = pagesOf(name).filter(({ $ }) => $('head noscript').length === 0);
  if (name === 'real') return pages;
  if (name === 'grown') return pages.filter(({ path }) => /\/lisatty-\d\/$|^\/fi\/(?:[\w-]+\/)?$/.test(path));
  return [...Map.groupBy(pages, ({ path }) => kindOf(path)).values()].flatMap((same) => same.slice(0, 2));
}

/** Pages of one kind and language stand in one folder: `/fi/hankkeet/`. */
function kindOf(path: string): string {
  return path.replace(/[^/]+\/$/, '');
}

async function violations(
  page: Page,
  path: string,
  view: (typeof views | typeof moreViews)[number],
): Promise<string[]> {
  const { scheme, width, rules } = view;
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width, height: 900 });
  const needed = (await page.evaluate('document.documentElement.scrollWidth')) as number;
  const tooWide = needed > width ? [`${path} (${scheme}, ${width} px) needs ${needed} px`] : [];
  if (rules === 'none') return tooWide;
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    // No rule asks for the style sheets once more.
    preload: false,
    runOnly: rules === 'all' ? { type: 'tag', values: axeTags } : { type: 'rule', values: visualRules },
  };
  const result = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as axe.AxeResults;
  return [
    ...tooWide,
    ...result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${path} (${scheme}, ${width} px) ${id}: ${html.slice(0, 200)}`),
    ),
  ];
}
