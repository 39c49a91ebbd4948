import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { daysOfChange } from '#collections/history.ts';
import { loadContent } from '#collections/load.ts';
import { sitePages } from '#domain/site-pages.ts';
import { newsSitemap, sitemaps } from '#meta/sitemap.ts';
import { settings } from '#settings.ts';

/** The index of the sitemaps, one for each part of the site, and the one of the newest news. */
export async function getStaticPaths() {
  const parts = sitePages(await loadContent());
  const files = [
    ...(await sitemaps(parts, daysOfChange(settings.contentFolder))),
    { name: 'sitemap-newest-news', xml: await newsSitemap(parts.news, settings.today) },
  ];
  return files.map(({ name, xml }) => ({ params: { sitemap: name }, props: { xml } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.xml);
