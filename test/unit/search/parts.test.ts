import { expect, test } from 'vitest';
import { readPage } from '#search/index/page-tokens.ts';
import { partsOf } from '#search/index/parts.ts';

const glossary =
  '<html lang="sv"><body><h1>Ordlista</h1><div data-search-parts="Term">' +
  '<div id="kommun" data-search-part="kommun"><dt>kommun <span lang="fi">kunta</span></dt><dd>En ort.</dd></div>' +
  '<div id="stad" data-search-part="stad"><dt class=a><b class="b"> stad </b> <span lang="fi">kaupunki</span> <span>(st.)</span></dt><dd>En <b>kommun</b>.<br></dd></div></div></body></html>';

test('a glossary is searched term by term, each result leading to its term, and as a page', () => {
  const parts = partsOf(glossary);
  expect(parts.map(({ anchor }) => anchor)).toEqual([undefined, 'kommun', 'stad']);
  expect(parts[1]?.html).toContain('<html lang="sv">');
  expect(parts[1]?.html).toContain('<h1>kommun</h1>');
  expect(parts[1]?.html).toContain('kunta');
  expect(parts[1]?.html).not.toContain('stad');
});

test('the name of a term is its title alone, and its name in the other language stands before the colon', () => {
  const [, , town] = partsOf(glossary);
  expect(readPage(town?.html ?? '')).toMatchObject({
    title: 'stad',
    otherName: 'kaupunki',
    shown: '\u2068kaupunki\u2069 (st.): En kommun.',
  });
});

test('any other page is searched whole', () => {
  const html = '<html lang="fi"><body><main data-pagefind-body>Teksti</main></body></html>';
  expect(partsOf(html)).toEqual([{ html }]);
});
