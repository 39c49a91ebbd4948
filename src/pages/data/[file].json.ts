import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadContent } from '#content/load.ts';
import { csvMetadata } from '#open-data/csv.ts';
import { jsonFile, schemaFile } from '#open-data/json.ts';
import { datasetsOf } from '../_datasets.ts';

/** The open data: the records of each set, their schema, and what the columns of its table are. */
export async function getStaticPaths() {
  return datasetsOf(await loadContent()).flatMap((set) => [
    { params: { file: set.id }, props: { text: jsonFile(set) } },
    { params: { file: `${set.id}.schema` }, props: { text: schemaFile(set) } },
    { params: { file: `${set.id}.csv-metadata` }, props: { text: csvMetadata(set) } },
  ]);
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text);
