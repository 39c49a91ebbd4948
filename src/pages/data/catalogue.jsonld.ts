import type { APIRoute } from 'astro';
import { loadContent } from '#content/load.ts';
import { datasets } from '#domain/open-data/datasets.ts';
import { catalogueFile } from '#open-data/catalogue.ts';
import { settings } from '#settings.ts';

/** What data there is, for data portals. */
export const GET: APIRoute = async () => {
  const sets = datasets(await loadContent(), settings.today);
  return new Response(catalogueFile(sets.map(({ id }) => id)));
};
