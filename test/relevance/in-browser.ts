import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { stripTypeScriptTypes } from 'node:module';
import { chromium, type Page } from 'playwright-core';
import { type Language, otherLanguage } from '#i18n/languages.ts';
import { findChromium } from '../setup/chromium.ts';

/**
 * How long a reader of the search page waits in a real browser, in milliseconds from each key to its answer: for
 * the first key of a visit, which loads the search, and for the keys of the words that follow.
 */
export async function timeInBrowser(
  site: string,
  language: Language,
  words: readonly string[],
): Promise<BrowserTimes> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const content = contentOf(site, path, language);
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': TYPES[extname(path)] ?? 'text/html',
    });
    response.end(content);
  });
  const origin = await listen(server);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--headless', '--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    // A page whose script fails would be waited for without end.
    const failed = new Promise<never>((_, reject) => page.once('pageerror', reject));
    await page.goto(`${origin}/search`);
    await page.waitForSelector('[data-search]');
    const times: number[] = [];
    for (const word of words) {
      await page.evaluate(() => (document.querySelector('input') as HTMLInputElement).select());
      // One letter alone is no question yet.
      for (const letters of [word.slice(0, 2), ...word.slice(2)])
        times.push(await Promise.race([timeOf(page, letters), failed]));
    }
    const [first = NaN, ...later] = times;
    return { first, later };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Types letters, and waits from the first of them for an answer to be told. */
async function timeOf(page: Page, letters: string): Promise<number> {
  await page.evaluate(() => {
    const input = document.querySelector('input') as HTMLInputElement;
    const count = document.querySelector('[data-part=count]') as HTMLElement;
    const time = new Promise<number>((resolve) => {
      let start = 0;
      input.addEventListener('input', () => (start = performance.now()), { once: true });
      new MutationObserver((_changes, observer) => {
        if (count.textContent === '') return;
        observer.disconnect();
        resolve(performance.now() - start);
      }).observe(count, { childList: true });
    });
    Object.assign(window, { time });
  });
  await page.keyboard.type(letters);
  return page.evaluate(() => (window as unknown as { time: Promise<number> }).time);
}

/** A file of the site, a module of the search as the browser can read it, or the page they meet on. */
function contentOf(site: string, path: string, language: Language): Buffer | string | undefined {
  if (path === '/search') return searchPage(language);
  try {
    if (!path.startsWith('/src/')) return readFileSync(join(site, path));
    return stripTypeScriptTypes(readFileSync(join(import.meta.dirname, '../..', path), 'utf8'));
  } catch {
    return undefined;
  }
}

/** The parts that the script works on, as on the real search page. */
function searchPage(language: Language): string {
  const parts = (tag: string, names: readonly string[]): string =>
    names.map((name) => `<${tag} data-part="${name}"></${tag}>`).join('');
  const imports = { '#i18n/': '/src/i18n/', '#search/': '/src/search/', '#domain/': '/src/domain/' };
  return (
    `<!doctype html><html lang="${language}"><title>Search</title>` +
    `<script type="importmap">${JSON.stringify({ imports })}</script>` +
    `<search data-search data-other="${otherLanguage(language)}" data-bundle="/pagefind/" data-messages='${JSON.stringify(WORDS)}'>` +
    `<form data-part="form"><input name="q" data-part="input" autofocus>${parts('select', ['kind', 'region', 'year', 'sort'])}</form>` +
    `${parts('p', ['status', 'count', 'notes', 'more', 'clear', 'other'])}${parts('ol', ['results', 'others'])}` +
    `</search><script type="module">import { startPanel } from '/src/search/page/panel.ts';` +
    `startPanel(document.querySelector('[data-search]'));</script></html>`
  );
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

const WORDS = {
  ...{
    loading: '',
    oneResult: '1',
    results: '{count}',
    none: '0',
    ...{ onlySome: '', care: '', toArea: '', tryThis: '', toIndex: '' },
    failed: '',
    retry: '',
    clearFilters: '{filters}',
    any: '',
  },
  ...{ insteadOf: '{from} {to}', missing: '{from}', literally: '{from}' },
};
const TYPES: Partial<Record<string, string>> = {
  '.ts': 'text/javascript',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

export interface BrowserTimes {
  readonly first: number;
  readonly later: readonly number[];
}
