import { feedIn, feedPaths } from '../_feeds.ts';

export const getStaticPaths = feedPaths;

export const GET = feedIn('atom');
