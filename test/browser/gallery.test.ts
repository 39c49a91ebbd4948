import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeSource, axeTags, show, visualRules } from '../setup/axe.ts';
import type { DevServer } from '../setup/dev.ts';
import {
  differenceOf,
  galleryPaths,
  type GalleryView,
  galleryViews,
  keptPicture,
  launchGalleryBrowser,
  newGalleryPage,
  openGallery,
  serveGallery,
  takePicture,
} from '../setup/gallery.ts';
import { filesOf, sitesOfRing } from '../setup/pages.ts';

/** Components that have nothing to show alone, and why. */
const leftOut: Readonly<Record<string, string>> = {
  Head: 'what it prints stands in the head of a page, where nothing is seen',
};

/** Where the pictures lie of what differs. */
const differences = 'node_modules/.cache/gallery-differences';

let dev: DevServer;
let browser: Browser;
let paths: string[];
beforeAll(async () => {
  [dev, browser] = await Promise.all([serveGallery(), launchGalleryBrowser(inject('chromium'))]);
  const page = await newGalleryPage(browser);
  paths = await galleryPaths(page, dev.origin);
  await page.close();
  rmSync(differences, { recursive: true, force: true });
});
afterAll(async () => {
  await browser.close();
  await dev.stop();
});

test('every component is in the gallery, in both languages, or it is said why not', () => {
  const names = readdirSync('src/components').flatMap((file) =>
    file.endsWith('.astro') ? basename(file, '.astro') : [],
  );
  expect(paths.toSorted()).toEqual(
    ['fi', 'sv']
      .flatMap((language) => names.map((name) => `/gallery/${language}/${name}/`))
      .filter((path) => leftOut[basename(path)] === undefined)
      .toSorted(),
  );
  expect(Object.keys(leftOut).filter((name) => !names.includes(name))).toEqual([]);
  const kept = paths.flatMap((path) => galleryViews.map((view) => keptPicture(path, view)));
  expect(globSync('test/pictures/gallery/*').filter((file) => !kept.includes(file))).toEqual([]);
});

test(
  'every component looks as in its kept picture, is as wide as the window, and axe finds nothing in any of its states',
  { timeout: 300_000 },
  async () => {
    const found: string[] = [];
    const waiting = [...paths];
    await Promise.all(
      Array.from({ length: 2 }, async () => {
        const page = await newGalleryPage(browser);
        await openGallery(page, dev.origin);
        await page.evaluate(axeSource);
        for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
          await show(page, path);
          for (const view of galleryViews) {
            found.push(...(await pictureFaults(page, path, view)));
            // Each language is looked at in one view: what axe finds is the same in both, but for the room that words take.
            const language = view === galleryViews[0] ? 'fi' : 'sv';
            if (path.includes(`/${language}/`)) found.push(...(await violations(page, path, view)));
          }
        }
      }),
    );
    expect(found).toEqual([]);
  },
);

test('another way of drawing edges is no difference, and a line, a place, a colour or a word is', async () => {
  const page = await newGalleryPage(browser);
  const differsWith = async (style: string) => {
    await page.goto(`${dev.origin}/gallery/fi/Timeline/`);
    await page.addStyleTag({ content: style });
    const found: boolean[] = [];
    for (const view of galleryViews) {
      const kept = readFileSync(keptPicture('/gallery/fi/Timeline/', view));
      found.push((await differenceOf(kept, await takePicture(page, view))) !== undefined);
    }
    return found;
  };
  for (const same of ['main { filter: blur(0.3px) }', 'main { -webkit-text-stroke: 0.1px }'])
    expect(await differsWith(same), same).toEqual([false, false]);
  for (const other of [
    ':root:root { --line: #c0392b }',
    '[data-state] > :last-child { position: relative; left: 8px }',
    '[data-state]:last-of-type { position: relative; top: 8px }',
    'rect.planned { stroke-dasharray: none }',
    'section li:nth-child(2) a { visibility: hidden }',
  ])
    expect(await differsWith(other), other).toContain(true);
  await page.close();
});

test('no site has the gallery', () => {
  for (const site of sitesOfRing()) expect(filesOf(site).filter((file) => /gallery/i.test(file))).toEqual([]);
});

/** Whether a component still looks the same, and fits. What differs is written down beside what was and what is. */
async function pictureFaults(page: Page, path: string, view: GalleryView): Promise<string[]> {
  const taken = await takePicture(page, view);
  const needed = (await page.evaluate('document.documentElement.scrollWidth')) as number;
  const tooWide = needed > view.width ? [`${nameOf(path, view)} needs ${needed} px`] : [];
  const file = keptPicture(path, view);
  if (!existsSync(file))
    return [...tooWide, `${nameOf(path, view)} has no ${file}: npm run pictures:gallery`];
  const kept = readFileSync(file);
  const difference = await differenceOf(kept, taken);
  if (difference === undefined) return tooWide;
  mkdirSync(differences, { recursive: true });
  const pictures = { kept, new: taken, difference };
  for (const [what, picture] of Object.entries(pictures))
    writeFileSync(join(differences, `${basename(file, '.png')}-${what}.png`), picture);
  return [
    ...tooWide,
    `${nameOf(path, view)} looks different: see ${join(differences, `${basename(file, '.png')}-difference.png`)} ` +
      'and, beside it, -kept and -new. If that is right: npm run pictures:gallery',
  ];
}

/** What axe finds in each state, alone on the page. */
async function violations(page: Page, path: string, view: GalleryView): Promise<string[]> {
  const runOnly =
    view === galleryViews[0] ? { type: 'tag', values: axeTags } : { type: 'rule', values: visualRules };
  const results = (await page.evaluate(`(async () => {
    const main = document.querySelector('main');
    const all = [...main.children];
    const results = [];
    for (const state of all.filter((child) => child.matches('[data-state]'))) {
      main.replaceChildren(all[0], state);
      results.push(await axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], preload: false, runOnly })}));
    }
    main.replaceChildren(...all);
    return results;
  })()`)) as axe.AxeResults[];
  return results.flatMap((result) =>
    result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${nameOf(path, view)} ${id}: ${html.slice(0, 200)}`),
    ),
  );
}

function nameOf(path: string, { width, colorScheme }: GalleryView): string {
  return `${basename(path)} (${path.split('/')[2]}, ${width} px, ${colorScheme})`;
}
