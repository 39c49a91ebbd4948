import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fontFiles } from '#fonts/web-font.ts';

/** The files of the typeface. */
export const getStaticPaths = async () =>
  (await fontFiles()).map(({ name, bytes }) => ({ params: { font: name }, props: { bytes } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(Uint8Array.from(props.bytes));
