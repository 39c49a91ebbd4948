import { XMLValidator } from 'fast-xml-parser';
import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test, vi } from 'vitest';
import { feedChannels } from '#domain/feeds.ts';
import { writeFeed } from '#feeds/feed.ts';
import { feedItem, uuid, withAddresses } from '#feeds/item.ts';
import { settings } from '#settings.ts';
import { contentOf, newsOf, projectOf, regionOf } from '../../setup/things.ts';
import { both } from '../../setup/both.ts';

const nasty = 'Otsikko "lainaus" & </title> ]]> <b>lihava</b> 😀';
const content = contentOf({
  projects: [projectOf('p', { regions: ['lappi'] })],
  regions: [regionOf('lappi', 'mk-19'), regionOf('kainuu', 'mk-18')],
  topics: new Map([['t', { id: 't', name: both('Aihe', 'Tema') }]]),
  news: [
    newsOf('old', '2013-01-01', { projects: ['p'] }),
    newsOf('new', '2020-01-01', { regions: ['lappi'], topics: ['t'] }),
  ],
});
const channels = feedChannels(content);
const channelOf = (page: string) => channels.find((channel) => channel.page === page);
const written = (format: 'rss' | 'atom' | 'json', hub = '') => {
  const channel = channelOf('/sv/nyheter/');
  if (channel === undefined) throw new Error('no channel');
  const items = channel.news.map((each) => {
    const item = feedItem(each, 'sv', content, undefined);
    const html = withAddresses(`<p><a href="/sv/projekt/p/">${each.id}</a> ]]></p>`, item.url);
    return { ...item, html, title: nasty };
  });
  return writeFeed(channel, items, format, hub);
};

describe('one can subscribe', () => {
  test('to the site, to each region and to each topic, in both languages', () => {
    expect(channels.map(({ page }) => page)).toEqual([
      '/fi/uutiset/',
      '/fi/maakunnat/lappi/',
      '/fi/maakunnat/kainuu/',
      '/fi/aiheet/t/',
      '/sv/nyheter/',
      '/sv/landskap/lappi/',
      '/sv/landskap/kainuu/',
      '/sv/teman/t/',
    ]);
  });

  test('to the news of a region, also those of its projects, the newest first', () => {
    expect(channelOf('/fi/maakunnat/lappi/')?.news.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(channelOf('/fi/aiheet/t/')?.news.map(({ id }) => id)).toEqual(['new']);
    expect(channelOf('/fi/maakunnat/kainuu/')?.news).toEqual([]);
  });

  test('to no more than the newest fifty', () => {
    const many = contentOf({
      news: Array.from({ length: 60 }, (_, index) => newsOf(`n${index}`, '2020-01-01')),
    });
    expect(feedChannels(many)[0]?.news.length).toBe(50);
  });
});

describe('an item', () => {
  test('keeps its id when its page moves, and has another in the other language', () => {
    const item = newsOf('n', '2020-01-01');
    const { fi } = item.texts;
    const moved = { ...item, texts: { ...item.texts, ...(fi && { fi: { ...fi, urlName: 'uusi-osoite' } }) } };
    const [before, after, swedish] = [
      feedItem(item, 'fi', content, undefined),
      feedItem(moved, 'fi', content, undefined),
      feedItem(item, 'sv', content, undefined),
    ];
    const renamed = feedItem(newsOf('m', '2020-01-01', { firstId: 'n' }), 'fi', content, undefined);
    expect(after.url).not.toBe(before.url);
    expect([after.id, renamed.id]).toEqual([before.id, before.id]);
    expect(swedish.id).not.toBe(before.id);
  });

  test('has an id made by the rules for names (RFC 9562)', () => {
    // The standard's own example.
    expect(uuid('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
      'urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  test.each(['rss', 'atom'] as const)('is read back as it was written (%s)', (format) => {
    const feed = parseFeed(written(format));
    expect(feed.items.map(({ url }) => url)).toEqual([
      'http://localhost:4321/sv/nyheter/new/',
      'http://localhost:4321/sv/nyheter/old/',
    ]);
    expect(feed.items[0]?.title).toBe(nasty);
    expect(feed.items[0]?.content?.trim()).toBe(
      '<p><a href="http://localhost:4321/sv/projekt/p/">new</a> ]]></p>',
    );
    expect(feed.items[0]?.published?.toISOString()).toBe('2019-12-31T22:00:00.000Z');
  });

  test('is read back as it was written (json)', () => {
    expect(JSON.parse(written('json')).items[0]).toMatchObject({ title: nasty, tags: ['lappi', 'Tema'] });
  });
});

test('a feed and its items are known again when the site has moved to another host', () => {
  const ids = () => [...written('atom').matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
  const before = ids();
  const origin = vi.spyOn(settings, 'origin', 'get').mockReturnValue('https://toinen.example');
  const after = ids();
  origin.mockRestore();
  expect(after).toEqual(before);
  expect(before.every((id) => id?.startsWith('urn:uuid:'))).toBe(true);
});

test.each(['rss', 'atom', 'json'] as const)('no sign of a field can break a feed (%s)', (format) => {
  const channel = channelOf('/sv/nyheter/');
  if (channel === undefined) throw new Error('no channel');
  const signs = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('');
  const title = `${signs}\ud83d\ufffe\uffff]]>&lt;<![CDATA[`;
  const items = channel.news.map((item) => ({
    ...feedItem(item, 'sv', content, undefined),
    html: `<p>${title}</p>`,
    title,
    summary: title,
    tags: [title],
    author: title,
  }));
  const text = writeFeed(channel, items, format, '');
  if (format === 'json') expect(JSON.parse(text).items).toHaveLength(items.length);
  else expect(XMLValidator.validate(text)).toBe(true);
  expect(text).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/);
});

test('a feed without items says so in the words of its format', () => {
  const channel = channelOf('/fi/maakunnat/kainuu/');
  const feed = channel && JSON.parse(writeFeed(channel, [], 'json', ''));
  expect(feed.items).toEqual([]);
});

test('a place on the page is named by its whole address', () => {
  const html = '<p><a href="#luvut">luvut</a> <a href="/fi/#kartta">kartta</a></p>';
  expect(withAddresses(html, 'http://localhost:4321/fi/uutiset/n/')).toBe(
    '<p><a href="http://localhost:4321/fi/uutiset/n/#luvut">luvut</a> <a href="http://localhost:4321/fi/#kartta">kartta</a></p>',
  );
});

describe('a hub', () => {
  test.each(['rss', 'atom', 'json'] as const)('is named in the feed only if there is one (%s)', (format) => {
    expect(written(format)).not.toContain('hub');
    expect(written(format, 'https://hub.example/')).toContain('https://hub.example/');
  });
});
