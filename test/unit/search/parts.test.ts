import { expect, test } from 'vitest';
import { readPage } from '#search/index/page-tokens.ts';
import { splitPage } from '#search/index/parts.ts';
import { printHtml, readHtml } from '#source/html.ts';

const glossary = readHtml(
  '<html lang="sv"><body><h1>Ordlista</h1><div data-search-parts="Term">' +
    '<div id="kommun" data-search-part="kommun"><dt>kommun <span lang="fi">kunta</span></dt><dd>En ort.</dd></div>' +
    '<div id="stad" data-search-part="stad"><dt class=a><b class="b"> stad </b> <span lang="fi">kaupunki</span> <span>(st.)</span></dt><dd>En <b>kommun</b>.<br></dd></div></div></body></html>',
);

test('a glossary is searched term by term, each result leading to its term, and as a page', () => {
  const parts = splitPage(glossary);
  expect(parts.map(({ anchor }) => anchor)).toEqual([undefined, 'kommun', 'stad']);
  const html = printHtml(parts[1]?.page ?? []);
  expect(html).toContain('<html lang="sv">');
  expect(html).toContain('<h1>kommun</h1>');
  expect(html).toContain('kunta');
  expect(html).not.toContain('stad');
});

test('the name of a term is its title alone, and its name in the other language stands before the colon', () => {
  const [, , town] = splitPage(glossary);
  expect(readPage(town?.page ?? [])).toMatchObject({
    title: 'stad',
    otherName: 'kaupunki',
    shown: '\u2068kaupunki\u2069 (st.): En kommun.',
  });
});

test('any other page is searched whole', () => {
  const page = readHtml('<html lang="fi"><body><main data-pagefind-body>Teksti</main></body></html>');
  expect(splitPage(page)).toEqual([{ page }]);
});
