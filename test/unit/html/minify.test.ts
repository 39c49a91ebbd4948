import { expect, test } from 'vitest';
import { minifyPage } from '#html/minify.ts';

test('a style still finds the elements of its component after their mark is shortened', () => {
  expect(
    minifyPage(
      '<style>p[data-astro-cid-22kruk62]{}b[data-astro-cid-abcdefgh]{}</style><p data-astro-cid-22kruk62>a</p><b></b>',
    ),
  ).toBe('<style>p[data-c0]{}b[data-c1]{}</style><p data-c0>a</p><b></b>');
});

test('the styles of a page become one, and the order of the layers stays first', () => {
  expect(minifyPage('<style>@layer a,b;</style><title>t</title><style>@layer b{*{x:$1}}</style>')).toBe(
    '<title>t</title><style>@layer a,b;@layer b{*{x:$1}}</style>',
  );
});

test('a page without styles stays as it is', () => {
  expect(minifyPage('<p>a</p>')).toBe('<p>a</p>');
});

test('an element that no rule of its component names loses the mark, any other keeps it', () => {
  const style = '<style>li[data-astro-cid-22kruk62] .a.b[data-astro-cid-22kruk62]:hover{}</style>';
  expect(
    minifyPage(
      `${style}<ul data-astro-cid-22kruk62><li data-astro-cid-22kruk62><i class="b a" data-astro-cid-22kruk62></i>`,
    ),
  ).toBe('<style>li[data-c0] .a.b[data-c0]:hover{}</style><ul><li data-c0><i class="b a" data-c0></i>');
});

test('a rule for any element of a component keeps the mark of all', () => {
  const html = '<style>[data-c0]:focus{}</style><a data-c0>x</a>';
  expect(minifyPage(html)).toBe(html);
});

test('words stay apart, and only the spaces that nobody sees go', () => {
  expect(minifyPage('<ul> <li> <b>a</b> <i>b</i> </li> <li>c</li> </ul>')).toBe(
    '<ul><li><b>a</b> <i>b</i></li><li>c</li></ul>',
  );
});

test('the names of values are short on the page, and those of readers’ own texts stay', () => {
  expect(
    minifyPage('<style>p{--text:red;--other:1;color:var(--text)}</style><p fill="var(--text)">--text</p>'),
  ).toBe('<style>p{--a:red;color:var(--a)}</style><p fill="var(--a)">--text</p>');
});
