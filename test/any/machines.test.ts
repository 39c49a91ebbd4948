import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type BuiltPage, filesOf, pagesOf, readFile } from '../setup/pages.ts';
import { type JsonLd, mistakesIn, thingsIn } from '../setup/vocabulary.ts';

const origin = 'https://example.fi';
const names = ['real', 'machines', 'small', 'empty'] as const;

let sites: Record<(typeof names)[number], BuiltPage[]>;

beforeAll(() => {
  sites = {
    real: pagesOf('real'),
    machines: pagesOf('machines'),
    small: pagesOf('small'),
    empty: pagesOf('empty'),
  };
});

const linkTo = ({ $ }: BuiltPage, rel: string) => $(`link[rel="${rel}"]`).attr('href');
const metaOf = ({ $ }: BuiltPage, name: string) =>
  $(`meta[name="${name}"], meta[property="${name}"]`).attr('content');
const isIndexable = (page: BuiltPage) => !metaOf(page, 'robots')?.includes('noindex');
const addressOf = ({ path }: BuiltPage) => origin + path;
const languageOf = ({ $ }: BuiltPage) => $('html').attr('lang') ?? '';
const isMissing = ({ path }: BuiltPage) => path.endsWith('404.html');

function alternatesOf({ $ }: BuiltPage): Map<string, string> {
  return new Map(
    $('link[rel=alternate][hreflang]')
      .toArray()
      .map((link) => [$(link).attr('hreflang') ?? '', $(link).attr('href') ?? '']),
  );
}

describe.each(names)('every page of the site "%s"', (name) => {
  test('that search engines may list names itself and its other language, which names it back', () => {
    const listed = sites[name].filter(isIndexable);
    const byAddress = new Map(listed.map((page) => [addressOf(page), page]));
    for (const page of listed) {
      const alternates = alternatesOf(page);
      expect(linkTo(page, 'canonical'), page.path).toBe(addressOf(page));
      const own = page.path === '/' ? 'x-default' : languageOf(page);
      expect(alternates.get(own), page.path).toBe(addressOf(page));
      expect(alternates.has('x-default'), page.path).toBe(true);
      for (const [language, address] of alternates) {
        const other = byAddress.get(address);
        expect(other, `${page.path} → ${address}`).toBeDefined();
        if (other === undefined) continue;
        if (language !== 'x-default') expect(languageOf(other)).toBe(language);
        expect(Object.fromEntries(alternatesOf(other)), page.path).toEqual(Object.fromEntries(alternates));
      }
    }
  });

  test('that waits for translation claims nothing', () => {
    for (const page of sites[name].filter((each) => !isIndexable(each))) {
      expect([...alternatesOf(page).keys()], page.path).toEqual([]);
      expect(page.$('script[type="application/ld+json"]').length, page.path).toBe(0);
    }
  });

  test('stands in the sitemaps if and only if search engines may list it', () => {
    const index = readFile(name, 'sitemap.xml');
    const files = [...index.matchAll(/<loc>https:\/\/example\.fi\/(.*?)<\/loc>/g)].map(
      ([, file = '']) => file,
    );
    const listed = files.flatMap((file) =>
      [...readFile(name, file).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address),
    );
    const pages = sites[name].filter(isIndexable).map(addressOf);
    expect(listed.toSorted()).toEqual(pages.toSorted());
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('names in the sitemap the same languages as in its head', () => {
    const byAddress = new Map(sites[name].map((page) => [addressOf(page), page]));
    const files = filesOf(name).filter((file) => /^sitemap-.*\.xml$/.test(file));
    for (const [, item = ''] of files.flatMap((file) => [
      ...readFile(name, file).matchAll(/<url>(.*?)<\/url>/g),
    ])) {
      const page = byAddress.get(/<loc>(.*?)<\/loc>/.exec(item)?.[1] ?? '');
      // The newest news stand a second time in a map of their own.
      if (page === undefined || item.includes('<news:news>')) continue;
      const told = [...item.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(
        ([, language = '', address = '']) => [language, address],
      );
      expect(Object.fromEntries(told)).toEqual(Object.fromEntries(alternatesOf(page)));
    }
  });

  test('has a title and a description of its own that fit where they are shown', () => {
    const listed = sites[name].filter(isIndexable);
    for (const language of ['fi', 'sv']) {
      const own = listed.filter((page) => languageOf(page) === language && page.path !== '/');
      for (const [what, texts] of [
        ['title', own.map(({ $ }) => $('title').text())],
        ['description', own.map((page) => metaOf(page, 'description') ?? '')],
      ] as const) {
        const twice = texts.filter((text, index) => texts.indexOf(text) !== index);
        expect(twice, `the same ${what} twice`).toEqual([]);
        expect(texts.filter((text) => text.trim() === '')).toEqual([]);
      }
      const descriptions = own.map((page) => metaOf(page, 'description') ?? '');
      expect(descriptions.filter((text) => text.length > 160)).toEqual([]);
    }
  });

  test('says how it looks where its link is shared, with a picture that is there', async () => {
    for (const page of sites[name].filter((each) => isIndexable(each) && each.path !== '/')) {
      expect(metaOf(page, 'og:title'), page.path).toBeTruthy();
      expect(metaOf(page, 'og:url'), page.path).toBe(linkTo(page, 'canonical'));
      expect(metaOf(page, 'og:locale'), page.path).toBe(`${languageOf(page)}_FI`);
      expect(metaOf(page, 'og:image:alt'), page.path).toBeTruthy();
      const picture = metaOf(page, 'og:image') ?? '';
      expect(filesOf(name), page.path).toContain(picture.slice(origin.length + 1));
    }
  });

  test('leads to its icons, its manifest and its feeds', () => {
    const files = new Set(filesOf(name));
    for (const { $, path } of sites[name]) {
      const links = $(
        'link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest], link[type*="feed"], link[type*="xml"]',
      );
      for (const link of links.toArray()) {
        const file = ($(link).attr('href') ?? '').slice(1);
        expect(files.has(file), `${path}: ${file}`).toBe(true);
      }
    }
  });
});

/** The things a page tells machines of. */
function graphOf({ $ }: BuiltPage): Record<string, JsonLd>[] {
  const scripts = $('script[type="application/ld+json"]').toArray();
  expect(scripts.length).toBeLessThanOrEqual(1);
  return scripts.flatMap((script) => JSON.parse($(script).text())['@graph']);
}

describe.each(names)('what the pages of the site "%s" tell machines', (name) => {
  test('follows the vocabulary of schema.org', () => {
    const mistakes = sites[name].flatMap((page) =>
      graphOf(page)
        .flatMap(mistakesIn)
        .map((mistake) => `${page.path}: ${mistake}`),
    );
    expect(mistakes).toEqual([]);
  });

  test('refers only to things that some page describes', () => {
    const all = sites[name].flatMap((page) => graphOf(page).flatMap(thingsIn));
    const described = new Set(all.filter((thing) => '@type' in thing).map((thing) => thing['@id']));
    const referred = all
      .filter((thing) => Object.keys(thing).join() === '@id')
      .map((thing) => String(thing['@id']));
    // A thing whose only page waits for translation in one language is described in the other.
    expect([...new Set(referred.filter((id) => !described.has(id)))]).toEqual([]);
  });

  test('has what Google asks for', () => {
    const all = sites[name].flatMap((page) => graphOf(page).flatMap(thingsIn));
    const ofType = (type: string) => all.filter((thing) => thing['@type'] === type);
    for (const event of ofType('Event')) {
      expect(event['name']).toBeTruthy();
      expect(event['startDate']).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:00\+0[23]:00)?$/);
      const places = [event['location'] ?? []].flat() as Record<string, JsonLd>[];
      expect(places.length).toBeGreaterThan(0);
      for (const place of places) expect('address' in place || 'url' in place).toBe(true);
    }
    for (const article of ofType('NewsArticle')) {
      expect(String(article['headline'])).not.toBe('');
      expect(article['datePublished']).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\+0[123]:\d\d$/);
      expect(article['image']).toMatch(/^https:/);
    }
    for (const list of ofType('BreadcrumbList')) {
      const items = list['itemListElement'] as Record<string, JsonLd>[];
      expect(items.length).toBeGreaterThan(1);
      expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
      for (const item of items.slice(0, -1)) expect(item['item']).toMatch(/^https:/);
    }
    for (const set of ofType('Dataset')) {
      expect(String(set['description']).length).toBeGreaterThanOrEqual(50);
      expect(set['name']).toBeTruthy();
    }
  });

  test('has one name for each thing in both languages', () => {
    const byId = Map.groupBy(
      sites[name].flatMap((page) => graphOf(page)).filter((thing) => '@id' in thing),
      (thing) => String(thing['@id']),
    );
    for (const [id, things] of byId) {
      expect(new Set(things.map((thing) => thing['@type'])).size, id).toBe(1);
      expect(things.length, id).toBeLessThanOrEqual(2);
    }
  });
});

describe('a title full of signs that mean something to machines', () => {
  test('is read as it was written, and ends no script', () => {
    const page = sites.machines.find(({ path }) => path === '/fi/hankkeet/testihanke/');
    const title = 'Testihanke "lainaus" & a < b > c 😀';
    expect(page && graphOf(page)[0]?.['name']).toBe(title);
    expect(page?.$('h1').text()).toBe(title);
    expect(page && metaOf(page, 'og:title')).toBe(title);
    expect(page?.$('b').length).toBe(0);
  });
});

describe('the pictures for shared links', () => {
  test('are of the size that services ask for, and light', async () => {
    const pictures = filesOf('real').filter((file) => file.startsWith('pictures/'));
    expect(pictures.length).toBeGreaterThan(70);
    for (const file of [...pictures, ...filesOf('machines').filter((each) => each.startsWith('pictures/'))]) {
      const site = pictures.includes(file) ? 'real' : 'machines';
      const bytes = readFileSync(`${inject('sites')[site]}/${file}`);
      const { width, height, format } = await sharp(bytes).metadata();
      expect([format, width, height], file).toEqual(['png', 1200, 630]);
      expect(bytes.length, file).toBeLessThan(60_000);
    }
  });
});

describe('an old address', () => {
  const moved = () =>
    sites.machines.filter(
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
      const target = linkTo(page, 'canonical')?.slice(origin.length) ?? '';
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
    const page = sites.machines.find(({ path }) => path === '/fi/uutiset/vuonna-1890/');
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
    expect(readFile('real', 'sitemap-newest-news.xml')).toContain('<urlset');
  });
});

describe('robots', () => {
  test('may read everything and find the sitemaps', () => {
    expect(readFile('subpath', 'robots.txt')).toContain(`Sitemap: ${origin}/uudistus/sitemap.xml`);
    expect(readFile('real', 'robots.txt')).not.toContain('Disallow');
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
    const icon = filesOf('real').includes('favicon.ico');
    expect(icon).toBe(true);
  });
});

test('pages that tell what is missing are in each language and out of the way', () => {
  const missing = sites.real.filter(isMissing);
  expect(missing.map(({ path }) => path).toSorted()).toEqual(['/404.html', '/fi/404.html', '/sv/404.html']);
  for (const page of missing) expect(isIndexable(page)).toBe(false);
});
