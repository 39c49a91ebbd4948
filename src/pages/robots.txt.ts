import type { APIRoute } from 'astro';
import { absolute, sitemapAddress } from '#i18n/addresses.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(sitemapAddress())}\n`);
