import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pictureBytes, picturePaths } from './_pictures.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await pictureBytes(props.text, props.language));
