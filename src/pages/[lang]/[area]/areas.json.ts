import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { readPostcodes } from '#places/postcodes.ts';
import { areaData } from '#domain/pages/area-page.ts';
import { sectionPaths } from '../../_pages.ts';

export async function getStaticPaths() {
  const byMunicipality = readPostcodes()?.byMunicipality ?? new Map();
  return sectionPaths('area', (context) => ({ data: areaData(context, byMunicipality) }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.data);
