import { defineMiddleware } from 'astro:middleware';
import { loadContent } from '#content/load.ts';
import { isLanguage } from '#i18n/languages.ts';
import { withContents } from '#html/contents.ts';
import { withExplanations } from '#html/explanations.ts';
import { finishedPages } from '#html/finished-pages.ts';
import { withKeptTogether } from '#html/kept-together.ts';
import { minifyPage } from '#html/minify.ts';
import { requireOwnMarkup } from '#html/own-markup.ts';
import { ownStyleSheets } from '#html/own-styles.ts';
import { withSoftHyphens } from '#html/soft-hyphens.ts';
import { withSecurityPolicy } from '#html/security-policy.ts';
import { headStyle } from '#fonts/style.ts';
import { type HtmlToken, printHtml, readHtml } from '#source/html.ts';
import { settings } from '#settings.ts';

/**
 * What is done to every finished page: what belongs together is kept on one line, whatever the generator did not make
 * stops the build, its contents are listed, the first use of each term is explained, long words where room is scarce may
 * be broken, and the page gets its Content-Security-Policy (not while writing: the development server needs scripts of its
 * own).
 */
export const onRequest = defineMiddleware(async ({ params }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const language = params['lang'];
  const sheets = import.meta.env.DEV ? undefined : [await headStyle(), ...ownStyleSheets()];
  const page = withKeptTogether(readHtml(await response.text()));
  if (sheets !== undefined) requireOwnMarkup(page, settings.base, sheets);
  const finish = (tokens: readonly HtmlToken[]) => {
    const marked = isLanguage(language) ? withSoftHyphens(tokens, language) : [...tokens];
    return sheets === undefined ? marked : minifyPage(marked);
  };
  const explained = isLanguage(language)
    ? withExplanations(withContents(page, language), (await loadContent()).glossary, language, finish)
    : page;
  if (sheets === undefined) return new Response(printHtml(finish(explained)), response);
  // The build takes the page itself, to read from it what is searched.
  const finished = new Response(null, response);
  finishedPages().set(finished, withSecurityPolicy(finish(explained)));
  return finished;
});
