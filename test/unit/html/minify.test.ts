import { expect, test } from 'vitest';
import { minifyPage } from '#html/minify.ts';
import { printHtml, readHtml } from '#source/html.ts';

const minified = (html: string) => printHtml(minifyPage(readHtml(html)));

test('a style still finds the elements of its component after their mark is shortened', () => {
  expect(
    minified(
      '<style>p[data-astro-cid-22kruk62]{}b[data-astro-cid-abcdefgh]{}</style><p data-astro-cid-22kruk62>a</p><b data-astro-cid-abcdefgh></b>',
    ),
  ).toBe('<style>p[data-c0]{}b[data-c1]{}</style><p data-c0>a</p><b data-c1></b>');
});

test('the styles of a page become one, and the order of the layers stays first', () => {
  expect(minified('<style>@layer a,b;</style><title>t</title><style>@layer b{*{x:$1}}</style>')).toBe(
    '<title>t</title><style>@layer a,b;@layer b{*{x:$1}}</style>',
  );
});

test('a page without styles stays as it is', () => {
  expect(minified('<p>a</p>')).toBe('<p>a</p>');
});

test('an element that no rule of its component names loses the mark, any other keeps it', () => {
  const style = '<style>li[data-astro-cid-22kruk62] .a.b[data-astro-cid-22kruk62]:hover{}</style>';
  expect(
    minified(
      `${style}<ul data-astro-cid-22kruk62><li data-astro-cid-22kruk62><i class="b a" data-astro-cid-22kruk62></i>`,
    ),
  ).toBe('<style>li[data-c0] .a.b[data-c0]:hover{}</style><ul><li data-c0><i class="b a" data-c0></i>');
});

test('a rule for any element of a component keeps the mark of all', () => {
  expect(minified('<style>[data-astro-cid-22kruk62]:focus{}</style><a data-astro-cid-22kruk62>x</a>')).toBe(
    '<style>[data-c0]:focus{}</style><a data-c0>x</a>',
  );
});

test('words stay apart, and only the spaces that nobody sees go', () => {
  expect(minified('<ul> <li> <b>a</b> <i>b</i> </li> <li>c</li> </ul>')).toBe(
    '<ul><li><b>a</b> <i>b</i><li>c</ul>',
  );
});

test('a shape of a drawing ends with itself, and nothing else does', () => {
  expect(minified('<svg><rect width="5%"></rect><g></g><text></text></svg><b class="x"></b>')).toBe(
    '<svg><rect width="5%"/><g></g><text></text></svg><b class="x"></b>',
  );
});

test('what is read from the page closes nothing twice', () => {
  const tokens = minifyPage(readHtml('<ul><li><svg><rect width="5%"></rect></svg></li></ul>'));
  const rects = tokens.filter((token) => 'name' in token && token.name === 'rect');
  expect(rects.map(({ kind }) => kind)).toEqual(['open']);
});

test('the names of values are short on the page, and those of readers’ own texts stay', () => {
  expect(
    minified('<style>p{--text:red;--other:1;color:var(--text)}</style><p fill="var(--text)">--text</p>'),
  ).toBe('<style>p{--a:red;color:var(--a)}</style><p fill="var(--a)">--text</p>');
});

test.each([
  'Kirjoita data-astro-cid-22kruk62 tai var(--text)',
  '&lt;style&gt;p{}&lt;/style&gt; ja &lt;li&gt; x &lt;/li&gt;',
])('what a text says is never taken for markup: %s', (text) => {
  const html = `<style>p{--text:red;color:var(--text)}</style><p title="${text}">${text}</p>`;
  expect(minified(html)).toBe(`<style>p{--a:red;color:var(--a)}</style><p title="${text}">${text}</p>`);
});

test('two values stay apart when the first is written out', () => {
  expect(minified('<style>:root{--gap:1rem}p{padding:var(--gap)0 var(--gap).5em}</style><p>a</p>')).toContain(
    'p{padding:1rem 0 1rem .5em}',
  );
});

test('the names of classes are short in the style and on the page, and no two alike', () => {
  const style = '<style>.rows .item{x:.5em}p.list{y:url(a.png)}</style>';
  expect(minified(`${style}<ul class="rows a"><li class="item">.rows</li></ul><p class="list">b</p>`)).toBe(
    '<style>.b .c{x:.5em}p.d{y:url(a.png)}</style><ul class="b a"><li class="c">.rows</ul><p class="d">b</p>',
  );
});

test('an end tag goes where what follows tells the same', () => {
  expect(minified('<ul><li><p>a</p></li><li>b</li></ul><dl><dt>c</dt><dd>d</dd></dl>')).toBe(
    '<ul><li><p>a<li>b</ul><dl><dt>c<dd>d</dl>',
  );
  expect(minified('<p>a</p><b>c</b><p>d</p>e')).toBe('<p>a</p><b>c</b><p>d</p>e');
});
