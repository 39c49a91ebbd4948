import { filesBeside } from '#collections/beside.ts';
import type { Content, News } from '#collections/content.ts';
import { loadContent } from '#collections/load.ts';
import { type ContentLinks, contentLinks, resolveLinks } from '#domain/body.ts';
import { feedChannels } from '#domain/feeds.ts';
import { type FeedFormat, feedFiles } from '#i18n/addresses.ts';
import type { Language } from '#i18n/languages.ts';
import { keepTogether } from '#i18n/typography.ts';
import { type FeedItem, feedItem } from '#meta/feed-item.ts';
import { bodyHtml } from '../../_bodies.ts';

/** The feeds of the site, of each region and of each topic, in both languages and every format. */
export async function feedPaths() {
  const content = await loadContent();
  const links = contentLinks(content);
  const items = new Map<string, Promise<FeedItem>>();
  const itemOf = (item: News, language: Language) => {
    const key = `${item.id}.${language}`;
    const made = items.get(key) ?? makeItem(item, language, content, links);
    items.set(key, made);
    return made;
  };
  const paths = feedChannels(content).map(async (channel) => {
    const own = await Promise.all(channel.news.map((item) => itemOf(item, channel.language)));
    return formats.map((format) => ({
      params: {
        lang: channel.language,
        feeds: channel.section,
        feed: [channel.urlName, feedFiles[format]].filter((part) => part !== undefined).join('/'),
      },
      props: { channel, items: own, format },
    }));
  });
  return (await Promise.all(paths)).flat();
}

async function makeItem(
  item: News,
  language: Language,
  content: Content,
  links: ContentLinks,
): Promise<FeedItem> {
  const folder = `${item.collection}/${item.id}`;
  const html = keepTogether(resolveLinks(await bodyHtml(item, content, language), folder, links));
  const { picture } = item.facts;
  const file = picture === undefined ? undefined : (await filesBeside(folder)).get(picture);
  return feedItem(item, language, content, html, file);
}

const formats = Object.keys(feedFiles) as FeedFormat[];
