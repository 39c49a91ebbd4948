import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { newsFeed } from '#meta/feed.ts';
import { sectionPaths } from '../../_pages.ts';

export const getStaticPaths = () =>
  sectionPaths('news', (content, language) => ({ feed: newsFeed(content, language) }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.feed);
