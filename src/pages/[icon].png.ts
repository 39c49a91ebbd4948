import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { iconPng, iconSizes } from '#head/icons.ts';

export const getStaticPaths = () =>
  Object.entries(iconSizes).map(([icon, side]) => ({ params: { icon }, props: { side } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await iconPng(props.side)));
