import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { addressOf, type BuiltPage, filesOf, pagesOf, readFile, sitesOfRing } from '../setup/pages.ts';
import { type JsonLd, mistakesIn, thingsIn } from '../setup/vocabulary.ts';

const names = sitesOfRing();

/** As Open Graph names them. */
const locales: Readonly<Record<string, string>> = { fi: 'fi_FI', sv: 'sv_FI', en: 'en_GB' };

const linkTo = ({ $ }: BuiltPage, rel: string) => $(`link[rel="${rel}"]`).attr('href');
const metaOf = ({ $ }: BuiltPage, name: string) =>
  $(`meta[name="${name}"], meta[property="${name}"]`).attr('content');
const isIndexable = (page: BuiltPage) => !metaOf(page, 'robots')?.includes('noindex');
const languageOf = ({ $ }: BuiltPage) => $('html').attr('lang') ?? '';

/** How the site describes pages; what a writer put under a title may well be written under another, too. */
function descriptionsOf(pages: readonly BuiltPage[]): string[] {
  return pages.flatMap((page) => {
    const description = metaOf(page, 'description') ?? '';
    const lead = page.$('article h1 + p').text().trim();
    return lead !== '' && lead.startsWith(description.replace(/…$/, '')) ? [] : [description];
  });
}

function alternatesOf({ $ }: BuiltPage): Map<string, string> {
  return new Map(
    $('link[rel=alternate][hreflang]')
      .toArray()
      .map((link) => [$(link).attr('hreflang') ?? '', $(link).attr('href') ?? '']),
  );
}

describe.each(names)('every page of the site "%s"', (name) => {
  const pages = pagesOf(name);
  const addressOfPage = ({ path }: BuiltPage) => addressOf(name, path);
  const fileAt = (address: string) => address.slice(addressOf(name, '/').length);

  test('that search engines may list names itself and its other language, which names it back', () => {
    const listed = pages.filter(isIndexable);
    const byAddress = new Map(listed.map((page) => [addressOfPage(page), page]));
    for (const page of listed) {
      const alternates = alternatesOf(page);
      expect(linkTo(page, 'canonical'), page.path).toBe(addressOfPage(page));
      const own = page.path === '/' ? 'x-default' : languageOf(page);
      expect(alternates.get(own), page.path).toBe(addressOfPage(page));
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
    for (const page of pages.filter((each) => !isIndexable(each))) {
      expect([...alternatesOf(page).keys()], page.path).toEqual([]);
      expect(page.$('script[type="application/ld+json"]').length, page.path).toBe(0);
    }
  });

  test('stands in the sitemaps if and only if search engines may list it', () => {
    const index = readFile(name, 'sitemap.xml');
    const files = [...index.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => fileAt(address));
    const listed = files.flatMap((file) =>
      [...readFile(name, file).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address),
    );
    expect(listed.toSorted()).toEqual(pages.filter(isIndexable).map(addressOfPage).toSorted());
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('names in the sitemap the same languages as in its head', () => {
    const byAddress = new Map(pages.map((page) => [addressOfPage(page), page]));
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
    const listed = pages.filter(isIndexable);
    for (const language of new Set(listed.map(languageOf))) {
      const own = listed.filter((page) => languageOf(page) === language && page.path !== '/');
      for (const [what, texts] of [
        ['title', own.map(({ $ }) => $('title').text())],
        ['description', descriptionsOf(own)],
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
    for (const page of pages.filter((each) => isIndexable(each) && each.path !== '/')) {
      expect(metaOf(page, 'og:title'), page.path).toBeTruthy();
      expect(metaOf(page, 'og:url'), page.path).toBe(linkTo(page, 'canonical'));
      expect(metaOf(page, 'og:locale'), page.path).toBe(locales[languageOf(page)]);
      expect(metaOf(page, 'og:image:alt'), page.path).toBeTruthy();
      const picture = metaOf(page, 'og:image') ?? '';
      expect(filesOf(name), page.path).toContain(fileAt(picture));
    }
  });

  test('leads to its icons, its manifest and its feeds', () => {
    const files = new Set(filesOf(name));
    for (const { $, path } of pages) {
      const links = $(
        'link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest], link[type*="feed"], link[type*="xml"]',
      );
      for (const link of links.toArray()) {
        const file = fileAt(new URL($(link).attr('href') ?? '', addressOf(name, '/')).href);
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
  const pages = pagesOf(name);

  test('follows the vocabulary of schema.org', () => {
    const mistakes = pages.flatMap((page) =>
      graphOf(page)
        .flatMap(mistakesIn)
        .map((mistake) => `${page.path}: ${mistake}`),
    );
    expect(mistakes).toEqual([]);
  });

  test('refers only to things that some page describes', () => {
    const all = pages.flatMap((page) => graphOf(page).flatMap(thingsIn));
    const described = new Set(all.filter((thing) => '@type' in thing).map((thing) => thing['@id']));
    const referred = all
      .filter((thing) => Object.keys(thing).join() === '@id')
      .map((thing) => String(thing['@id']));
    // A thing whose only page waits for translation in one language is described in the other.
    expect([...new Set(referred.filter((id) => !described.has(id)))]).toEqual([]);
  });

  test('has what Google asks for', () => {
    const all = pages.flatMap((page) => graphOf(page).flatMap(thingsIn));
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
      pages.flatMap((page) => graphOf(page)).filter((thing) => '@id' in thing),
      (thing) => String(thing['@id']),
    );
    for (const [id, things] of byId) {
      expect(new Set(things.map((thing) => thing['@type'])).size, id).toBe(1);
      expect(things.length, id).toBeLessThanOrEqual(2);
    }
  });
});

describe.each(names)('the pictures for shared links of the site "%s"', (name) => {
  test('are of the size that services ask for, and light', async () => {
    const pictures = filesOf(name).filter((file) => file.startsWith('pictures/'));
    expect(pictures.length).toBeGreaterThan(0);
    for (const file of pictures) {
      const bytes = readFileSync(`${inject('sites')[name]}/${file}`);
      const { width, height, format } = await sharp(bytes).metadata();
      expect([format, width, height], file).toEqual(['png', 1200, 630]);
      expect(bytes.length, file).toBeLessThan(60_000);
    }
  });
});

test.each(names)(
  'on the site "%s" pages that tell what is missing are in each language and out of the way',
  (name) => {
    const all = pagesOf(name);
    const missing = all.filter(({ path }) => path.endsWith('404.html'));
    const languages = new Set(all.flatMap(({ path }) => /^\/([a-z]{2})\//.exec(path)?.[1] ?? []));
    expect(languages.size).toBe(2);
    expect(missing.map(({ path }) => path).toSorted()).toEqual(
      ['/404.html', ...[...languages].map((language) => `/${language}/404.html`)].toSorted(),
    );
    for (const page of missing) expect(isIndexable(page)).toBe(false);
  },
);
