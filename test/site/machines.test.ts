import { expect, describe, test } from 'vitest';
import { type BuiltPage, filesOf, pagesOf, readFile } from '../setup/pages.ts';

const origin = 'https://example.fi';
const machines = pagesOf('machines');

const metaOf = ({ $ }: BuiltPage, name: string) =>
  $(`meta[name="${name}"], meta[property="${name}"]`).attr('content');
const isIndexable = (page: BuiltPage) => !metaOf(page, 'robots')?.includes('noindex');
const languageOf = ({ $ }: BuiltPage) => $('html').attr('lang') ?? '';

describe('a title full of signs that mean something to machines', () => {
  test('is read as it was written, and ends no script', () => {
    const page = machines.find(({ path }) => path === '/fi/hankkeet/testihanke/');
    const title = 'Testihanke "lainaus" & a < b > c 😀';
    const graph = JSON.parse(page?.$('script[type="application/ld+json"]').text() ?? '')['@graph'];
    expect(graph[0].name).toBe(title);
    expect(page?.$('h1').text()).toBe(title);
    expect(page && metaOf(page, 'og:title')).toBe(title);
    expect(page?.$('b').length).toBe(0);
  });
});

describe('an old address', () => {
  const moved = () =>
    machines.filter(
      ({ $ }) => $('noscript meta[http-equiv=refresh]').length > 0 || $('head noscript').length > 0,
    );

  test('leads to the new one in its language and is no page of its own', () => {
    expect(
      moved()
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual([
      '/fi/hankkeet/vanha-hanke/',
      '/fi/hankkeet/viela-vanhempi-hanke/',
      '/fi/uutiset/vanha-uutinen/',
      '/fi/vanha-tietoa/',
      '/sv/nyheter/vanha-uutinen/',
      '/sv/projekt/gammalt-projekt/',
    ]);
    for (const page of moved()) {
      const target = page.$('link[rel=canonical]').attr('href')?.slice(origin.length) ?? '';
      expect(isIndexable(page)).toBe(false);
      expect(page.$('main a').attr('href')).toBe(target);
      expect(page.$('head noscript').html()).toContain(`0;url=${target}`);
      expect(filesOf('machines')).toContain(`${target.slice(1)}index.html`);
      expect(page.$('h1').text()).toBe(
        languageOf(page) === 'fi' ? 'Sivu on siirretty' : 'Sidan har flyttats',
      );
    }
  });
});

describe('news dated tomorrow', () => {
  test('is nowhere on the site, and what links to it stays readable', () => {
    const telling = filesOf('machines')
      .filter((file) => /\.(html|xml|json|csv|ics|txt)$/.test(file))
      .filter((file) => /huominen|Huomenna julkaistaan/.test(readFile('machines', file)));
    expect(telling).toEqual([]);
    const page = machines.find(({ path }) => path === '/fi/uutiset/vuonna-1890/');
    const link = page?.$('.body a').first();
    expect(link?.text()).toBe('huomisen uutista');
    expect(link?.attr('href')).toBeUndefined();
  });

  test('no more is a draft, with what lies beside it', () => {
    const telling = filesOf('machines').filter(
      (file) =>
        /luonnos|salainen/.test(file) ||
        (/\.(html|xml|json|csv|ics|txt)$/.test(file) && /Keskeneräinen/.test(readFile('machines', file))),
    );
    expect(telling).toEqual([]);
  });

  test('the news of the last two days are told to news search', () => {
    const map = readFile('machines', 'sitemap-newest-news.xml');
    expect([...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
      `${origin}/fi/uutiset/komponentti/`,
    ]);
    expect(map).toContain('<news:language>fi</news:language>');
    expect(map).toContain('<news:publication_date>2026-11-21</news:publication_date>');
    expect(readFile('machines', 'sitemap-newest-news.xml')).toContain('<urlset');
  });
});

describe('robots', () => {
  test('may read everything and find the sitemaps', () => {
    expect(readFile('subpath', 'robots.txt')).toContain(`Sitemap: ${origin}/uudistus/sitemap.xml`);
    expect(readFile('machines', 'robots.txt')).not.toContain('Disallow');
  });
});

describe('what a browser puts on a home screen', () => {
  test.each(['fi', 'sv'])('starts in the language of the page (%s)', (language) => {
    const manifest = JSON.parse(readFile('subpath', `${language}/site.webmanifest`));
    expect(manifest).toMatchObject({
      lang: language,
      start_url: `/uudistus/${language}/`,
      scope: '/uudistus/',
    });
    for (const { src } of manifest.icons) expect(filesOf('subpath')).toContain(src.replace('/uudistus/', ''));
  });

  test('the icon for old programs is one', async () => {
    const icon = filesOf('machines').includes('favicon.ico');
    expect(icon).toBe(true);
  });
});
