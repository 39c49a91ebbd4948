import { describe, expect, test } from 'vitest';
import { filesOf, readFile, readPage, textOf } from '../setup/pages.ts';

describe('where the original changed after its translation', () => {
  const page = () => readPage('small', '/sv/projekt/testprojekt/');

  test('readers are told so, with the day, and led to the original', () => {
    const notice = page().$('main p:has(> a[hreflang])');
    expect(notice.text()).toContain('har ändrats den 3.11.2026');
    expect(notice.find('a[hreflang=fi]').attr('href')).toBe('/fi/hankkeet/testihanke/');
  });

  test('the translation is there all the same, and is found', () => {
    expect(page().$('meta[name=robots]').attr('content') ?? '').not.toContain('noindex');
    expect(page().$('[data-pagefind-body]').length).toBe(1);
  });

  test('readers of the original are told nothing', () => {
    expect(readPage('small', '/fi/hankkeet/testihanke/').$('main p:has(> a[hreflang])').length).toBe(0);
  });
});

describe('translators see what waits for them', () => {
  const page = () => readPage('small', '/fi/kaannokset/');
  const group = (id: string) => page().$(`section:has(> #${id})`).text().replace(/\s+/g, ' ');

  test('what has no translation, in both directions', () => {
    expect(group('missing')).toContain('Uutinen, joka on vain suomeksi');
    expect(group('missing')).toContain('Suomesta ruotsiksi');
    expect(group('missing')).toContain('Ruotsista suomeksi');
  });

  test('which translations are outdated, since when, and how to say that they no longer are', () => {
    expect(group('outdated')).toContain('Alkukielinen muuttui 3.11.2026, käännös on tilanteesta 1.10.2026.');
    expect(group('outdated')).toContain('checked: 2026-11-22');
  });

  test('each leads to its file on the code host, a missing one to a new file of the right name', () => {
    const links = page()
      .$('main section a')
      .toArray()
      .map((link) => decodeURIComponent(page().$(link).attr('href') ?? ''));
    expect(links).toContainEqual(
      expect.stringMatching(/\/new\/main\?filename=.*news\/testiuutinen\/index\.sv\.md$/),
    );
    expect(links).toContainEqual(
      expect.stringMatching(/\/edit\/main\/.*projects\/testihanke\/index\.sv\.md$/),
    );
  });

  test('the counts of the page are those of its lists', () => {
    const { $ } = page();
    const sum = (column: number) =>
      $(`tbody td:nth-of-type(${column})`)
        .toArray()
        .reduce((total, cell) => total + Number($(cell).text()), 0);
    expect(sum(1)).toBe($('section:has(> #missing) li').length);
    expect(sum(2)).toBe($('section:has(> #outdated) li').length);
  });

  test('in Swedish, too', () => {
    expect(textOf(readPage('small', '/sv/oversattningar/'))).toContain('Originalet ändrades den 3.11.2026');
  });

  test('the page is for staff: no search engine and no search of the site lists it', () => {
    for (const path of ['/fi/kaannokset/', '/sv/oversattningar/']) {
      const { $ } = readPage('small', path);
      expect($('meta[name=robots]').attr('content')).toBe('noindex');
      expect($('[data-pagefind-body]').length).toBe(0);
      const sitemaps = filesOf('small').filter((file) => /^sitemap.*\.xml$/.test(file));
      expect(sitemaps.map((file) => readFile('small', file)).join('')).not.toContain(path);
    }
  });

  test('where everything is translated, it says so', () => {
    expect(textOf(readPage('empty', '/fi/kaannokset/'))).toContain('Täällä ei ole vielä mitään');
  });
});

describe('where a translation is missing', () => {
  const untranslated = () => readPage('small', '/sv/nyheter/testiuutinen/');
  const original = () => readPage('small', '/fi/uutiset/testiuutinen/');

  test('the page exists, tells it plainly and leads to the text', () => {
    expect(textOf(untranslated())).toContain('har ännu inte översatts till svenska');
    expect(untranslated().$('main a[hreflang=fi]').attr('href')).toBe('/fi/uutiset/testiuutinen/');
    expect(textOf(untranslated())).not.toContain('Uutisen teksti suomeksi.');
  });

  test('its facts are in the language of the reader', () => {
    const text = textOf(untranslated());
    expect(text).toContain('6 maj 2020');
    expect(text).toContain('Mellersta Finland');
    expect(text).toContain('Jyväskylä stad');
  });

  test('the title is marked with its own language', () => {
    expect(untranslated().$('h1').attr('lang')).toBe('fi');
    expect(untranslated().$('html').attr('lang')).toBe('sv');
  });

  test('search engines are sent to the original and told of no pair', () => {
    const { $ } = untranslated();
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('link[rel=canonical]').attr('href')).toBe('https://example.fi/fi/uutiset/testiuutinen/');
    expect($('link[hreflang]').length).toBe(0);
    expect(original().$('link[hreflang=sv]').length).toBe(0);
  });

  test('a list shows the original title with its language and a mark', () => {
    const { $ } = readPage('small', '/sv/nyheter/');
    const row = $('li').filter((_, element) => $(element).text().includes('Uutinen, joka on vain suomeksi'));
    expect(row.find('[lang=fi]').length).toBeGreaterThan(0);
    expect(row.text()).toContain('på finska');
  });

  test('it goes both ways', () => {
    const finnish = readPage('small', '/fi/tyopajat/testverkstad/');
    expect(textOf(finnish)).toContain('ei ole vielä suomennettu');
    expect(textOf(finnish)).toContain('Keuruu ja etäyhteys');
    expect(finnish.$('h1').attr('lang')).toBe('sv');
    expect(textOf(readPage('small', '/sv/verkstader/testverkstad/'))).toContain('Keuru och på distans');
  });
});
