import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { FeedChannel } from '#domain/feeds.ts';
import { absolute, feedAddress } from '#addresses.ts';
import type { FeedFormat } from '#routes/addresses.ts';
import { site } from '../site.ts';
import { type FeedItem, uuid } from './item.ts';
import { readableFeed } from './readable.ts';
import { feedTypes } from '#head/head.ts';

/** A feed as a text. It is as old as its newest item: two builds of the same content give the same bytes. */
export function writeFeed(
  channel: FeedChannel,
  items: readonly FeedItem[],
  format: FeedFormat,
  hub: string,
): string {
  const frame = frameOf(channel, items, format, hub);
  const written = writers[format](frame, items);
  const shown = format === 'json' ? written : readableFeed(written, frame, items, formatNames[format]);
  return shown.replace(notInXml, '');
}

function frameOf(channel: FeedChannel, items: readonly FeedItem[], format: FeedFormat, hub: string) {
  const { language } = channel;
  const newest = Math.max(0, ...items.map(({ updated }) => updated.getTime()));
  return {
    title: `${site.name[language]}: ${channel.name}`,
    description: channel.description,
    // Readers know the feed by it, also after the site or the page has moved.
    id: uuid(`feed/${channel.id}/${language}`, site.namespace),
    page: absolute(channel.page),
    self: absolute(feedAddress(channel.page, format)),
    language,
    publisher: site.publisher.name[language],
    rights: `${site.licence.short} ${site.licence.url}`,
    updated: items.length === 0 ? undefined : new Date(newest),
    hub,
  };
}

function rss(feed: Frame, items: readonly FeedItem[]): string {
  return generateRssFeed({
    title: feed.title,
    link: feed.page,
    description: feed.description,
    language: feed.language,
    copyright: feed.rights,
    ...(feed.updated && { lastBuildDate: feed.updated }),
    atom: { links: linksOf(feed, 'rss') },
    items: items.map((item) => ({
      title: item.title,
      link: item.url,
      guid: { value: item.id, isPermaLink: false },
      pubDate: item.published,
      description: item.summary,
      content: { encoded: item.html },
      ...(item.author && { dc: { creators: [item.author] } }),
      categories: item.tags.map((name) => ({ name })),
      ...(item.picture && {
        enclosures: [{ url: item.picture.url, type: item.picture.type, length: item.picture.bytes }],
      }),
    })),
  });
}

function atom(feed: Frame, items: readonly FeedItem[]): string {
  return generateAtomFeed({
    xml: { lang: feed.language },
    id: feed.id,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    rights: { value: feed.rights },
    updated: feed.updated ?? new Date(0),
    authors: [{ name: feed.publisher }],
    links: [{ href: feed.page, rel: 'alternate', type: 'text/html' }, ...linksOf(feed, 'atom')],
    entries: items.map((item) => ({
      id: item.id,
      title: { value: item.title },
      published: item.published,
      updated: item.updated,
      summary: { value: item.summary },
      content: { type: 'html', value: item.html },
      ...(item.author && { authors: [{ name: item.author }] }),
      categories: item.tags.map((term) => ({ term })),
      links: [
        { href: item.url, rel: 'alternate', type: 'text/html', hreflang: feed.language },
        ...(item.picture
          ? [
              {
                href: item.picture.url,
                rel: 'enclosure',
                type: item.picture.type,
                length: item.picture.bytes,
              },
            ]
          : []),
      ],
    })),
  });
}

function json(feed: Frame, items: readonly FeedItem[]): string {
  const value = generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.self,
    language: feed.language,
    authors: [{ name: feed.publisher }],
    ...(feed.hub && { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: item.published,
      date_modified: item.updated,
      language: feed.language,
      tags: item.tags,
      ...(item.author && { authors: [{ name: item.author }] }),
      ...(item.picture && {
        image: item.picture.url,
        attachments: [
          { url: item.picture.url, mime_type: item.picture.type, size_in_bytes: item.picture.bytes },
        ],
      }),
    })),
  }) as { items?: object[] };
  // The format demands the list also where it is empty; the library leaves it out.
  return JSON.stringify({ ...value, items: value.items ?? [] });
}

/** The feed's own address, and the hub that passes new items on, if the site has one. */
function linksOf({ self, hub }: Frame, format: FeedFormat) {
  return [
    { href: self, rel: 'self', type: feedTypes[format] },
    ...(hub === '' ? [] : [{ href: hub, rel: 'hub' }]),
  ];
}

/** What no XML may hold in any form (XML 1.0, §2.2): one such sign takes the whole feed from every reader. */
const notInXml = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** What readers know the formats by. */
const formatNames = { rss: 'RSS', atom: 'Atom' } as const;

const writers = { rss, atom, json } as const satisfies Record<FeedFormat, unknown>;

type Frame = ReturnType<typeof frameOf>;
