import type { APIRoute } from 'astro';
import { datasetIds } from '#domain/open-data/datasets.ts';
import { catalogueFile } from '#open-data/catalogue.ts';

/** What data there is, for data portals. */
export const GET: APIRoute = () => new Response(catalogueFile(datasetIds));
