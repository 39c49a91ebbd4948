import type { APIRoute } from 'astro';
import { loadContent } from '#content/load.ts';
import { citationOf } from '#domain/citation.ts';
import { isIndexable } from '#domain/pages/page.ts';
import { sitePages } from '#domain/pages/site-pages.ts';
import { absolute } from '#addresses.ts';
import { settings } from '#settings.ts';
import { site } from '../../site.ts';

/** Every page as reference managers read it: CSL-JSON. */
export const GET: APIRoute = async () => {
  const pages = Object.values(sitePages(await loadContent()))
    .flat()
    .filter(isIndexable);
  const items = pages.map((page) => {
    const { language, address } = page;
    const own = { name: site.name[language], publisher: site.publisher.name[language] };
    return citationOf(page, absolute(address[language]), own, settings.today).csl;
  });
  return new Response(JSON.stringify(items, undefined, 1));
};
