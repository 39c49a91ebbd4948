import type { APIRoute } from 'astro';
import { isLanguage } from '#i18n/languages.ts';
import { pageLanguages } from '../_languages.ts';
import { manifestFile } from '#head/manifest.ts';

export const getStaticPaths = () => pageLanguages.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = ({ params }) =>
  new Response(isLanguage(params['lang']) ? manifestFile(params['lang']) : null);
