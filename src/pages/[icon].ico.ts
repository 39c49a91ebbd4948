import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { iconIco } from '#head/icons.ts';

/** The one that browsers ask for by themselves. */
export const getStaticPaths = () => [{ params: { icon: 'favicon' }, props: { side: 32 } }];

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await iconIco(props.side)));
