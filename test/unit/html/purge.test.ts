import { expect, test } from 'vitest';
import { purgeStyle } from '#html/purge.ts';

const page = (css: string, body = '<p class="a">x</p>') => `<style>${css}</style>${body}`;

test('a rule stays where an element of the page can match it, in any state', () => {
  const css = '@layer a,b;@font-face{src:x}p:hover,.a::before{x:y}:root{--z:1}p:has(>b,i)+p{x:y}*{x:y}';
  expect(purgeStyle(page(css))).toBe(page(css));
});

test('a rule for elements that are not there goes, with the groups that are empty then', () => {
  expect(purgeStyle(page('@layer b{table{x:y}p,td{x:y}@media print{.b{x:y}}}'))).toBe(
    page('@layer b{p{x:y}}'),
  );
});

test('a page whose script brings elements later keeps all its rules', () => {
  const html = page('table{x:y}', '<script>1</script>');
  expect(purgeStyle(html)).toBe(html);
});

test('a face for certain letters is declared where they are', () => {
  const face = '@font-face{src:x;unicode-range:U+100-2BF}';
  expect(purgeStyle(page(face, '<p>ä</p>'))).toBe(page('', '<p>ä</p>'));
  expect(purgeStyle(page(face, '<p>Šiljo</p>'))).toBe(page(face, '<p>Šiljo</p>'));
});

test('what follows itself in one layer is one group', () => {
  expect(purgeStyle(page('@layer a{p{x:1}}@layer a{p{x:2}}@layer b{p{x:3}}@layer a{p{x:4}}'))).toBe(
    page('@layer a{p{x:1}p{x:2}}@layer b{p{x:3}}@layer a{p{x:4}}'),
  );
});
