import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { filesOf, readFile, readPage } from '../setup/pages.ts';

test('both languages stand in one bundle, under a sub-path as well', () => {
  const manifest = JSON.parse(readFile('subpath', 'pagefind/search.json')) as {
    lexicons: Record<string, string>;
  };
  expect(Object.keys(manifest.lexicons).toSorted()).toEqual(['fi', 'sv']);
  const entry = JSON.parse(readFile('subpath', 'pagefind/pagefind-entry.json')) as { languages: object };
  expect(Object.keys(entry.languages).toSorted()).toEqual(['fi', 'sv']);
});

test('the pages that readers get do not change for the search', () => {
  expect(readPage('full', '/fi/hankkeet/palvelut-lahelle/').html).not.toMatch(/zq\w+q/);
});

test('a page that waits for translation is not in the index of the language it waits for', () => {
  expect(readPage('small', '/sv/nyheter/testiuutinen/').html).not.toContain('data-pagefind-body');
  expect(readPage('small', '/fi/uutiset/testiuutinen/').html).toContain('data-pagefind-body');
});

test('a result is printed from the text of its page, without keys, kinds and titles', () => {
  const fragments = filesOf('full').filter((file) => file.endsWith('.pf_fragment'));
  const texts = fragments.map((file) =>
    gunzipSync(readFileSync(join(inject('sites').full, file))).toString(),
  );
  expect(texts.length).toBeGreaterThan(30);
  expect(texts.filter((text) => /zq\w+q/.test(text))).toEqual([]);
  const own = texts.find((text) => text.includes('"url":"/fi/hankkeet/palvelut-lahelle/"'));
  expect(own).toContain('"content":"');
});
