import { parseFeed } from '@rowanmanning/feed-parser';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { filesOf, readFile, readPage } from '../setup/pages.ts';

const origin = 'https://example.fi';
const languages = ['fi', 'sv'] as const;
const news = { fi: 'fi/uutiset', sv: 'sv/nyheter' } as const;

interface JsonItem {
  id: string;
  url: string;
  title: string;
  summary: string;
  content_html: string;
  date_published: string;
  date_modified: string;
  language: string;
  tags: string[];
  image?: string;
  attachments?: { url: string; mime_type: string; size_in_bytes: number }[];
}

const readJson = (site: 'full' | 'machines', file: string): Record<string, unknown> & { items: JsonItem[] } =>
  JSON.parse(readFile(site, file));

describe('there are feeds in every format', () => {
  test('of the site, of each region and on each topic', () => {
    const files = filesOf('full');
    const folders = (pattern: RegExp) =>
      files.filter((file) => pattern.test(file)).map((file) => file.replace('/index.html', ''));
    const regions = folders(/^(fi\/maakunnat|sv\/landskap)\/[^/]+\/index\.html$/);
    const topics = folders(/^(fi\/aiheet|sv\/teman)\/[^/]+\/index\.html$/);
    expect(regions.length).toBe(4);
    expect(topics.length).toBe(4);
    for (const folder of [...Object.values(news), ...regions, ...topics])
      for (const file of ['rss.xml', 'atom.xml', 'feed.json']) expect(files).toContain(`${folder}/${file}`);
  });

  test('and that a reader of the page finds, even where there are no news yet', () => {
    const page = readPage('full', '/sv/landskap/mellersta-finland/');
    const types = page
      .$('link[rel=alternate][type][href*="/landskap/mellersta-finland/"]')
      .toArray()
      .map((link) => page.$(link).attr('type'));
    expect(types).toEqual(['application/rss+xml', 'application/atom+xml', 'application/feed+json']);
    expect(readJson('full', 'fi/maakunnat/lappi/feed.json').items).toEqual([]);
    expect(parseFeed(readFile('full', 'fi/maakunnat/lappi/rss.xml')).items).toEqual([]);
  });
});

test('where news of a region or on a topic stand, readers see how to subscribe to them', () => {
  for (const path of [
    '/fi/maakunnat/keski-suomi/',
    '/sv/landskap/mellersta-finland/',
    '/fi/aiheet/lahipalvelut/',
  ]) {
    const { $ } = readPage('full', path);
    expect($('section:has(> #news) a[href$="rss.xml"]').attr('href'), path).toBe(`${path}rss.xml`);
  }
});

describe.each(languages)('the feeds of news (%s)', (language) => {
  const folder = news[language];
  const json = () => readJson('machines', `${folder}/feed.json`);
  const feeds = () =>
    ['rss.xml', 'atom.xml'].map((file) => parseFeed(readFile('machines', `${folder}/${file}`)));

  test('say the same in every format', () => {
    for (const feed of feeds()) {
      expect(feed.language ?? language).toBe(language);
      expect(feed.title).toBe(json()['title']);
      expect(
        feed.items.map(({ id, url, title, published }) => [id, url, title, published?.toISOString()]),
      ).toEqual(json().items.map((item) => [item.id, item.url, item.title, item.date_published]));
      expect(feed.items.map(({ content }) => content?.trim())).toEqual(
        json().items.map(({ content_html }) => content_html.trim()),
      );
    }
  });

  test('tell the full text that stands on the page, with absolute addresses', () => {
    for (const item of readJson('full', `${folder}/feed.json`).items) {
      const page = readPage('full', item.url.slice(origin.length));
      const plain = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim();
      const text = plain(load(item.content_html).text());
      const shown = page.$('.body').clone();
      expect(text.length).toBeGreaterThan(20);
      expect(plain(shown.text()).replaceAll(' ', '')).toContain(text.replaceAll(' ', '').slice(0, 60));
      expect(page.$('h1').text()).toBe(item.title);
      const $ = load(item.content_html);
      for (const link of $('a[href]').toArray()) expect($(link).attr('href')).toMatch(/^(https?:|mailto:)/);
      expect(item.language).toBe(language);
    }
  });

  test('give items ids that do not hang on their address', () => {
    const ids = json().items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

test('an item in two languages is two items', () => {
  const ids = languages.flatMap((language) =>
    readJson('full', `${news[language]}/feed.json`).items.map(({ id }) => id),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBe(3);
});

test('only news written in the language are told in it', () => {
  expect(readJson('machines', 'sv/nyheter/feed.json').items).toEqual([]);
});

test('a picture comes with its item', () => {
  const items = readJson('machines', 'fi/uutiset/feed.json').items;
  const item = items.find(({ image }) => image !== undefined);
  const address = `${origin}/files/news/testiuutinen/kuva.png`;
  expect(item?.image).toBe(address);
  expect(item?.attachments).toEqual([{ url: address, mime_type: 'image/png', size_in_bytes: 15_679 }]);
  expect(readFile('machines', 'fi/uutiset/rss.xml')).toContain(
    `<enclosure url="${address}" length="15679" type="image/png"/>`,
  );
  expect(readFile('machines', 'fi/uutiset/atom.xml')).toMatch(
    /rel="enclosure" type="image\/png" length="15679"/,
  );
});

test('a text with components is told in full', () => {
  const item = readJson('machines', 'fi/uutiset/feed.json').items.find(({ url }) =>
    url.includes('komponentti'),
  );
  expect(item?.title).toBe('Merkit & ]]> "komponentti"');
  expect(item?.content_html).toContain('<strong>');
  expect(item?.date_modified).toBe('2026-11-21T22:00:00.000Z');
});

test('news of 1890 are as old as they are', () => {
  const item = readJson('machines', 'fi/uutiset/feed.json').items.at(-1);
  expect(item?.date_published.slice(0, 4)).toBe('1890');
  expect(readFile('machines', 'fi/uutiset/rss.xml')).toContain('May 1890');
});

test('two builds of the same content give the same bytes: no feed tells when it was made', () => {
  for (const file of ['rss.xml', 'atom.xml', 'feed.json'])
    expect(readFile('full', `fi/uutiset/${file}`)).not.toContain('2026-11-22');
});

test('JSON Feed says which version it is and who made it', () => {
  expect(readJson('full', 'sv/nyheter/feed.json')).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: `${origin}/sv/nyheter/feed.json`,
    home_page_url: `${origin}/sv/nyheter/`,
    language: 'sv',
    authors: [{ name: 'Biblioteksreformen' }],
  });
});
