import type { APIRoute } from 'astro';
import { loadContent } from '#collections/load.ts';
import { sitePages } from '#domain/site-pages.ts';
import { sitemapXml } from '#meta/sitemap.ts';

export const GET: APIRoute = async () => new Response(await sitemapXml(sitePages(await loadContent())));
