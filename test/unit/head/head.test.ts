import { describe, expect, test } from 'vitest';
import { newsInfo } from '#domain/pages/news-page.ts';
import { entryPage, type PageInfo } from '#domain/pages/page.ts';
import { documentTitle, headTags, shorten } from '#head/head.ts';
import { newsOf, projectOf } from '../../setup/things.ts';

/** The tags of a page as short texts: `og:type=website`, `canonical=/…`. */
function told(page: PageInfo): string[] {
  return headTags(page, undefined, []).map((tag) => {
    if (tag.tag === 'title' || tag.tag === 'json') return `${tag.tag}=${tag.text}`;
    const { name, property, rel, hreflang, content, href } = tag.attributes;
    return `${name ?? property ?? [rel, hreflang].filter(Boolean).join(' ')}=${content ?? href}`;
  });
}

describe('the title of the window', () => {
  test('has the name of the site where both fit', () => {
    expect(documentTitle({ title: 'Kirsi 2.0' }, 'Kirjastouudistus maakunnissa')).toBe(
      'Kirsi 2.0 – Kirjastouudistus maakunnissa',
    );
  });

  test('is the title alone where the name would be cut off', () => {
    const long = 'Lappi jätti hakemukset kahteen sosiaali- ja terveydenhuollon hankkeeseen';
    expect(documentTitle({ title: long }, 'Kirjastouudistus maakunnissa')).toBe(long);
  });

  test('is the short name where the title alone would be cut off', () => {
    const title =
      'Keski-Suomi: rakenneuudistusta tukeva alueellinen valmistelu – Monesta hyvästä yhdeksi parhaista';
    const shortTitle = 'Monesta hyvästä yhdeksi parhaista';
    expect(documentTitle({ title, shortTitle }, 'Kirjastouudistus maakunnissa')).toBe(
      'Monesta hyvästä yhdeksi parhaista – Kirjastouudistus maakunnissa',
    );
    expect(documentTitle({ title: 'Kirsi 2.0', shortTitle: 'Kirsi' }, 'X')).toBe('Kirsi 2.0 – X');
  });

  test('does not say the name of the site twice', () => {
    expect(documentTitle({ title: 'Kirjastouudistus maakunnissa' }, 'Kirjastouudistus maakunnissa')).toBe(
      'Kirjastouudistus maakunnissa',
    );
  });
});

describe('a description', () => {
  test('that fits stays as it is', () => {
    expect(shorten('Kaikki hankkeet.', 160)).toBe('Kaikki hankkeet.');
  });

  test('that is too long ends at a word', () => {
    expect(shorten('Hankkeessa kehitetään palveluja, joita tarvitaan', 40)).toBe(
      'Hankkeessa kehitetään palveluja, joita…',
    );
    expect(shorten('Hankkeessa kehitetään palveluja, joita tarvitaan', 33)).toBe(
      'Hankkeessa kehitetään palveluja…',
    );
  });

  test('of one endless word is cut inside it, but never inside a sign', () => {
    expect(shorten('a'.repeat(200), 160)).toBe(`${'a'.repeat(159)}…`);
    const smileys = shorten('😀'.repeat(100), 160);
    expect(smileys.isWellFormed()).toBe(true);
    expect(smileys.length).toBeLessThanOrEqual(160);
  });
});

describe('the head', () => {
  test('of an article tells its days with Finland’s offset, in summer and in winter', () => {
    const item = newsOf('a', '2020-04-30', { updated: '2020-11-05' });
    const tags = told(newsInfo(item, 'fi'));
    expect(tags).toContain('og:type=article');
    expect(tags).toContain('article:published_time=2020-04-30T00:00:00+03:00');
    expect(tags).toContain('article:modified_time=2020-11-05T00:00:00+02:00');
  });

  test('tells no day that is not known to the day', () => {
    const tags = told(entryPage(projectOf('a', { created: '2020-04' }), 'projects', 'fi'));
    expect(tags.filter((tag) => tag.startsWith('article:'))).toEqual([]);
  });

  test('of a page in both languages names both, each with its own picture', () => {
    const tags = told(entryPage(projectOf('a'), 'projects', 'sv'));
    expect(tags).toContain('canonical=http://localhost:4321/sv/projekt/a/');
    expect(tags).toContain('alternate fi=http://localhost:4321/fi/hankkeet/a/');
    expect(tags).toContain('alternate sv=http://localhost:4321/sv/projekt/a/');
    expect(tags).toContain('alternate x-default=http://localhost:4321/fi/hankkeet/a/');
    expect(tags).toContain('og:locale=sv_FI');
    expect(tags).toContain('og:locale:alternate=fi_FI');
    expect(tags).toContain('og:image=http://localhost:4321/pictures/projects/a.sv.png');
    expect(tags).toContain('og:image:width=1200');
  });

  test('of an untranslated page claims nothing and shows the picture of the original', () => {
    const { texts, ...project } = projectOf('a');
    const finnish = { ...project, texts: texts.fi === undefined ? {} : { fi: texts.fi } };
    const tags = told(entryPage(finnish, 'projects', 'sv'));
    expect(tags).toContain('robots=noindex');
    expect(tags).toContain('canonical=http://localhost:4321/fi/hankkeet/a/');
    expect(tags.filter((tag) => tag.startsWith('alternate fi') || tag.startsWith('alternate sv'))).toEqual(
      [],
    );
    expect(tags).toContain('og:image=http://localhost:4321/pictures/projects/a.fi.png');
  });
});
