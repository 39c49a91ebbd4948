import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { writeFeed } from '#meta/feed.ts';
import { site } from '../../../site.ts';
import { feedPaths } from './_feeds.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(writeFeed(props.channel, props.items, props.format, site.webSub.hub));
