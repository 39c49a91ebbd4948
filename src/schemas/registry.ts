import { nameSchemas } from './names.ts';
import { news } from './news.ts';
import { page } from './page.ts';
import { project } from './project.ts';
import { region } from './region.ts';
import { workshop } from './workshop.ts';

/** The collections whose entries have a folder each. */
export const entryCollections = ['projects', 'regions', 'workshops', 'news', 'pages'] as const;
export type EntryCollection = (typeof entryCollections)[number];

/** The schemas of the entries, by collection. */
export const entrySchemasOf = {
  projects: project,
  regions: region,
  workshops: workshop,
  news,
  pages: page,
} as const satisfies Record<EntryCollection, unknown>;

export { nameSchemas };

/** The collections of names, each a file of its own with both languages side by side. */
export const nameCollections = Object.keys(nameSchemas) as NameCollection[];
export type NameCollection = keyof typeof nameSchemas;
