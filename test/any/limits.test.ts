import { statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { type BuiltPage, filesOf, pagesOf, sitesOfRing } from '../setup/pages.ts';

const isEntry = ({ path }: BuiltPage) =>
  /^\/[a-z]{2}\/[^/]+\/[^/]+\/$/.test(path) && !/\/(sivu|sida|page)-\d+\/$/.test(path);

/** What is light enough so is lighter still at the best quality, which takes 25 times as long. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

function tooHeavy(which: readonly BuiltPage[], limit: number): string[] {
  return which
    .filter(({ html }) => brotliCompressSync(html, quick).length > limit)
    .map(({ path, html }) => ({ path, bytes: brotliCompressSync(html).length }))
    .filter(({ bytes }) => bytes > limit)
    .map(({ path, bytes }) => `${path}: ${bytes} bytes`);
}

describe.each(sitesOfRing())('a page of the site "%s" is light:', (site) => {
  const pages = pagesOf(site);

  // A page that lists what there is shows some and leads to the rest; the glossary alone shows all its terms.
  const isGlossary = ({ path }: BuiltPage) => /\/(sanasto|ordlista|glossary)\/$/.test(path);

  test('every page is at most 14 000 bytes on the wire, the glossary at most 28 000', () => {
    expect(
      tooHeavy(
        pages.filter((page) => !isGlossary(page)),
        14_000,
      ),
    ).toEqual([]);
    expect(tooHeavy(pages.filter(isGlossary), 28_000)).toEqual([]);
  });

  // What chance adds to the content may be about its heaviest page, which then lists it.
  const mostOfEntry = site === 'grown' ? 9_100 : 9_000;

  test(`the page of a project, region, workshop or news item is at most ${mostOfEntry} bytes`, () => {
    expect(tooHeavy(pages.filter(isEntry), mostOfEntry)).toEqual([]);
  });

  test('its style comes with it', () => {
    const withLinks = pages.filter(({ $ }) => $('link[rel=stylesheet]').length > 0);
    expect(withLinks.map(({ path }) => path)).toEqual([]);
  });

  test('no script is loaded before the reader asks for something that needs it, as on the page of the search', () => {
    const loading = pages
      .filter(({ $ }) => $('[data-search]').length === 0)
      .filter(({ $ }) => $('script[src], link[rel=modulepreload]').length > 0);
    expect(loading.map(({ path }) => path)).toEqual([]);
  });

  test('a script inside a page is a small loader, at most 1 kB', () => {
    const large = pages.filter(({ $ }) =>
      $('script:not([src]):not([type="application/ld+json"])')
        .toArray()
        .some((script) => Buffer.byteLength($(script).text()) > 1024),
    );
    expect(large.map(({ path }) => path)).toEqual([]);
  });
});

test.each(sitesOfRing())(
  'the typeface of the site "%s" weighs at most 45 000 bytes, and its names change with its content',
  (site) => {
    const files = filesOf(site).filter((file) => file.startsWith('fonts/'));
    const bytes = files.reduce((sum, file) => sum + statSync(join(inject('sites')[site], file)).size, 0);
    expect(files.every((file) => /\.[0-9a-f]{8}\.woff2$/.test(file))).toBe(true);
    expect(bytes).toBeGreaterThan(15_000);
    expect(bytes).toBeLessThan(45_000);
  },
);

describe.each(sitesOfRing())('a page of the site "%s" keeps to itself:', (site) => {
  const pages = pagesOf(site);

  test('nothing is loaded from another host', () => {
    const foreign = pages.flatMap(({ path, $ }) =>
      $('[src], [srcset], link[href]:not([rel=canonical], [rel=alternate])')
        .toArray()
        .flatMap((element) => [$(element).attr('src'), $(element).attr('srcset'), $(element).attr('href')])
        .filter((address) => address !== undefined && /^(https?:)?\/\//.test(address))
        .map((address) => `${path}: ${address}`),
    );
    expect(foreign).toEqual([]);
  });

  test('it has a policy without unsafe-inline', () => {
    const policies = pages.map(({ path, $ }) => ({
      path,
      policy: $('meta[http-equiv="content-security-policy"]').attr('content') ?? '',
    }));
    const loose = policies.filter(
      ({ policy }) => !policy.includes("default-src 'none'") || policy.includes('unsafe-inline'),
    );
    expect(loose).toEqual([]);
  });

  test('it uses no style attribute, which the policy would block', () => {
    expect(pages.filter(({ $ }) => $('[style]').length > 0).map(({ path }) => path)).toEqual([]);
  });
});
