import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSitemap } from 'sitemap';
import { cut } from '#domain/lists.ts';
import { helsinkiTime } from '#i18n/dates.ts';
import { feedFiles } from '#routes/addresses.ts';

/** The services that want to be told of changes, as `src/site.ts` names them. Empty: nobody is told. */
export interface Services {
  indexNow: { key: string; endpoint: string };
  webSub: { hub: string };
}

/** What was said to a service, and what it answered. */
export interface Announcement {
  endpoint: string;
  count: number;
  /** Status of the answer, or why there was none. */
  answer: number | string;
}

/**
 * Tells the services of what has changed since a day. A service that does not answer is reported and does no harm.
 *
 * @param folder The built site. @param since `2026-11-21`
 */
export async function announce(
  folder: string,
  root: string,
  since: string,
  services: Services,
): Promise<Announcement[]> {
  const { indexNow, webSub } = services;
  const announcements: Announcement[] = [];
  if (indexNow.key !== '') {
    const addresses = await changedAddresses(folder, since);
    for (const part of cut(addresses, addressesAtOnce))
      announcements.push(await tellIndexNow(part, root, indexNow));
  }
  if (webSub.hub !== '')
    for (const feed of await changedFeeds(folder, since)) announcements.push(await tellHub(feed, webSub.hub));
  return announcements;
}

/** The pages whose content has changed since a day, by the site's own sitemaps. */
export async function changedAddresses(folder: string, since: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => /^sitemap-.*\.xml$/.test(file));
  const maps = await Promise.all(files.map((file) => parseSitemap(createReadStream(join(folder, file)))));
  return maps
    .flat()
    .filter(({ lastmod }) => lastmod !== undefined && lastmod.slice(0, 10) >= since)
    .map(({ url }) => url);
}

/** The feeds that carry an item changed since a day, each in all its formats. */
export async function changedFeeds(folder: string, since: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => /[/\\]feed\.json$/.test(file));
  const feeds = await Promise.all(
    files.map(async (file): Promise<JsonFeed> => JSON.parse(await readFile(join(folder, file), 'utf8'))),
  );
  const begin = Date.parse(helsinkiTime(since, '00:00'));
  return feeds
    .filter(({ items }) => items.some(({ date_modified }) => Date.parse(date_modified) >= begin))
    .flatMap(({ feed_url }) => Object.values(feedFiles).map((name) => feed_url.replace(/feed\.json$/, name)));
}

function tellIndexNow(
  urlList: readonly string[],
  root: string,
  { key, endpoint }: Services['indexNow'],
): Promise<Announcement> {
  const body = JSON.stringify({ host: new URL(root).host, key, keyLocation: `${root}${key}.txt`, urlList });
  return post(endpoint, body, 'application/json; charset=utf-8', urlList.length);
}

function tellHub(feed: string, hub: string): Promise<Announcement> {
  const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed });
  return post(hub, String(body), 'application/x-www-form-urlencoded', 1);
}

async function post(endpoint: string, body: string, type: string, count: number): Promise<Announcement> {
  try {
    const signal = AbortSignal.timeout(30_000);
    const answer = await fetch(endpoint, { method: 'POST', body, headers: { 'content-type': type }, signal });
    return { endpoint, count, answer: answer.status };
  } catch (error) {
    return { endpoint, count, answer: error instanceof Error ? error.message : String(error) };
  }
}

/** IndexNow takes at most this many addresses at once. */
const addressesAtOnce = 10_000;

interface JsonFeed {
  feed_url: string;
  items: { date_modified: string }[];
}
