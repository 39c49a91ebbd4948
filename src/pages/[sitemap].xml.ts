import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadContent } from '#content/load.ts';
import { sitePages } from '#domain/pages/site-pages.ts';
import { newsSitemap, sitemaps } from '#sitemap/sitemap.ts';
import { settings } from '#settings.ts';

/** The index of the sitemaps, one for each part of the site, and the one of the newest news. */
export async function getStaticPaths() {
  const content = await loadContent();
  const parts = sitePages(content);
  const files = [
    ...(await sitemaps(parts, content.changed)),
    { name: 'sitemap-newest-news', xml: await newsSitemap(parts.news, settings.today) },
  ];
  return files.map(({ name, xml }) => ({ params: { sitemap: name }, props: { xml } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.xml);
