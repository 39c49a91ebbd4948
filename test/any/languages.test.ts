import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltPage, pagesOf, readPage, textOf } from '../setup/pages.ts';

const origin = 'https://example.fi';

let pages: BuiltPage[];
let byAddress: Map<string, BuiltPage>;

beforeAll(() => {
  pages = pagesOf('real').filter(({ path }) => /^\/(fi|sv)\/(?!404\.html|410\.html)/.test(path));
  byAddress = new Map(pages.map((page) => [origin + page.path, page]));
});

const isIndexable = ({ $ }: BuiltPage) => !$('meta[name=robots]').attr('content')?.includes('noindex');

function alternates({ $ }: BuiltPage): Map<string, string> {
  return new Map(
    $('link[rel=alternate][hreflang]')
      .toArray()
      .map((link) => [$(link).attr('hreflang') ?? '', $(link).attr('href') ?? '']),
  );
}

describe('the two languages are equal', () => {
  test('every page says its language, and its address agrees', () => {
    for (const { path, $ } of pages) expect($('html').attr('lang'), path).toBe(path.slice(1, 3));
  });

  test('there are as many Finnish pages as Swedish ones', () => {
    const finnish = pages.filter(({ path }) => path.startsWith('/fi/'));
    expect(finnish.length * 2).toBe(pages.length);
  });

  test('every page leads to the same page in the other language, named in that language', () => {
    for (const page of pages) {
      const link = page.$('header a[hreflang]').first();
      const there = byAddress.get(origin + link.attr('href'));
      expect(there, `${page.path} → ${link.attr('href')}`).toBeDefined();
      expect(there?.$('header a[hreflang]').first().attr('href')).toBe(page.path);
      expect(link.text().trim()).toBe(page.path.startsWith('/fi/') ? 'På svenska' : 'Suomeksi');
    }
  });

  test('search engines are told the same pairs, each page naming itself and the other, and a default', () => {
    for (const page of pages.filter(isIndexable)) {
      const own = alternates(page);
      const language = page.path.slice(1, 3);
      expect(page.$('link[rel=canonical]').attr('href'), page.path).toBe(origin + page.path);
      expect(own.get(language), page.path).toBe(origin + page.path);
      expect(own.has('x-default'), page.path).toBe(true);
      for (const [each, address] of own) {
        if (each === 'x-default') continue;
        const other = byAddress.get(address);
        expect(other && alternates(other).get(language), `${page.path} ↔ ${address}`).toBe(
          origin + page.path,
        );
      }
    }
  });
});

describe('where a translation is missing', () => {
  const untranslated = () => readPage('small', '/sv/nyheter/testiuutinen/');
  const original = () => readPage('small', '/fi/uutiset/testiuutinen/');

  test('the page exists, tells it plainly and leads to the text', () => {
    expect(textOf(untranslated())).toContain('har ännu inte översatts till svenska');
    expect(untranslated().$('main a[hreflang=fi]').attr('href')).toBe('/fi/uutiset/testiuutinen/');
    expect(textOf(untranslated())).not.toContain('Uutisen teksti suomeksi.');
  });

  test('its facts are in the language of the reader', () => {
    const text = textOf(untranslated());
    expect(text).toContain('6 maj 2020');
    expect(text).toContain('Mellersta Finland');
    expect(text).toContain('Jyväskylä stad');
  });

  test('the title is marked with its own language', () => {
    expect(untranslated().$('h1').attr('lang')).toBe('fi');
    expect(untranslated().$('html').attr('lang')).toBe('sv');
  });

  test('search engines are sent to the original and told of no pair', () => {
    const { $ } = untranslated();
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('link[rel=canonical]').attr('href')).toBe('https://example.fi/fi/uutiset/testiuutinen/');
    expect($('link[hreflang]').length).toBe(0);
    expect(original().$('link[hreflang=sv]').length).toBe(0);
  });

  test('a list shows the original title with its language and a mark', () => {
    const { $ } = readPage('small', '/sv/nyheter/');
    const row = $('li').filter((_, element) => $(element).text().includes('Uutinen, joka on vain suomeksi'));
    expect(row.find('[lang=fi]').length).toBeGreaterThan(0);
    expect(row.text()).toContain('på finska');
  });

  test('it goes both ways', () => {
    const finnish = readPage('small', '/fi/tyopajat/testverkstad/');
    expect(textOf(finnish)).toContain('ei ole vielä suomennettu');
    expect(textOf(finnish)).toContain('Keuruu ja etäyhteys');
    expect(finnish.$('h1').attr('lang')).toBe('sv');
    expect(textOf(readPage('small', '/sv/verkstader/testverkstad/'))).toContain('Keuru och på distans');
  });
});
