import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { launchBrowser } from '../setup/browser.ts';
import { type DevServer, startDev } from '../setup/dev.ts';

vi.setConfig({ expect: { poll: { timeout: 30_000, interval: 200 } } });

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const news = 'news/testiuutinen/index.fi.md';

describe('a writer who runs npm run dev', () => {
  let dev: DevServer;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    dev = await startDev({ LC_ALL: 'fi_FI.UTF-8' });
  });
  // Also where the test that stops it is not asked for.
  afterAll(() => dev.stop());

  beforeEach(async () => {
    page = await browser.newPage();
    page.setDefaultTimeout(30_000);
    complaints = [];
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(() => page.close());

  /** A page that was just open may load itself again, and so stop that another one is opened. */
  const open = (path: string) =>
    page.goto(dev.origin + path).catch((error: unknown) => {
      if (!String(error).includes('ERR_ABORTED')) throw error;
      return page.goto(dev.origin + path);
    });
  const panel = () => page.locator('details[lang]');

  test('sees the pages without an error in the browser', async () => {
    for (const path of ['/fi/', '/sv/nyheter/testiuutinen/', '/fi/hankkeet/testihanke/', '/sv/sok/']) {
      await open(path);
      await page.locator('h1').waitFor();
    }
    expect(complaints).toEqual([]);
    const file = await page.request.get(`${dev.origin}/files/projects/testihanke/suunnitelma.pdf`);
    expect((await file.body()).toString('latin1', 0, 5)).toBe('%PDF-');
  });

  test('sees an edit on the page without loading it again', async () => {
    await open('/fi/uutiset/testiuutinen/');
    appendFileSync(join(dev.content, news), '\nTämä lause lisättiin juuri.\n');
    await page.getByText('Tämä lause lisättiin juuri.').waitFor();
    expect(dev.said()).toContain(`${news}: 0 virhettä, 1 varoitus.`);
  });

  test('sees a title that the editor wrote in two steps, the first of them an empty file', async () => {
    const path = join(dev.content, news);
    const right = readFileSync(path, 'utf8');
    await open('/fi/uutiset/testiuutinen/');
    writeFileSync(path, '');
    await setTimeout(15);
    writeFileSync(path, right.replace(/^title: .*/m, 'title: Otsikko kahdessa osassa'));
    await page.locator('h1', { hasText: 'Otsikko kahdessa osassa' }).waitFor();
    writeFileSync(path, right);
    await page.locator('h1', { hasText: 'Uutinen, joka on vain suomeksi' }).waitFor();
  });

  test('is told of a wrong field on its line, on the page, until it is mended', async () => {
    await open('/fi/uutiset/testiuutinen/');
    await panel().getByText('suunnitelma.pdf').waitFor({ state: 'attached' });
    const right = readFileSync(join(dev.content, news), 'utf8');
    writeFileSync(join(dev.content, news), right.replace('date: 2020-05-06', 'date: 6.5.2020'));
    await panel().getByText(`${news}:2:7`).waitFor();
    expect(await panel().textContent()).toContain('2020-05-06');
    await page.reload();
    await panel().getByText(`${news}:2:7`).waitFor();
    writeFileSync(join(dev.content, news), right);
    await panel().getByText(`${news}:2:7`).waitFor({ state: 'detached' });
    expect(await page.locator('h1').textContent()).toBe('Uutinen, joka on vain suomeksi');
  });

  test('gets a page for a new folder, and none for one that is gone', async () => {
    const folder = join(dev.content, 'news/uusi-uutinen');
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'index.fi.md'),
      readFileSync(join(dev.content, news), 'utf8')
        .replace(/^picture.*\n/gm, '')
        .replace(/title: .*/, 'title: Aivan uusi uutinen'),
    );
    const title = async () => {
      // The server may load the page anew in the middle of it.
      await open('/fi/uutiset/uusi-uutinen/').catch(() => undefined);
      return page.locator('h1').first().textContent();
    };
    await expect.poll(title).toBe('Aivan uusi uutinen');
    await open('/fi/uutiset/');
    await page.getByRole('link', { name: 'Aivan uusi uutinen' }).waitFor();
    rmSync(folder, { recursive: true });
    await expect.poll(title).not.toBe('Aivan uusi uutinen');
  });

  test('sees drafts and news of days to come, each marked', async () => {
    const text = readFileSync(join(dev.content, news), 'utf8').replace(/^picture.*\n/gm, '');
    const write = (name: string, own: string) => {
      mkdirSync(join(dev.content, 'news', name));
      writeFileSync(join(dev.content, 'news', name, 'index.fi.md'), own);
    };
    write('luonnos', text.replace('---', '---\ndraft: true').replace(/title: .*/, 'title: Keskeneräinen'));
    write('tuleva', text.replace(/date: .*/, 'date: 2026-12-24').replace(/title: .*/, 'title: Jouluaatto'));
    const rows = async () => {
      await open('/fi/uutiset/').catch(() => undefined);
      return page.locator('main').textContent();
    };
    await expect.poll(rows).toMatch(/Keskeneräinen[^]*Luonnos: ei julkaista vielä/);
    await expect.poll(rows).toMatch(/Jouluaatto[^]*Julkaistaan 24\.12\.2026/);
    await open('/sv/nyheter/luonnos/');
    await page.locator('mark', { hasText: 'Utkast: publiceras inte än' }).waitFor();
  });

  test('searches the site', async () => {
    // Its index is built at a low priority: on a busy machine a reader's patience may end before.
    const isFound = async () => {
      await open('/fi/haku/?q=testihanke');
      const hit = page.locator('[data-part=results] h3 a', { hasText: 'Testihanke' }).first();
      return hit.waitFor().then(
        () => true,
        () => false,
      );
    };
    await expect.poll(isFound, { timeout: 110_000 }).toBe(true);
    expect(dev.said()).toMatch(/Haku on valmis \(\d+ s\)/);
  });

  test('reads in the terminal one line for each event, in Finnish, and nothing of the programs behind', () => {
    const [, ...lines] = dev
      .said()
      .trim()
      .split('\n')
      .filter((line) => line !== '');
    expect(
      lines.filter((line) => !/virhe|varoitus|Sivusto on osoitteessa|Haku on valmis/.test(line)),
    ).toEqual([]);
    expect(dev.said()).not.toMatch(/ at |astro|vite|node_modules/i);
  });

  test('stops it with Ctrl+C, and it says that all is well', async () => {
    expect(await dev.stop()).toBe(0);
  });
});

test('a site that a broken file keeps from starting shows what is wrong, and becomes the site when it is mended', async () => {
  const dev = await startDev({ LC_ALL: 'sv_FI.UTF-8' }, (content) => {
    renameSync(join(content, news), join(content, `${news}.right`));
    writeFileSync(join(content, news), '---\ndate: igår\ntitle: [\n---\n\nTeksti.\n');
  });
  const page = await browser.newPage();
  await expect
    .poll(async () => {
      await page.goto(`${dev.origin}/fi/`);
      return page.locator('body').textContent();
    })
    .toContain(`${news}:`);
  renameSync(join(dev.content, `${news}.right`), join(dev.content, news));
  await page.locator('header nav').first().waitFor({ timeout: 60_000 });
  await expect.poll(() => page.getByText(`${news}:`).count()).toBe(0);
  await page.close();
  expect(dev.said()).toContain('Webbplatsen finns på');
  expect(dev.said()).not.toMatch(/ at .*:\d+:\d+\)?$/m);
  expect(await dev.stop()).toBe(0);
});
