import { describe, expect, it } from 'vitest';
import { excerpt } from '#search/query/excerpt.ts';
import { makeExpander } from '#search/index/expand.ts';
import { fieldWeight, keyElement, pageStems } from '#search/index/keys.ts';
import { readPage } from '#search/index/page-tokens.ts';
import { titleKeyOf } from '#search/analysis/stem.ts';
import { makeCompoundFinder } from '#search/index/compounds.ts';
import { makeDecompounder } from '#search/index/decompound.ts';
import { readHtml } from '#source/html.ts';

const pageOf = (html: string) => readPage(readHtml(html));

describe('of a built page', () => {
  it('only what is searched is read, and told apart by where it stands', () => {
    const page = pageOf(
      '<html lang="fi"><body><nav>Valikko</nav><main data-pagefind-body><h1>Hoito</h1><h2>Tuki</h2>' +
        '<p>Kunta<b>yhtymä</b></p><p>hoitaa</p><p data-pagefind-ignore>Ei tätä</p><script>let x</script>' +
        '<svg><text>Kuva</text></svg></main><p>Ulkona</p></body></html>',
    );
    expect(page?.tokens).toEqual({ title: ['Hoito'], heading: ['Tuki'], body: ['Kuntayhtymä', 'hoitaa'] });
  });

  it('Pagefind sees what it looks at, with the keys just inside the searched element', () => {
    const { html = '', start } =
      pageOf(
        '<html lang="fi"><head><style>p { top: 0 }</style></head><body><nav>Valikko</nav>' +
          '<main class="a" data-pagefind-body data-pagefind-meta="kind[data-kind]" data-kind="A &amp; B">' +
          '<h1 id="x">a &lt; b</h1><svg><text>Kuva</text></svg><p>x<br>y<img src="k.png" alt="Kuva" class="w"></p></main></body></html>',
      ) ?? {};
    expect(html.slice(0, start)).toBe(
      '<!doctype html><html lang="fi"><body><main data-pagefind-body="" data-pagefind-meta="kind[data-kind]" data-kind="A &amp; B">',
    );
    expect(html.slice(start)).toBe(
      '<h1>a &lt; b</h1><p>x<br>y<img src="k.png" alt="Kuva"></p></main></body></html>',
    );
  });

  it('without a searched element nothing is read', () => {
    expect(pageOf('<html lang="fi"><body><p>Hoito</p></body></html>')).toBeUndefined();
  });

  it('the day of the page and the numbers of its sources stand apart from what it says', () => {
    const page = pageOf(
      '<main data-pagefind-body data-search-day="2020-01-29"><p>158 <a href="https://a.fi">(612/2021)</a></p></main>',
    );
    expect(page?.identifiers).toMatchObject({
      day: ['d20200129', 'd202001', 'd0129'],
      body: ['158'],
      cited: ['612s2021', '612', '2021'],
    });
  });

  it('nested markup, entities and void elements are no trouble', () => {
    const page = pageOf(
      '<main data-pagefind-body><p>a&auml;<br>b<img alt="c"></p><div><div>d</div></div></main>',
    );
    expect(page?.tokens.body).toEqual(['aä', 'b', 'd']);
  });

  it('an end tag that is left out ends its element all the same', () => {
    const page = pageOf(
      '<main data-pagefind-body><ul><li>a<li>b</ul><h2>c</h2><p data-pagefind-ignore>d<p>e<div>f</div></main><p>g',
    );
    expect(page?.tokens).toMatchObject({ heading: ['c'], body: ['a', 'b', 'e', 'f'] });
    expect(page?.html).toContain('<ul><li>a</li><li>b</li></ul>');
  });
});

describe('the keys of a page', () => {
  const decompound = makeDecompounder('fi', ['koti', 'hoito'], new Map());
  const expand = makeExpander('fi', decompound, new Set(['ja']));
  const counts = new Map([['kotihoito', 1]]);
  const stemsOf = (title: string[], body: string[], weight = 1) =>
    pageStems(
      {
        tokens: { title, heading: [], body },
        identifiers: { day: ['d20200129'], title: [], heading: [], body: ['2020'], cited: ['6122021'] },
        weight,
      },
      { decompound, expand, phrasesIn: () => [], compoundsIn: makeCompoundFinder('fi', counts, decompound) },
    );

  it('weigh more in the title than in the text, and more for a whole word than for its part', () => {
    const stems = stemsOf(['Hoito'], ['kotihoito', 'ja', '2020']);
    expect(stems.get('hoit')).toBeGreaterThan(stems.get('kotihoit') ?? Infinity);
    expect(stems.get('kotihoit')).toBeGreaterThan(stems.get('kot') ?? Infinity);
    expect([...stems.keys()].sort()).toEqual(['2020', '6122021', 'd20200129', 'hoit', 'kot', 'kotihoit']);
  });

  it('weigh most in a short title, which also says the compounds that its words would make', () => {
    const most = (title: string) => [...stemsOf(title.split(' '), [])].filter(([, weight]) => weight > 100);
    expect(most('Koti ja hoito').map(([stem]) => stem)).toEqual(['kot', 'hoit', 'd20200129', 'kotihoit']);
    expect(most('Hoito joka annetaan kaikille alueen asukkaille').map(([stem]) => stem)).toEqual([
      'd20200129',
    ]);
  });

  it('weigh less for a number in the name of a source than in the text', () => {
    const stems = stemsOf([], []);
    expect(stems.get('6122021')).toBeLessThan(stems.get('2020') ?? 0);
  });

  it('stand in one hidden element, in fields by their weight', () => {
    const element = keyElement(stemsOf(['Hoito'], ['kotihoito']), ['zqthoitq']);
    expect(element).toMatch(
      /^<span hidden data-pagefind-meta="k1\[data-k1\], k2\[data-k2\], k5\[data-k5\], kt\[data-kt\]"/,
    );
    expect(element).toContain('data-k5="zqhoitq zqd20200129q"');
  });

  it('weigh less on pages that readers seldom look for', () => {
    expect(stemsOf([], ['hoito'], 0.7).get('hoit')).toBeLessThan(stemsOf([], ['hoito']).get('hoit') ?? 0);
  });

  it('have one for the whole title, however it is written', () => {
    const keys = [['Keski-Suomi'], ['keski', 'suomi'], ['keskisuomen']].map((name) => titleKeyOf(name, 'fi'));
    expect(new Set(keys).size).toBe(1);
  });

  it('tell by their field what a hit is worth', () => {
    expect(fieldWeight(['k4'])).toBeGreaterThan(fieldWeight(['k1']));
    expect(fieldWeight(['title'])).toBe(0);
  });
});

describe('an excerpt', () => {
  const text = `${'alku '.repeat(40)}Kotihoidossa autetaan <b>vanhuksia</b> arjessa. ${'loppu '.repeat(40)}`;
  const marks = (sought: string[]) =>
    excerpt(text, sought, 'fi')
      .filter(({ marked }) => marked)
      .map((segment) => segment.text);

  it('marks a word found in another form, or inside a compound', () => {
    expect(marks(['vanhus'])).toEqual(['b>vanhuksia</b']);
    expect(marks(['hoidot'])).toEqual(['Kotihoidossa']);
  });

  it('shows the place of the match, and that the text goes on', () => {
    const shown = excerpt(text, ['vanhus'], 'fi').map((segment) => segment.text);
    expect(shown.join('')).toMatch(/^… .*alku Kotihoidossa autetaan <b>vanhuksia.* …$/);
  });

  it('begins at the beginning when nothing matches', () => {
    expect(excerpt('Yksi kaksi', ['kolme'], 'fi')).toEqual([
      { text: 'Yksi kaksi', marked: false, other: false },
    ]);
    expect(excerpt('', ['kolme'], 'fi')).toEqual([]);
  });
});
