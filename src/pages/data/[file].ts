import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadContent } from '#collections/load.ts';
import { datasets } from '#domain/open-data/datasets.ts';
import { catalogueFile } from '#meta/open-data/catalogue.ts';
import { csvFile, csvMetadata } from '#meta/open-data/csv.ts';
import { jsonFile, schemaFile } from '#meta/open-data/json.ts';
import { settings } from '#settings.ts';

/** The open data: for each set its records with their schema, its table with what the columns are; and the catalogue. */
export async function getStaticPaths() {
  const sets = datasets(await loadContent(), settings.today);
  const files = sets.flatMap((set) => [
    { file: `${set.id}.json`, text: () => jsonFile(set) },
    { file: `${set.id}.schema.json`, text: () => schemaFile(set) },
    { file: `${set.id}.csv`, text: () => csvFile(set) },
    { file: `${set.id}.csv-metadata.json`, text: () => csvMetadata(set) },
  ]);
  return [...files, { file: 'catalogue.jsonld', text: () => catalogueFile(sets) }].map(({ file, text }) => ({
    params: { file },
    props: { text },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text());
