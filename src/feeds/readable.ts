import { Parser } from 'htmlparser2';
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
 */
export function readableFeed(
  xml: string,
  feed: ReadFeed,
  items: readonly FeedItem[],
  format: string,
): string {
  const left = [...items];
  const aboutThis = () => aboutFeed(feed, items, format);
  const aboutNext = () => aboutItem(left.shift(), feed.language);
  const about = new Map([
    ['channel', aboutThis],
    ['feed', aboutThis],
    ['item', aboutNext],
    ['entry', aboutNext],
  ]);
  let written = '';
  let from = 0;
  const parser = new Parser(
    {
      onopentag(name) {
        const html = about.get(name)?.();
        if (html === undefined) return;
        written += xml.slice(from, parser.endIndex + 1) + part(feed.language, html);
        from = parser.endIndex + 1;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return written + xml.slice(from);
}

function part(language: Language, html: string): string {
  return `<section xmlns="http://www.w3.org/1999/xhtml" lang="${language}">${html}</section>`;
}

function aboutFeed(feed: ReadFeed, items: readonly FeedItem[], format: string): string {
  const { news, site } = messagesOf(feed.language);
  return [
    `<title>${escapeHtml(feed.title)}</title><meta name="viewport" content="width=device-width"/><style>${style}</style>`,
    `<h1>${linkHtml(feed.page, feed.title)}</h1><p>${escapeHtml(news.aboutFeed(format))}</p>`,
    items.length === 0 ? `<p>${escapeHtml(site.nothingYet)}</p>` : '',
  ].join('');
}

function aboutItem(item: FeedItem | undefined, language: Language): string {
  if (item === undefined) return '';
  const day = formatShortDate(dayInFinland(item.published), language);
  return `<h2>${linkHtml(item.url, item.title)}</h2><p>${day}</p><p>${escapeHtml(item.summary)}</p>`;
}

function linkHtml(href: string, text: string): string {
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
