import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadContent } from '#content/load.ts';
import { csvFile } from '#open-data/csv.ts';
import { datasetsOf } from '../_datasets.ts';

/** The open data as tables, by the standard and for spreadsheets. They are written when one is new. */
export async function getStaticPaths() {
  return datasetsOf(await loadContent()).flatMap(({ id, columns, rows }) => [
    { params: { file: id }, props: { columns, rows, form: 'standard' as const } },
    { params: { file: `${id}.spreadsheet` }, props: { columns, rows, form: 'spreadsheet' as const } },
  ]);
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(csvFile(props, props.form));
