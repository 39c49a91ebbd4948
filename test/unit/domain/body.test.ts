import { expect, test } from 'vitest';
import { bodyParts } from '#domain/body.ts';

const links = new Map([['projects/kirsi/index.sv', '/sv/projekt/kirsi/']]);
const shown = (html: string, folder = 'news/a') =>
  bodyParts(html, { folder, links }).map((part) => ('html' in part ? part.html : part));

test('a link between files leads to the page of the other', () => {
  expect(shown('<p><a href="../../projects/kirsi/index.sv.md#mal">Kirsi</a></p>')).toEqual([
    '<p><a href="/sv/projekt/kirsi/#mal">Kirsi</a></p>',
  ]);
});

test('a link to a file beside the text downloads it', () => {
  expect(shown('<a href="Liite%201.pdf" title="Plan">x</a>')).toEqual([
    '<a href="/files/news/a/Liite%201.pdf" title="Plan">x</a>',
  ]);
});

test('a link to a page that is held back is no link', () => {
  expect(shown('<a href="../b/index.fi.md">x</a>')).toEqual(['<a>x</a>']);
});

test('links that lead elsewhere stay', () => {
  const html =
    '<a href="https://example.fi/?a=1&amp;b=2">x</a><a href="#mal">y</a><a href="mailto:a@b.fi">z</a>';
  expect(shown(html)).toEqual([html]);
});

test('a picture in a text is shown from its own file to those who read it elsewhere', () => {
  expect(shown('<img src="./Kuva%201.png" alt="&quot;A&quot; &amp; &lt;b&gt;">')).toEqual([
    '<img src="/files/news/a/Kuva%201.png" alt="&quot;A&quot; &amp; &lt;b&gt;">',
  ]);
});

test('a picture on a page is offered in smaller copies', () => {
  const sources = [{ href: '/files/news/a/480/k.png.webp', path: '', width: 480 }];
  const pictures = new Map([['k.png', { href: '/files/news/a/k.png', width: 1200, height: 800, sources }]]);
  expect(bodyParts('<p><img src="k.png" alt="Kartta"></p>', { folder: 'news/a', links, pictures })).toEqual([
    {
      html:
        '<p><img src="/files/news/a/480/k.png.webp" srcset="/files/news/a/480/k.png.webp 480w" ' +
        'sizes="(width >= 60rem) 40rem, 92vw" width="1200" height="800" alt="Kartta" loading="lazy" decoding="async"></p>'.replace(
          '>=',
          '&gt;=',
        ),
    },
  ]);
});

test('a component stands between the stretches of its text, links in either resolved', () => {
  expect(
    shown(
      '<p><a href="a.pdf">a</a></p>\n<site-component component="Figure" x="y"></site-component>\n<p>b</p>',
    ),
  ).toEqual([
    '<p><a href="/files/news/a/a.pdf">a</a></p>\n',
    { component: 'Figure', attributes: { x: 'y' } },
    '\n<p>b</p>',
  ]);
});

test('what only looks like a tag is left as it is', () => {
  const html = '<p title="&lt;a href=x&gt;">&lt;a href="x"&gt; <code>&lt;img src="y"&gt;</code></p>';
  expect(shown(html)).toEqual([html]);
});
