import type { APIRoute } from 'astro';
import { site } from '../site.ts';

/** Proves to search engines that what is told in the name of the site comes from it; none without a key. */
export const getStaticPaths = () =>
  [site.indexNow.key].filter((key) => key !== '').map((indexNow) => ({ params: { indexNow } }));

export const GET: APIRoute = ({ params }) => new Response(params['indexNow']);
