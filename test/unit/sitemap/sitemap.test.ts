import { describe, expect, test } from 'vitest';
import { newsInfo } from '#domain/pages/news-page.ts';
import { entryPage, sectionPage } from '#domain/pages/page.ts';
import { sitePages } from '#domain/pages/site-pages.ts';
import { addressesPerFile, lastChange, newsSitemap, sitemaps } from '#sitemap/sitemap.ts';
import { contentOf, newsOf, projectOf } from '../../setup/things.ts';

const none = new Map<string, string>();
const pageOf = (facts: object) => ({
  ...entryPage(projectOf('a', facts), 'projects', 'fi'),
  file: 'a/index.fi.md',
});

describe('the day a page last changed', () => {
  test('is the one that staff wrote down, whatever the history says', () => {
    const page = pageOf({ created: '2020-09-17', modified: '2021-03-31' });
    expect(lastChange(page, new Map([['a/index.fi.md', '2026-01-01']]))).toBe('2021-03-31');
  });

  test('is else the later of the day of publication and of the last commit', () => {
    const page = pageOf({ created: '2013-09-30' });
    expect(lastChange(page, new Map([['a/index.fi.md', '2026-01-01']]))).toBe('2026-01-01');
    expect(lastChange(page, none)).toBe('2013-09-30');
  });

  test('is left out where only a month or nothing is known', () => {
    expect(lastChange(pageOf({ created: '2013-09' }), none)).toBeUndefined();
    expect(lastChange(pageOf({}), none)).toBeUndefined();
  });
});

describe('the day a list last changed', () => {
  test('is the day that the newest of what it lists changed', () => {
    const lists = [pageOf({ created: '2020-09-17' }), pageOf({ modified: '2021-03-31' }), pageOf({})];
    expect(lastChange({ ...sectionPage('projects', 'fi'), lists }, none)).toBe('2021-03-31');
    expect(lastChange({ ...sectionPage('projects', 'fi'), lists: [] }, none)).toBeUndefined();
  });

  test('is the same on all its pages, and on the front page', () => {
    const news = Array.from({ length: 60 }, (_, index) =>
      newsOf(`n${index}`, `2020-01-${10 + (index % 20)}`),
    );
    const { news: pages, pages: others } = sitePages(contentOf({ news }));
    const days = [...pages.filter(({ lists }) => lists !== undefined), ...others]
      .filter(({ address }) => /^\/fi\/(uutiset\/(sivu-2\/)?)?$/.test(address.fi))
      .map((page) => lastChange(page, none));
    expect(days).toEqual(Array.from({ length: 6 }, () => '2020-01-29'));
  });
});

describe('the sitemaps', () => {
  test('are one for each part of the site that has pages, and an index', async () => {
    const maps = await sitemaps({ projects: [pageOf({ created: '2020-09-17' })], news: [] }, none);
    expect(maps.map(({ name }) => name)).toEqual(['sitemap', 'sitemap-projects']);
    expect(maps[0]?.xml).toContain(
      '<loc>http://localhost:4321/sitemap-projects.xml</loc><lastmod>2020-09-17</lastmod>',
    );
  });

  test('are split long before the limits of the format', async () => {
    const pages = Array.from({ length: addressesPerFile + 1 }, () => pageOf({}));
    const maps = await sitemaps({ projects: pages }, none);
    expect(maps.map(({ name }) => name)).toEqual(['sitemap', 'sitemap-projects', 'sitemap-projects-2']);
    for (const { xml } of maps) {
      expect(xml.match(/<loc>/g)?.length).toBeLessThanOrEqual(50_000);
      expect(Buffer.byteLength(xml)).toBeLessThan(50_000_000);
    }
  });

  test('name the choice of the language, to which the front pages send readers of others', async () => {
    const [, pages] = await sitemaps({ pages: sitePages(contentOf({})).pages }, none);
    const front = (address: string) =>
      pages?.xml.split('<url>').find((item) => item.includes(`<loc>http://localhost:4321${address}</loc>`));
    const links = (item = '') => item.replace(/.*<\/loc>|<lastmod>.*/g, '');
    expect(links(front('/'))).toContain('hreflang="x-default" href="http://localhost:4321/"');
    expect(links(front('/fi/'))).toBe(links(front('/')));
    expect(links(front('/sv/'))).toBe(links(front('/')));
  });

  test('leave out pages that search engines should not list', async () => {
    const maps = await sitemaps({ projects: [{ ...pageOf({}), indexable: false }] }, none);
    expect(maps.map(({ name }) => name)).toEqual(['sitemap']);
  });
});

describe('the sitemap of the newest news', () => {
  const item = (date: string) => newsInfo(newsOf(date, date), 'fi');
  const days = async (...dates: string[]) =>
    [...(await newsSitemap(dates.map(item), '2026-11-22')).matchAll(/<news:publication_date>(.*?)</g)].map(
      ([, day]) => day,
    );

  test('holds what came out today and in the two days before', async () => {
    expect(await days('2026-11-23', '2026-11-22', '2026-11-20', '2026-11-19', '1890-01-01')).toEqual([
      '2026-11-22',
      '2026-11-20',
    ]);
  });

  test('is valid when there is none', async () => {
    expect(await newsSitemap([], '2026-11-22')).toMatch(/^<\?xml.*<urlset.*<\/urlset>$/);
  });

  test('writes titles so that they mean nothing to machines', async () => {
    const page = { ...item('2026-11-22'), title: 'A & B </news:title> <b>' };
    const xml = await newsSitemap([page], '2026-11-22');
    expect(xml).toContain('<news:title>A &amp; B &lt;/news:title&gt; &lt;b&gt;</news:title>');
  });
});
