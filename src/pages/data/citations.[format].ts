import type { APIRoute, GetStaticPaths } from 'astro';
import { loadContent } from '#content/load.ts';
import { citationOf } from '#domain/citation.ts';
import { isIndexable } from '#domain/pages/page.ts';
import { sitePages } from '#domain/pages/site-pages.ts';
import { absolute } from '#addresses.ts';
import { settings } from '#settings.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (() => [
  { params: { format: 'json' } },
  { params: { format: 'bib' } },
]) satisfies GetStaticPaths;

/** Every page as reference managers read it: CSL-JSON, and BibTeX. */
export const GET: APIRoute = async ({ params }) => {
  const pages = Object.values(sitePages(await loadContent()))
    .flat()
    .filter(isIndexable);
  const citations = pages.map((page) => {
    const { language, address } = page;
    const own = { name: site.name[language], publisher: site.publisher.name[language] };
    return citationOf(page, absolute(address[language]), own, settings.today);
  });
  return new Response(
    params['format'] === 'json'
      ? JSON.stringify(
          citations.map(({ csl }) => csl),
          undefined,
          1,
        )
      : citations.map(({ bibtex }) => `${bibtex}\n`).join('\n'),
  );
};
