import { dayInFinland } from '#i18n/days.ts';
import { formatShortDate } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { escapeHtml } from '#source/html.ts';
import type { FeedItem } from './item.ts';

/**
 * A feed that a browser shows as a page which says what it is. What is to be seen is written into it as XHTML, in a
 * namespace that readers of feeds pass over: no script, and no XSLT, which browsers are giving up. It must be served as
 * plain XML: Chromium shows the source of what is served as a feed.
 *
 * @param xml A feed as it is generated: each channel, feed, item and entry begins on a line of its own.
 */
export function readableFeed(
  xml: string,
  feed: ReadFeed,
  items: readonly FeedItem[],
  format: string,
): string {
  const left = [...items];
  // Titles stand in one line with their element, and no text of an item has such elements: a line alone is never theirs.
  return xml
    .replace(
      /^ *<(?:channel|feed [^>]*)>$/m,
      (start) => start + part(feed.language, aboutFeed(feed, items, format)),
    )
    .replace(
      /^ *<(?:item|entry)>$/gm,
      (start) => start + part(feed.language, aboutItem(left.shift(), feed.language)),
    );
}

function part(language: Language, html: string): string {
  return `<section xmlns="http://www.w3.org/1999/xhtml" lang="${language}">${html}</section>`;
}

function aboutFeed(feed: ReadFeed, items: readonly FeedItem[], format: string): string {
  const { news, site } = messagesOf(feed.language);
  return [
    `<title>${escapeHtml(feed.title)}</title><meta name="viewport" content="width=device-width"/><style>${style}</style>`,
    `<h1>${link(feed.page, feed.title)}</h1><p>${escapeHtml(news.aboutFeed(format))}</p>`,
    items.length === 0 ? `<p>${escapeHtml(site.nothingYet)}</p>` : '',
  ].join('');
}

function aboutItem(item: FeedItem | undefined, language: Language): string {
  if (item === undefined) return '';
  const day = formatShortDate(dayInFinland(item.published), language);
  return `<h2>${link(item.url, item.title)}</h2><p>${day}</p><p>${escapeHtml(item.summary)}</p>`;
}

function link(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}

/** Elements of feeds are shown in one line after the other until a style says otherwise: all but our own are left out. */
const style = [
  'rss,channel,feed{display:block}',
  ':is(channel,feed,item,entry)>*{display:none}',
  ':is(channel,feed)>:is(item,entry),section{display:block!important}',
  ':root{color-scheme:light dark;max-width:34rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.55 sans-serif}',
  'h1{font-size:1.75rem;line-height:1.2}h2{margin:2rem 0 0;font-size:1.2rem;line-height:1.3}p{margin:.25rem 0}',
].join('');

interface ReadFeed {
  title: string;
  language: Language;
  /** The page that lists the same. */
  page: string;
}
