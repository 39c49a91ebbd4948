import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readFile, readPage, textOf } from '../setup/pages.ts';

test('every municipality leads to who answers there, in the names of each language', () => {
  const { $ } = readPage('real', '/sv/mitt-omrade/');
  const link = $('main a').filter((_, element) => $(element).text() === 'Karleby');
  expect(link.attr('href')).toBe('/sv/valfardsomraden/mellersta-osterbotten/#Karleby');
  expect($('main li a').length).toBeGreaterThan(290);
});

test('the page says how old its postcodes are', () => {
  expect(textOf(readPage('real', '/fi/oma-alue/'))).toContain(
    'Postin postinumerotiedosto 13. huhtikuuta 2024',
  );
});

test('the form sends nothing about the reader', () => {
  const { $ } = readPage('real', '/fi/');
  expect($('form[action="/fi/oma-alue/"] [name]').length).toBe(0);
});

test('the data of the field is at most 45 kB on the wire', () => {
  expect(brotliCompressSync(readFile('real', '/fi/oma-alue/areas.json')).length).toBeLessThan(45_000);
});
