import { expect, test } from 'vitest';
import { minifyPage } from '#html/minify.ts';
import { printHtml, readHtml } from '#source/html.ts';

/** The style that is left on a page with this body. */
const purged = (css: string, body = '<p class="a">x</p>') =>
  /<style>(.*)<\/style>/.exec(printHtml(minifyPage(readHtml(`<style>${css}</style>${body}`))))?.[1];

test('a rule stays where an element of the page can match it, in any state', () => {
  const css =
    '@layer a,b;@font-face{src:x}p:hover,.a::before{x:y}:root{z:1}p:has(>b,.a)+p:not(b){x:y}*{x:y}[open]{x:y}';
  expect(purged(css)).toBe(css);
});

test('a rule for elements that are not there goes, with the groups that are empty then', () => {
  expect(purged('@layer b{table{x:y}p,td{x:y}@media print{.b{x:y}}}')).toBe('@layer b{p{x:y}}');
});

test('a rule goes if no single element is all that one part of it names, or none is any that it lets choose from', () => {
  const css = 'p.a,i.b,p.b{x:y}p:has(.c){x:y}:is(b,.c) p{x:y}i[data-astro-cid-22kruk62]{x:y}';
  const body = '<p class="a" data-astro-cid-22kruk62>x</p><i class="b">x</i>';
  expect(purged(css, body)).toBe('p.a,i.b{x:y}');
});

test('a page whose script brings elements later keeps all its rules', () => {
  expect(purged('table{x:y}', '<form data-script="/x.js"></form>')).toBe('table{x:y}');
  expect(purged('table{x:y}', '<script src="/x.js"></script>')).toBe('table{x:y}');
});

test('a face for certain letters is declared where they are', () => {
  const face = '@font-face{src:x;unicode-range:U+100-2BF}';
  expect(purged(face, '<p>ä</p>')).toBe('');
  expect(purged(face, '<p>Šiljo</p>')).toBe(face);
});

test('what follows itself in one layer is one group', () => {
  expect(purged('@layer a{p{x:1}}@layer a{p{x:2}}@layer b{p{x:3}}@layer a{p{x:4}}')).toBe(
    '@layer a{p{x:1}p{x:2}}@layer b{p{x:3}}@layer a{p{x:4}}',
  );
});
