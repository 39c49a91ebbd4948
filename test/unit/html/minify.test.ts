import { expect, test } from 'vitest';
import { minifyPage } from '#html/minify.ts';

test('a style still finds the elements of its component after their mark is shortened', () => {
  expect(
    minifyPage(
      '<style>p[data-astro-cid-22kruk62]{}b[data-astro-cid-abcdefgh]{}</style><p data-astro-cid-22kruk62>a</p>',
    ),
  ).toBe('<style>p[data-c0]{}b[data-c1]{}</style><p data-c0>a</p>');
});

test('the styles of a page become one, and the order of the layers stays first', () => {
  expect(minifyPage('<style>@layer a,b;</style><title>t</title><style>@layer b{$1}</style>')).toBe(
    '<title>t</title><style>@layer a,b;@layer b{$1}</style>',
  );
});

test('a page without styles stays as it is', () => {
  expect(minifyPage('<p>a</p>')).toBe('<p>a</p>');
});
