import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { addressOf, filesOf, pagesOf, readFile, sitesOfRing } from '../setup/pages.ts';

describe.each(sitesOfRing())('the search of the site "%s" is light:', (site) => {
  const weightOf = (file: string) => gzipSync(readFile(site, file), { level: 9 }).length;
  const fileAt = (address: string) =>
    new URL(address, addressOf(site, '/')).href.slice(addressOf(site, '/').length);
  const own = pagesOf(site).filter(({ $ }) => $('[data-search]').length > 0);

  test('what the first result needs of its script is at most 9 kB on the wire, in one file', () => {
    const script = fileAt(own[0]?.$('script[src]').attr('src') ?? '');
    expect(script).toMatch(/^_astro\/.+\.js$/);
    expect(weightOf(script)).toBeLessThanOrEqual(9_000);
    expect(readFile(site, script)).not.toMatch(/from ?["']\.\//);
  });

  test('where a page has more than one field to search with, each is named for those who listen', () => {
    const fields = pagesOf(site).map(({ $ }) =>
      $('search, [role=search]')
        .toArray()
        .map((each) => $(each).attr('aria-label')),
    );
    const several = fields.filter(({ length }) => length > 1);
    expect(
      several.filter((names) => names.includes(undefined) || new Set(names).size < names.length),
    ).toEqual([]);
  });

  test('all that it needs is named in the page, before the script has come', () => {
    expect(own.length).toBe(2);
    for (const { $ } of own) {
      const named = $('link[rel=preload][as=fetch], link[rel=modulepreload]')
        .toArray()
        .map((link) => fileAt($(link).attr('href') ?? '').replace(/\?.*/, ''));
      expect(named.filter((address) => !filesOf(site).includes(address))).toEqual([]);
      for (const part of ['pagefind.js', '.pf_meta', 'wasm.', 'lexicon.', 'names.', '/start-'])
        expect
          .soft(
            named.some((address) => address.includes(part)),
            part,
          )
          .toBe(true);
    }
  });

  test.each(own.map(({ path }) => path.slice(1, 3)))(
    'the lexicon of %s is light on the wire, and named by its content',
    (language) => {
      // 10 kB at the size that the content has today; what is added to it needs room.
      const lexicons = filesOf(site).filter(
        (file) => file.startsWith(`pagefind/lexicon.${language}.`) && file.endsWith('.json'),
      );
      expect(lexicons).toHaveLength(1);
      expect(lexicons[0]).toMatch(/\.[0-9a-f]{10}\.json$/);
      expect(weightOf(lexicons[0] ?? '')).toBeLessThanOrEqual(site === 'grown' ? 12_000 : 10_000);
    },
  );
});
