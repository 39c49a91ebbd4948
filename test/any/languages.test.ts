import { describe, expect, test } from 'vitest';
import { addressOf, type BuiltPage, pagesOf, readFile, sitesOfRing } from '../setup/pages.ts';

const chooses: Readonly<Record<string, string>> = { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' };

const isIndexable = ({ $ }: BuiltPage) => !$('meta[name=robots]').attr('content')?.includes('noindex');

function alternates({ $ }: BuiltPage): Map<string, string> {
  return new Map(
    $('link[rel=alternate][hreflang]')
      .toArray()
      .map((link) => [$(link).attr('hreflang') ?? '', $(link).attr('href') ?? '']),
  );
}

describe.each(sitesOfRing())('the two languages of the site "%s" are equal:', (site) => {
  // Pages that lead on from an old address, and those that tell what is gone or missing, are in one language.
  const gone = readFile(site, '_redirects')
    .split('\n')
    .filter((line) => line.endsWith(' 410!'))
    .map((line) => `https://example.fi${line.split(' ')[0]}`);
  const pages = pagesOf(site).filter(
    ({ path, $ }) =>
      /^\/[a-z]{2}\/(?!404\.html|410\.html)/.test(path) &&
      $('head noscript').length === 0 &&
      !gone.includes(addressOf(site, path)),
  );
  const byAddress = new Map(pages.map((page) => [addressOf(site, page.path), page]));

  test('every page says its language, and its address agrees', () => {
    for (const { path, $ } of pages) expect($('html').attr('lang'), path).toBe(path.slice(1, 3));
  });

  test('there are as many pages in one as in the other', () => {
    const byLanguage = Map.groupBy(pages, ({ path }) => path.slice(1, 3));
    expect([...byLanguage.values()].map(({ length }) => length)).toEqual([
      pages.length / 2,
      pages.length / 2,
    ]);
  });

  test('every page leads to the same page in the other language, named in that language', () => {
    for (const page of pages) {
      const link = page.$('header a[hreflang]').first();
      const there = byAddress.get(new URL(link.attr('href') ?? '', addressOf(site, page.path)).href);
      expect(there, `${page.path} → ${link.attr('href')}`).toBeDefined();
      expect(
        new URL(there?.$('header a[hreflang]').first().attr('href') ?? '', addressOf(site, '/')).href,
      ).toBe(addressOf(site, page.path));
      expect(link.text().trim()).toBe(chooses[link.attr('hreflang') ?? '']);
    }
  });

  test('search engines are told the same pairs, each page naming itself and the other, and a default', () => {
    for (const page of pages.filter(isIndexable)) {
      const own = alternates(page);
      const language = page.path.slice(1, 3);
      expect(page.$('link[rel=canonical]').attr('href'), page.path).toBe(addressOf(site, page.path));
      expect(own.get(language), page.path).toBe(addressOf(site, page.path));
      expect(own.has('x-default'), page.path).toBe(true);
      for (const [each, address] of own) {
        if (each === 'x-default') continue;
        const other = byAddress.get(address);
        expect(other && alternates(other).get(language), `${page.path} ↔ ${address}`).toBe(
          addressOf(site, page.path),
        );
      }
    }
  });
});
