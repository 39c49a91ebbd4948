import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadContent } from '#content/load.ts';
import { datasets } from '#domain/open-data/datasets.ts';
import { csvFile } from '#open-data/csv.ts';
import { settings } from '#settings.ts';

/** The open data as tables, by the standard and for spreadsheets. */
export async function getStaticPaths() {
  return datasets(await loadContent(), settings.today).flatMap((set) => [
    { params: { file: set.id }, props: { text: csvFile(set) } },
    { params: { file: `${set.id}.spreadsheet` }, props: { text: csvFile(set, 'spreadsheet') } },
  ]);
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text);
