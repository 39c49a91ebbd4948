import { describe, expect, test } from 'vitest';
import type { Content } from '#content/model.ts';
import { explainerOf, markTerms } from '#domain/explain.ts';
import { readHtml } from '#source/html.ts';
import { both } from '../../setup/both.ts';

const term = (id: string, fi: string, forms: string[] = [], short?: string) => ({
  id,
  name: both(fi, `${id} på svenska`),
  definition: both('Selitys.', 'Förklaring.'),
  forms: both(forms, []),
  common: false,
  ...(short && { short: both(short, short) }),
});

const glossary: Content['glossary'] = new Map(
  [
    term('kuntayhtyma', 'kuntayhtymä', ['kuntayhtymän', 'kuntayhtymät']),
    term('stm', 'sosiaali- ja terveysministeriö', ['sosiaali- ja terveysministeriön'], 'STM'),
    term('terveyskeskus', 'terveyskeskus'),
    term('sote-keskus', 'sosiaali- ja terveyskeskus', ['sosiaali- ja terveyskeskuksen']),
    { ...term('hanke', 'hanke'), common: true },
  ].map((each) => [each.id, each]),
);

const explainer = explainerOf(glossary, 'fi');
const marked = (html: string) =>
  markTerms(readHtml(html), explainer)
    .map((token) => (token.kind === 'term' ? `[${token.words}]${token.sign}` : token.html))
    .join('');

describe('a difficult word is explained', () => {
  test('where it first comes, in whatever form', () => {
    expect(marked('<p>Monta kuntayhtymää. Kuntayhtymän päätös, kuntayhtymät.</p>')).toBe(
      '<p>Monta kuntayhtymää. [Kuntayhtymän] päätös, kuntayhtymät.</p>',
    );
  });

  test('by its abbreviation, but not by a word that looks like it', () => {
    expect(marked('<p>Avustuksen antaa STM. Se on stm.</p>')).toBe(
      '<p>Avustuksen antaa [STM]. Se on stm.</p>',
    );
  });

  test('as the longer of two terms that begin alike', () => {
    expect(marked('<p>Uusi sosiaali- ja terveyskeskus.</p>')).toBe(
      '<p>Uusi [sosiaali- ja terveyskeskus].</p>',
    );
  });

  test('and no shorter one inside it when it comes again', () => {
    expect(marked('<p>Sosiaali- ja terveyskeskus on uusi. Sosiaali- ja terveyskeskus aukesi.</p>')).toBe(
      '<p>[Sosiaali- ja terveyskeskus] on uusi. Sosiaali- ja terveyskeskus aukesi.</p>',
    );
  });

  test('not where it is a part of another word', () => {
    expect(marked('<p>Perheterveyskeskus.</p>')).toBe('<p>Perheterveyskeskus.</p>');
  });

  test('not inside links, headings and facts', () => {
    const html = '<h2>kuntayhtymä</h2><a href="/x">kuntayhtymä</a><dl><dd>kuntayhtymä</dd></dl>';
    expect(marked(html)).toBe(html);
    expect(marked(`${html}<p>kuntayhtymä</p>`)).toBe(`${html}<p>[kuntayhtymä]</p>`);
  });

  test('not when everybody knows it', () => expect(marked('<p>hanke</p>')).toBe('<p>hanke</p>'));

  test('once by each of its names: two that look alike would explain different things', () => {
    const twins = explainerOf(
      new Map(
        [term('kunta', 'kunta', ['sama']), term('yhtyma', 'yhtymä', ['sama'])].map((each) => [each.id, each]),
      ),
      'fi',
    );
    const found = markTerms(readHtml('<p>sama ja sama</p>'), twins).filter(({ kind }) => kind === 'term');
    expect(found).toMatchObject([{ term: { id: 'kunta' }, words: 'sama' }]);
  });
});

test('attributes with markup in them are left as they are', () => {
  const html = '<p title="a > kuntayhtymä">teksti</p>';
  expect(marked(html)).toBe(html);
});
