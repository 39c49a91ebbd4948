import type { APIRoute } from 'astro';
import { absolute, sitemapAddress } from '#addresses.ts';

export const GET: APIRoute = () =>
  new Response(
    [
      'User-agent: *',
      'Allow: /',
      '',
      ...maps.map((name) => `Sitemap: ${absolute(sitemapAddress(name))}`),
      '',
    ].join('\n'),
  );

const maps = ['sitemap', 'sitemap-newest-news'];
