import { Readable } from 'node:stream';
import { type SitemapItemLoose, SitemapStream, streamToPromise } from 'sitemap';
import { isIndexable, type PageInfo } from '#domain/page.ts';
import { absolute } from '#i18n/addresses.ts';

/** The sitemap: every page a search engine should list, with its other language and the day its content changed. */
export async function sitemapXml(pages: readonly PageInfo[]): Promise<string> {
  const items = pages.filter(isIndexable).map(sitemapItem);
  const stream = new SitemapStream({ xmlns: { news: false, video: false, image: false, xhtml: true } });
  return String(await streamToPromise(Readable.from(items).pipe(stream)));
}

function sitemapItem(page: PageInfo): SitemapItemLoose {
  const changed = page.modified ?? page.published;
  const [first] = page.writtenIn;
  return {
    url: absolute(page.address[page.language]),
    links: [
      ...page.writtenIn.map((language) => ({ lang: language, url: absolute(page.address[language]) })),
      ...(first === undefined ? [] : [{ lang: 'x-default', url: absolute(page.address[first]) }]),
    ],
    ...(changed?.length === 10 && { lastmod: changed }),
  };
}
