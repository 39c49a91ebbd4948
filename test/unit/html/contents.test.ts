import { expect, test } from 'vitest';
import { withContents } from '#html/contents.ts';
import type { Language } from '#i18n/languages.ts';
import { printHtml, readHtml } from '#source/html.ts';

const listed = (html: string, language: Language) => printHtml(withContents(readHtml(html), language));

const page = (headings: string) =>
  `<h2 id="before">Ennen</h2><!--contents--><main>${headings}</main><!--/contents--><h2 id="after">Jälkeen</h2>`;

const heading = (id: string, more = '') => `<h2 class="x" id="${id}"${more}>Otsikko <b>${id}</b></h2>`;

test('a page with three headings lists them with their language, and none that stand around its text', () => {
  const html = listed(page(heading('a') + heading('b', ' lang="sv"') + heading('c')), 'fi');
  expect([...html.matchAll(/<a href="#(\w+)"([^>]*)>([^<]*)</g)].map(([, ...parts]) => parts)).toEqual([
    ['a', '', 'Otsikko a'],
    ['b', ' lang="sv"', 'Otsikko b'],
    ['c', '', 'Otsikko c'],
  ]);
  expect(html).toContain('<summary>Tällä sivulla</summary>');
  expect(html).not.toContain('<!--');
});

test('a page with two headings is seen at a glance and lists none', () => {
  const text = heading('a') + heading('b');
  expect(listed(page(text), 'sv')).toBe(
    `<h2 id="before">Ennen</h2><main>${text}</main><h2 id="after">Jälkeen</h2>`,
  );
});

test('what a page tells first of all is in the list, though it stands above it', () => {
  const html = listed(`<main><!--first-->${heading('outcome')}${page(heading('b') + heading('c'))}`, 'fi');
  expect([...html.matchAll(/<a href="#(\w+)"/g)].map(([, id]) => id)).toEqual([
    'outcome',
    'before',
    'b',
    'c',
  ]);
  expect(html).not.toContain('<!--');
});
