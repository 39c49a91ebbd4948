import type { APIRoute } from 'astro';
import { attachmentsOf } from '#content/attachments.ts';
import type { Content, News } from '#content/model.ts';
import { loadContent } from '#content/load.ts';
import { type Context, contextOf } from '#domain/context.ts';
import { feedChannels } from '#domain/feeds.ts';
import { onceFor } from '#domain/once-for.ts';
import { inBoth, type Language } from '#i18n/languages.ts';
import type { FeedFormat } from '#routes/addresses.ts';
import { writeFeed } from '#feeds/feed.ts';
import { feedItem, withAddresses } from '#feeds/item.ts';
import { settings } from '#settings.ts';
import { site } from '../../../site.ts';
import { bodyHtml, textToPrint } from '../../_bodies.ts';
import { pageLanguages } from '../../_languages.ts';

/** The feeds of the site, of each region and of each topic, in both languages. */
export async function feedPaths() {
  return pathsOf(await loadContent());
}

/** The same for each format. */
const pathsOf = onceFor((content: Content) => {
  const contexts = inBoth((language) => contextOf(content, language, settings.today));
  const items = new Map<string, ReturnType<typeof makeItem>>();
  const itemOf = (item: News, language: Language) => {
    const key = `${item.id}.${language}`;
    const made = items.get(key) ?? makeItem(item, contexts[language]);
    items.set(key, made);
    return made;
  };
  const paths = feedChannels(content, pageLanguages).map(async (channel) => {
    const own = await Promise.all(channel.news.map((item) => itemOf(item, channel.language)));
    return {
      params: { lang: channel.language, feeds: channel.section, entry: channel.urlName },
      props: { channel, items: own },
    };
  });
  return Promise.all(paths);
});

/** A text stands in several feeds. */
const htmlOf = onceFor(bodyHtml);

/** Without its text, which is printed only in a feed that has changed. */
async function makeItem(item: News, context: Context) {
  const { picture } = item.facts;
  const folder = `${item.collection}/${item.id}`;
  const file = picture === undefined ? undefined : (await attachmentsOf(folder)).get(picture);
  const own = feedItem(item, context.language, context.content, file);
  return { ...own, text: textToPrint(item, context) };
}

/** Answers with a feed in a format. */
export function feedIn(format: FeedFormat): APIRoute<Awaited<ReturnType<typeof feedPaths>>[number]['props']> {
  return async ({ props }) => {
    const items = props.items.map(async ({ text, ...item }) => ({
      ...item,
      html: withAddresses(await htmlOf(text), item.url),
    }));
    return new Response(writeFeed(props.channel, await Promise.all(items), format, site.webSub.hub));
  };
}
