import { expect, test } from 'vitest';
import { modelOf } from '#content/read-model.ts';
import { bodyParts, textLinks } from '#domain/body.ts';
import { languages } from '#i18n/languages.ts';
import { readContent } from '#source/read.ts';
import { withMistake } from '../check/samples.ts';

const links = new Map([['projects/kirsi/index.sv', '/sv/projekt/kirsi/']]);
const shown = (html: string, folder = 'news/a') =>
  bodyParts(html, { folder, links }).map((part) => ('html' in part ? part.html : part));

test('a link between files leads to the page of the other', () => {
  expect(shown('<p><a href="../../projects/kirsi/index.sv.md#mal">Kirsi</a></p>')).toEqual([
    '<p><a href="/sv/projekt/kirsi/#mal">Kirsi</a></p>',
  ]);
});

test('a link to a name or a list leads to its page in the language of the text', async () => {
  const text = [
    '[a](../../topics/lahipalvelut.yaml) [b](../../organisations/okm.yaml) [c](../../glossary/kuntayhtyma.yaml)',
    '[d](../../news/) [e](../../projects) [f](../../area/) [g](../../series/kevat.yaml)',
  ].join('\n');
  const fields = (words: string) => `---\n${words}\ntitle: A\nsummary: A.\n---\n\n${text}\n`;
  const write = {
    'news/a/index.fi.md': fields('date: 2020-06-02'),
    'news/a/index.sv.md': fields('translationOf: fi'),
  };
  await withMistake({ write }, async (folder) => {
    const content = await modelOf(await readContent(folder), '2026-11-22');
    const entry = content.news.find(({ id }) => id === 'a');
    const shown = languages.map((language) => entry && [...textLinks(entry, language, content).values()]);
    expect(shown).toEqual([
      [
        '/fi/aiheet/lahipalvelut/',
        '/fi/organisaatiot/ministerio/',
        '/fi/sanasto/#kuntayhtyma',
        ...['/fi/uutiset/', '/fi/hankkeet/', '/fi/oma-alue/'],
      ],
      [
        '/sv/teman/narservice/',
        '/sv/organisationer/ministeriet/',
        '/sv/ordlista/#kuntayhtyma',
        ...['/sv/nyheter/', '/sv/projekt/', '/sv/mitt-omrade/'],
      ],
    ]);
  });
});

test('a link to an organisation that is an authority leads to the page of that', async () => {
  const own =
    'name: { fi: Alue, sv: Område }\nurlName: { fi: alue, sv: omrade }\nkind: county\nauthority: hva-15\n';
  const text = '---\ndate: 2020-06-02\ntitle: A\nsummary: A.\n---\n\n[a](../../organisations/alue.yaml)\n';
  const write = { 'organisations/alue.yaml': own, 'news/a/index.fi.md': text };
  await withMistake({ write }, async (folder) => {
    const content = await modelOf(await readContent(folder), '2026-11-22');
    const entry = content.news.find(({ id }) => id === 'a');
    expect(entry && [...textLinks(entry, 'fi', content).values()]).toEqual([
      '/fi/kirjastoalueet/keski-suomi/',
    ]);
  });
});

test('a link to a name that has no page is no link', () => {
  expect(shown('<a href="../../series/kevat.yaml">x</a> <a href="../../topics/">y</a>')).toEqual([
    '<a>x</a> <a>y</a>',
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
