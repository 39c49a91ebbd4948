import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit('real');
let page: Page;
let complaints: string[];

// One page for all: to open one takes longer than most of them.
beforeAll(async () => {
  page = await site.browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await watchShifts();
});

beforeEach(async () => {
  complaints = [];
  await page.setViewportSize({ width: 1280, height: 900 });
});

afterEach(async () => {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  expect(complaints).toEqual([]);
});

const open = (path: string) => page.goto(`${site.origin}${path}`);
const results = () => page.locator('[data-part=results] h3 a');
const count = () => page.locator('[data-part=count]');

/** Sums all shifts of the layout, also those that come shortly after a key, which browsers leave out of their score. */
const watchShifts = () =>
  page.addInitScript(() => {
    const sum = Object.assign(globalThis, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
const shifts = () => page.evaluate<number>('shift');
/** What the coming of the typeface moves by a pixel or two. */
const unseen = 0.002;

describe('a reader searches', () => {
  test('from the front page, in Finnish, a word in another form than the page has it', async () => {
    await open('/fi/');
    await page.getByRole('searchbox', { name: 'Etsi sivustolta' }).fill('kokoukset ohjausryhmässä');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/fi/haku/?q=*');
    await results().first().waitFor();
    expect(await results().first().textContent()).toMatch(/ohjausryhmä/i);
  });

  test('in Swedish, a part of a compound', async () => {
    await open('/sv/sok/');
    await page.getByLabel('Sökord').pressSequentially('vård');
    await results().first().waitFor();
    expect(await page.locator('[data-part=results] mark').count()).toBeGreaterThan(0);
  });

  test('with a slip of the finger, is told what was searched instead and can search literally', async () => {
    await open('/fi/haku/?q=kotihoto');
    await page.getByText('Etsittiin: ”kotihoito”').waitFor();
    await page.getByRole('button', { name: 'Hae vain ”kotihoto”' }).click();
    await page.getByText('ei löytynyt mitään').first().waitFor();
    expect(await page.getByLabel('Hakusana').inputValue()).toBe('”kotihoto”');
  });

  test.each([390, 1280])('and nothing moves while typing, %i pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 844 });
    await open('/fi/haku/');
    await page.locator('#q').pressSequentially('lääkäri kotihoto', { delay: 30 });
    await page.getByText('Etsittiin').first().waitFor();
    await page.waitForTimeout(300);
    expect(await shifts()).toBeLessThan(unseen);
  });

  test('filters by region and year, with the number of results at each choice', async () => {
    await open('/fi/haku/?q=hanke');
    await results().first().waitFor();
    const options = () => page.getByLabel('Maakunta').locator('option').allTextContents();
    await expect
      .poll(async () => (await options()).some((option) => /^Lappi \(\d+\)$/.test(option)))
      .toBe(true);
    await page.getByLabel('Maakunta').selectOption('Lappi');
    await page.waitForURL('**region=Lappi**');
    const remarks = () => page.locator('[data-part=results] .quiet').allTextContents();
    await expect.poll(async () => (await remarks()).every((remark) => remark.includes('Lappi'))).toBe(true);
  });

  test('sorts by date', async () => {
    await open('/fi/haku/?q=hanke&sort=date');
    await results().first().waitFor();
    const first = await page.locator('[data-part=results] .quiet').first().textContent();
    expect(first).toMatch(/2020/);
  });

  test('finds the state in the address, and back again', async () => {
    await open('/fi/haku/?q=soite');
    await results().first().waitFor();
    await page.getByLabel('Tyyppi').selectOption('Uutinen');
    await page.waitForURL('**kind=Uutinen**');
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('kind'));
    expect(await page.getByLabel('Tyyppi').inputValue()).toBe('');
    expect(await page.getByLabel('Hakusana').inputValue()).toBe('soite');
  });

  test('walks the results with the arrow keys and returns with Escape', async () => {
    await open('/fi/haku/?q=soite');
    await results().nth(1).waitFor();
    await page.locator('main [role=combobox]').waitFor();
    await page.getByLabel('Hakusana').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      await results().nth(1).textContent(),
    );
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  test('is offered titles, places and words while typing, and chooses one with the keys', async () => {
    await open('/fi/haku/');
    const field = page.getByLabel('Hakusana');
    await field.pressSequentially('kuntay', { delay: 30 });
    const list = page.getByRole('listbox', { name: 'Ehdotuksia' });
    await results().first().waitFor();
    await field.pressSequentially('h', { delay: 30 });
    await list.waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const first = list.getByRole('option').first();
    expect(await field.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    expect(await first.getAttribute('aria-selected')).toBe('true');
    const chosen = (await first.textContent()) ?? '';
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe(chosen);
    expect(await list.isVisible()).toBe(false);
    await page.waitForURL((url) => url.searchParams.get('q') === chosen);
  });

  test.each([
    ['a term', 'kuntayhtymä', 'kuntayhtymä (Termi)'],
    ['a place', 'Saarijärvi', 'Keski-Suomi'],
    ['a person', 'Arto Alpia', 'Arto Alpia'],
    [
      'a sum',
      '975 000',
      'Keski-Suomen SOTE 2020 (Hanke · 3/2014–10/2016) Myönnetty valtionavustus: 975 000 €',
    ],
    ['a sum without spaces', '975000', 'Myönnetty valtionavustus: 975 000 €'],
    ['a sum in words', '1,3 milj', 'Kustannukset yhteensä: 1 300 000 €'],
    ['a term, once', 'samkommun', 'kuntayhtymä (Termi) samkommun: '],
    ['an authority', 'Siun sote', 'Hyvinvointialue on järjestänyt sosiaali- ja terveyspalvelut'],
    ['a place with two who answer', 'Raasepori', 'Hyvinvointialue: Länsi-Uudenmaan hyvinvointialue'],
    ['a region, bent', 'lapissa', 'Lappi (Maakunta) Lappi haki keväällä 2020 valtionavustusta'],
  ])('has the answer above the results when that is the name of %s', async (_kind, question, answer) => {
    await open(`/fi/haku/?q=${question}`);
    const card = page.locator('[data-part=notes] .card').first();
    await card.waitFor();
    expect((await card.textContent())?.replaceAll('\u00a0', ' ')).toContain(answer);
  });

  test('has no answer above the results that tells of another act or year', async () => {
    for (const question of ['aluevaalit 2025', 'lakiin 612/2021']) {
      await open(`/fi/haku/?q=${question}`);
      await results().first().waitFor();
      expect(await page.locator('[data-part=notes] .card').count()).toBe(0);
    }
  });

  test('keeps the focus in the field while results change', async () => {
    await open('/fi/haku/');
    await page.getByLabel('Hakusana').pressSequentially('kuntayhtymä', { delay: 30 });
    await results().first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  test('lands on a page where what was found is marked by the browser', async () => {
    await open('/fi/haku/?q=hoito');
    const marked = page.locator('[data-part=results] li:has(mark) h3 a:not([href*="/sanasto/#"])').first();
    await marked.waitFor();
    expect(await marked.getAttribute('href')).toContain('#:~:text=');
  });

  test('lands on the term itself in the glossary', async () => {
    await open('/fi/haku/?q=kuntayhtymä');
    await results().first().click();
    const term = page.locator('#kuntayhtyma');
    await term.waitFor();
    await expect
      .poll(() => term.evaluate((element) => Math.round(element.getBoundingClientRect().top)))
      .toBeLessThan(200);
  });

  test('is offered pages in the other language, in the right language', async () => {
    await open('/sv/sok/?q=kotisairaala');
    const other = page.locator('[data-part=other]');
    await other.waitFor({ state: 'visible' });
    expect(await page.locator('[data-part=others]').getAttribute('lang')).toBe('fi');
    expect(await other.locator('h3 a').first().getAttribute('href')).toContain('/fi/');
  });
});

describe('whatever a reader writes', () => {
  test.each([
    ['nothing', ''],
    ['one letter', 'a'],
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['only small words', 'ja tai että'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['emoji', '🏥🚑'],
    ['another script', 'مستشفى בריאות'],
    ['per cent signs', '100 % %%'],
  ])('%s gives an answer or a message, and no complaint', async (_name, query) => {
    await open('/fi/haku/');
    await page.getByLabel('Hakusana').fill(query);
    await page.keyboard.press('Enter');
    await expect.poll(() => count().textContent()).toMatch(query === '' ? /^$/ : /./);
    expect(await page.locator('[data-search] img').count()).toBe(0);
  });

  test.each([
    ['a broken encoding', '?q=%E0%A4%A&kind=%'],
    ['per cent signs alone', '?q=%&region=%%'],
    ['markup', '?q=%3Cimg%20src=x%20onerror=alert(1)%3E&kind=%3Cb%3E'],
    ['text from right to left', '?q=%D7%A9%D7%9C%D7%95%D7%9D'],
    ['five thousand letters', `?q=${'y'.repeat(5_000)}`],
    ['letters of another encoding', '?q=hyv%E4'],
  ])('an address with %s is read as far as it can be', async (_name, query) => {
    await open(`/fi/haku/${query}`);
    await expect.poll(() => count().textContent(), { timeout: 10_000 }).not.toBe('');
    expect(await page.getByLabel('Hakusana').isVisible()).toBe(true);
    expect(await page.locator('[data-search] img, [data-search] b').count()).toBe(0);
  });
});

describe('when the search cannot be used', () => {
  test('a failed load is told, and trying again helps', async () => {
    let fail = true;
    await page.route('**/pagefind/**', (route) => (fail ? route.abort() : route.continue()));
    await open('/fi/haku/?q=soite');
    await page.getByText('Hakua ei saatu ladattua.').first().waitFor();
    fail = false;
    complaints = [];
    await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
    await results().first().waitFor();
  });

  test.each([
    ['index', ''],
    ['fragment', ''],
    ['filter', '&kind=Uutinen'],
  ])(
    'a file of the %s that is missing is told as a failure, not as an answer, and trying again helps',
    async (folder, chosen) => {
      let fail = true;
      await page.route(`**/pagefind/${folder}/**`, (route) =>
        fail ? route.fulfill({ status: 404, body: 'Not here' }) : route.continue(),
      );
      await open(`/fi/haku/?q=soite${chosen}`);
      await page.getByText('Hakua ei saatu ladattua.').first().waitFor();
      expect(await results().count()).toBe(0);
      // Several files may be missing; each is told in the console.
      await page.waitForLoadState('networkidle');
      fail = false;
      complaints = [];
      await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
      await results().first().waitFor();
    },
  );

  test('a failure to load more results is told, too', async () => {
    await open('/fi/haku/?q=hanke');
    const more = page.getByRole('button', { name: 'Näytä lisää' });
    await more.waitFor();
    await page.route('**/pagefind/fragment/**', (route) => route.abort());
    await more.click();
    await page.getByText('Hakua ei saatu ladattua.').first().waitFor();
    complaints = [];
  });

  test('an answer is not covered by a word of waiting while the other language is searched', async () => {
    await page.route('**/pagefind/lexicon.fi.*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    });
    await open('/sv/sok/?q=kotisairaala');
    await expect.poll(() => count().textContent(), { timeout: 10_000 }).toMatch(/träff|gav inga/);
    await page.waitForTimeout(1_000);
    expect(await count().textContent()).toMatch(/träff|gav inga/);
    const told = () => page.locator('[data-part=status]').textContent();
    await expect.poll(told).toMatch(/träff|gav inga/);
    // Who reads on meets the count once.
    await expect.poll(told, { timeout: 4_000 }).toBe('');
    await page.locator('[data-part=other]').waitFor({ state: 'visible' });
  });

  test('without JavaScript the page leads to the index of the language', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site.origin}/sv/sok/?q=vard`);
    await plain.getByRole('link', { name: 'Alla sidor A–Ö' }).first().click();
    await plain.waitForURL('**/sv/register/');
    await context.close();
  });
});

test('nothing of the search is loaded before the reader opens it', async () => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  for (const path of ['/fi/', '/fi/hankkeet/']) await open(path);
  await page.waitForTimeout(200);
  expect(requests.filter((url) => /\.js|pagefind/.test(url))).toEqual([]);
});

describe('in the header', () => {
  const field = () => page.getByRole('search').locator('input');
  const options = () => page.getByRole('listbox', { name: 'Etsi sivustolta' }).getByRole('option');

  test('the first five results open in place, are walked with the arrows and closed with Escape', async () => {
    await open('/fi/hankkeet/');
    await field().pressSequentially('ohjausryhmä', { delay: 20 });
    await expect.poll(() => options().count()).toBe(6);
    await page.getByRole('status').getByText('Etsi sivustolta: 6').waitFor();
    expect(await field().getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await options().first().getAttribute('aria-selected')).toBe('true');
    expect(await field().getAttribute('aria-activedescendant')).toBe(
      await options().first().getAttribute('id'),
    );
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await page.evaluate(axe);
    expect(await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')).toEqual(
      [],
    );
    await page.keyboard.press('Escape');
    expect(await options().first().isVisible()).toBe(false);
    expect(await field().inputValue()).toBe('ohjausryhmä');
    expect(await shifts()).toBeLessThan(unseen);
  });

  test('Enter goes to the result that is chosen, else to the page of the search, as without JavaScript', async () => {
    await open('/fi/hankkeet/');
    await field().pressSequentially('avoin data', { delay: 20 });
    await options().first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/fi/avoin-data/**');
    await field().pressSequentially('kotihoito', { delay: 20 });
    await options().filter({ hasText: 'Kaikki tulokset' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/fi/haku/?q=kotihoito');
    await results().first().waitFor();
    const context = await site.browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 900 },
    });
    const plain = await context.newPage();
    await plain.goto(`${site.origin}/sv/projekt/`);
    await plain.getByRole('search').getByRole('searchbox').fill('vård');
    await plain.keyboard.press('Enter');
    await plain.waitForURL('**/sv/sok/?q=v%C3%A5rd');
    await context.close();
  });
});
