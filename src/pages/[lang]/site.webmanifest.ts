import type { APIRoute } from 'astro';
import { isLanguage, languages } from '#i18n/languages.ts';
import { manifestFile } from '#head/manifest.ts';

export const getStaticPaths = () => languages.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = ({ params }) =>
  new Response(isLanguage(params['lang']) ? manifestFile(params['lang']) : null);
