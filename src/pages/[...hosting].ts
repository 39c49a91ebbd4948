import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadContent } from '#content/load.ts';
import { goneAddresses } from '#domain/gone.ts';
import { redirects } from '#domain/redirects.ts';
import { nginxMaps } from '#hosting/nginx.ts';
import { redirectsFile } from '#hosting/redirects-file.ts';
import { settings } from '#settings.ts';

/** The redirects as rules for hosts. What depends on the finished pages is written after them. */
export async function getStaticPaths() {
  const content = await loadContent();
  const moved = redirects(content);
  const gone = goneAddresses(content);
  return [
    { params: { hosting: '_redirects' }, props: { text: redirectsFile(moved, gone) } },
    { params: { hosting: '_nginx/maps.conf' }, props: { text: nginxMaps(settings.base, moved, gone) } },
  ];
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text);
