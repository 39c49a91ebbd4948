import type { APIRoute } from 'astro';
import { catalogueFile } from '#open-data/catalogue.ts';
import { loadDatasets } from './_datasets.ts';

/** What data there is, for data portals. */
export const GET: APIRoute = async () => {
  const sets = await loadDatasets();
  return new Response(catalogueFile(sets.map(({ id }) => id)));
};
