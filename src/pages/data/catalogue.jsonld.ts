import type { APIRoute } from 'astro';
import { loadContent } from '#content/load.ts';
import { catalogueFile } from '#open-data/catalogue.ts';
import { datasetsOf } from '../_datasets.ts';

/** What data there is, for data portals. */
export const GET: APIRoute = async () => {
  const sets = datasetsOf(await loadContent());
  return new Response(catalogueFile(sets.map(({ id }) => id)));
};
