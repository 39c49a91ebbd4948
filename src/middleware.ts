import { defineMiddleware } from 'astro:middleware';
import { loadContent } from '#content/load.ts';
import { isLanguage } from '#i18n/languages.ts';
import { withContents } from '#html/contents.ts';
import { withExplanations } from '#html/explanations.ts';
import { minifyPage } from '#html/minify.ts';
import { withSecurityPolicy } from '#html/security-policy.ts';

/**
 * What is done to every finished page: its contents are listed, the first use of each term is explained, and the page gets its
 * Content-Security-Policy (not while writing: the development server needs scripts of its own).
 */
export const onRequest = defineMiddleware(async ({ params }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const language = params['lang'];
  const html = await response.text();
  const explained = isLanguage(language)
    ? withExplanations(withContents(html, language), (await loadContent()).glossary, language)
    : html;
  return new Response(import.meta.env.DEV ? explained : withSecurityPolicy(minifyPage(explained)), response);
});
