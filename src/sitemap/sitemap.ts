import { Readable } from 'node:stream';
import { SitemapIndexStream, type SitemapItemLoose, SitemapStream, streamToPromise } from 'sitemap';
import { cut } from '#domain/lists.ts';
import { alternatesOf, isIndexable, type PageInfo } from '#domain/pages/page.ts';
import { absolute, homeAddress, rootAddress, sitemapAddress } from '#addresses.ts';
import { addDays } from '#i18n/dates.ts';
import { languages } from '#i18n/languages.ts';
import { site } from '../site.ts';

/** A sitemap file: its name without the ending, and what stands in it. */
export interface Sitemap {
  name: string;
  xml: string;
}

/** Addresses in one file. The format allows 50 000 in 50 MB; with two languages each, these stay far below both. */
export const addressesPerFile = 20_000;

/** News search reads no more of one file. */
const newsPerFile = 1000;

/** The sitemaps: one for each part of the site, more where a part is large, and the index that names them. */
export async function sitemaps(
  parts: Readonly<Record<string, readonly PageInfo[]>>,
  changed: ReadonlyMap<string, string>,
): Promise<Sitemap[]> {
  const files = Object.entries(parts).flatMap(([part, pages]) =>
    cut(pages.filter(isIndexable), addressesPerFile).map((items, index) => ({
      name: `sitemap-${part}${index === 0 ? '' : `-${index + 1}`}`,
      items: [
        ...(part === 'pages' && index === 0 ? [choice] : []),
        ...items.map((page) => sitemapItem(page, changed)),
      ],
    })),
  );
  const index = files.map(({ name, items }) => {
    const lastmod = latest(items.map((item) => item.lastmod));
    return { url: absolute(sitemapAddress(name)), ...(lastmod && { lastmod }) };
  });
  return [
    { name: 'sitemap', xml: await streamText(new SitemapIndexStream({ lastmodDateOnly: true }), index) },
    ...(await Promise.all(
      files.map(async ({ name, items }) => ({ name, xml: await streamText(mapStream(false), items) })),
    )),
  ];
}

/** The news of the last two days for news search, by the day the site is built for. Most days it is empty. */
export async function newsSitemap(news: readonly PageInfo[], today: string): Promise<string> {
  const first = addDays(today, -2);
  const items = news
    .filter(isIndexable)
    .filter(({ published = '' }) => published >= first && published <= today)
    .slice(0, newsPerFile)
    .map((page) => ({
      url: absolute(page.address[page.language]),
      news: {
        publication: { name: site.name[page.language], language: page.language },
        publication_date: page.published ?? today,
        title: page.title,
      },
    }));
  return items.length === 0 ? emptyMap : streamText(mapStream(true), items);
}

/**
 * The day the content of a page last changed: the day staff wrote down, else the later of the day it was published
 * and of the last commit of its text. A text of 2013 that was put on the site in 2026 is of 2026. A list changes
 * with what it lists.
 */
export function lastChange(page: PageInfo, changed: ReadonlyMap<string, string>): string | undefined {
  const listed = page.lists?.map((each) => lastChange(each, changed)) ?? [];
  return latest([ownChange(page, changed), ...listed]);
}

function ownChange(page: PageInfo, changed: ReadonlyMap<string, string>): string | undefined {
  if (page.modified?.length === 10) return page.modified;
  return latest([
    page.published?.length === 10 ? page.published : undefined,
    page.file === undefined ? undefined : changed.get(page.file),
  ]);
}

function sitemapItem(page: PageInfo, changed: ReadonlyMap<string, string>): SitemapItemLoose {
  const lastmod = lastChange(page, changed);
  return {
    url: absolute(page.address[page.language]),
    links: alternatesOf(page).map(({ language, address }) => ({ lang: language, url: absolute(address) })),
    ...(lastmod && { lastmod }),
  };
}

/** The choice of the language, which is of no language itself. */
const choice: SitemapItemLoose = {
  url: absolute(rootAddress()),
  links: [
    ...languages.map((language) => ({ lang: language, url: absolute(homeAddress(language)) })),
    { lang: 'x-default', url: absolute(rootAddress()) },
  ],
};

function latest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}

function mapStream(news: boolean): SitemapStream {
  return new SitemapStream({
    lastmodDateOnly: true,
    xmlns: { news, video: false, image: false, xhtml: !news },
  });
}

async function streamText(stream: NodeJS.ReadWriteStream, items: readonly object[]): Promise<string> {
  return String(await streamToPromise(Readable.from(items).pipe(stream as SitemapStream)));
}

/** The library refuses to write a map without addresses, which is what there is to say on most days. */
const emptyMap =
  '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>';
