import { describe, expect, test } from 'vitest';
import type { Content } from '#content/model.ts';
import { withExplanations } from '#html/explanations.ts';
import { printHtml, readHtml } from '#source/html.ts';
import { both } from '../../setup/both.ts';

const words = [
  'kuntayhtymä',
  'sairaanhoitopiiri',
  'sosiaali- ja terveysministeriö',
  'raati',
  'pilotti',
  'neuvola',
];
const glossary: Content['glossary'] = new Map(
  words.map((fi, index) => [
    `t${index}`,
    { id: `t${index}`, name: both(fi, fi), definition: both('Selitys.', 'Förklaring.'), common: false },
  ]),
);
const text = `<p>${words.join(', ')}.</p>`;
const page = (filling = '') =>
  printHtml(withExplanations(readHtml(`${filling}<!--terms-->${text}<!--/terms-->`), glossary, 'fi'));

/** Text that no compression makes shorter. */
const heavy = Array.from({ length: 9_000 }, (_, index) =>
  Math.sin(index + 1)
    .toString(36)
    .slice(4, 10),
).join('');

describe('on a page with room', () => {
  test('each term opens its explanation, and the sign after it stays on its line', () => {
    expect(page().match(/<button/g)).toHaveLength(5);
    expect(page()).toContain('raati</button>,</span>');
    expect(page().match(/<div popover/g)).toHaveLength(5);
  });

  test('a long term is marked whole, as a link, which may break at the end of a line', () => {
    expect(page()).toMatch(/<a class="term" href="[^"]*#[^"]*">sosiaali- ja terveysministeriö<\/a>,/);
  });
});

test('on the heaviest pages, too, the hardest term that fits a line is explained, and the others lead to the glossary', () => {
  const explained = page(heavy).slice(heavy.length);
  expect(explained.match(/<button/g)).toHaveLength(1);
  expect(explained).toContain('>sairaanhoitopiiri</button>');
  expect(explained.match(/<a class="term"/g)).toHaveLength(5 - 1);
});

test('the names of signs are no words, and a term has no id that the page has', () => {
  const odd: Content['glossary'] = new Map(
    ['quot', 'menu'].map((id) => [
      id,
      { id, name: both(id, id), definition: both('Selitys.', 'Förklaring.'), common: false },
    ]),
  );
  const html = printHtml(
    withExplanations(readHtml('<!--terms--><p>&quot;Yksi&quot; menu.</p><!--/terms-->'), odd, 'fi'),
  );
  expect(html.match(/<button/g)).toHaveLength(1);
  expect(html).toContain('<p>&quot;Yksi&quot; ');
  expect(html).toContain('#h-menu"');
});
