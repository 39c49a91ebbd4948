import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { HistoryData } from '#content/collections.ts';
import { entryLoader, historyLoader, nameLoader } from '#content/loader.ts';
import { entrySchemasOf, nameSchemas } from '#schemas/registry.ts';

/** The shapes that a language file of an entry may have. */
function eitherOf<Translation extends z.ZodType, Original extends z.ZodType>(schemas: {
  translation: Translation;
  original: Original;
}) {
  return z.union([schemas.translation, schemas.original]);
}

// All in one file, since collections defined elsewhere are not reloaded while writing (withastro/astro#13253).
// The schemas give Astro the types; what is loaded was judged by them when it was read.
export const collections = {
  projects: defineCollection({ loader: entryLoader('projects'), schema: eitherOf(entrySchemasOf.projects) }),
  regions: defineCollection({ loader: entryLoader('regions'), schema: eitherOf(entrySchemasOf.regions) }),
  workshops: defineCollection({
    loader: entryLoader('workshops'),
    schema: eitherOf(entrySchemasOf.workshops),
  }),
  news: defineCollection({ loader: entryLoader('news'), schema: eitherOf(entrySchemasOf.news) }),
  pages: defineCollection({ loader: entryLoader('pages'), schema: eitherOf(entrySchemasOf.pages) }),
  organisations: defineCollection({ loader: nameLoader('organisations'), schema: nameSchemas.organisations }),
  authorities: defineCollection({ loader: nameLoader('authorities'), schema: nameSchemas.authorities }),
  topics: defineCollection({ loader: nameLoader('topics'), schema: nameSchemas.topics }),
  phenomena: defineCollection({ loader: nameLoader('phenomena'), schema: nameSchemas.phenomena }),
  programmes: defineCollection({ loader: nameLoader('programmes'), schema: nameSchemas.programmes }),
  series: defineCollection({ loader: nameLoader('series'), schema: nameSchemas.series }),
  sources: defineCollection({ loader: nameLoader('sources'), schema: nameSchemas.sources }),
  figures: defineCollection({ loader: nameLoader('figures'), schema: nameSchemas.figures }),
  glossary: defineCollection({ loader: nameLoader('glossary'), schema: nameSchemas.glossary }),
  gone: defineCollection({ loader: nameLoader('gone'), schema: nameSchemas.gone }),
  history: defineCollection({ loader: historyLoader(), schema: z.custom<HistoryData>() }),
};
