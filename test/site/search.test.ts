import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { filesOf, readFile, readPage } from '../setup/pages.ts';

const weightOf = (file: string) => gzipSync(readFile('real', file), { level: 9 }).length;

describe('the search is light', () => {
  test('what the first result needs of its script is at most 9 kB on the wire, in one file', () => {
    const script = readPage('real', '/fi/haku/').$('script[src]').attr('src') ?? '';
    expect(script).toMatch(/^\/_astro\/.+\.js$/);
    expect(weightOf(script)).toBeLessThanOrEqual(9_000);
    expect(readFile('real', script)).not.toMatch(/from ?["']\.\//);
  });

  test('all that it needs is named in the page, before the script has come', () => {
    for (const page of ['/fi/haku/', '/sv/sok/']) {
      const { $ } = readPage('real', page);
      const named = $('link[rel=preload][as=fetch], link[rel=modulepreload]')
        .toArray()
        .map((link) => ($(link).attr('href') ?? '').replace(/\?.*/, ''));
      expect(named.filter((address) => !filesOf('real').includes(address.slice(1)))).toEqual([]);
      for (const part of ['pagefind.js', '.pf_meta', 'wasm.', 'lexicon.', 'names.', '/start-'])
        expect
          .soft(
            named.some((address) => address.includes(part)),
            part,
          )
          .toBe(true);
    }
  });

  test.each(['fi', 'sv'])(
    'the lexicon of %s is at most 10 kB on the wire, and named by its content',
    (language) => {
      const lexicons = filesOf('real').filter(
        (file) => file.startsWith(`pagefind/lexicon.${language}.`) && file.endsWith('.json'),
      );
      expect(lexicons).toHaveLength(1);
      expect(lexicons[0]).toMatch(/\.[0-9a-f]{10}\.json$/);
      expect(weightOf(lexicons[0] ?? '')).toBeLessThanOrEqual(10_000);
    },
  );
});

test('both languages stand in one bundle, under a sub-path as well', () => {
  const manifest = JSON.parse(readFile('subpath', 'pagefind/search.json')) as {
    lexicons: Record<string, string>;
  };
  expect(Object.keys(manifest.lexicons).toSorted()).toEqual(['fi', 'sv']);
  const entry = JSON.parse(readFile('subpath', 'pagefind/pagefind-entry.json')) as { languages: object };
  expect(Object.keys(entry.languages).toSorted()).toEqual(['fi', 'sv']);
});

test('the pages that readers get do not change for the search', () => {
  expect(readPage('real', '/fi/hankkeet/soite-2-0/').html).not.toMatch(/zq\w+q/);
});

test('a page that waits for translation is not in the index of the language it waits for', () => {
  expect(readPage('small', '/sv/nyheter/testiuutinen/').html).not.toContain('data-pagefind-body');
  expect(readPage('small', '/fi/uutiset/testiuutinen/').html).toContain('data-pagefind-body');
});

test('a result is printed from the text of its page, without keys, kinds and titles', () => {
  const fragments = filesOf('real').filter((file) => file.endsWith('.pf_fragment'));
  const texts = fragments.map((file) =>
    gunzipSync(readFileSync(join(inject('sites').real, file))).toString(),
  );
  expect(texts.length).toBeGreaterThan(400);
  expect(texts.filter((text) => /zq\w+q/.test(text))).toEqual([]);
  const soite = texts.find((text) => text.includes('"url":"/fi/hankkeet/soite-2-0/"'));
  expect(soite).toContain('"content":"Soite 2.0 oli hankekokonaisuus');
});
