import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { dataFiles } from '#schemas/data-files.ts';
import { news } from '#schemas/news.ts';
import { page } from '#schemas/page.ts';
import { project } from '#schemas/project.ts';
import { region } from '#schemas/region.ts';
import { workshop } from '#schemas/workshop.ts';
import { settings } from '#settings.ts';

/** One Markdown file per language in a folder of its own: `soite-2-0/index.sv.md` becomes `soite-2-0.sv`. */
function inFolder(name: string) {
  return glob({
    base: pathToFileURL(`${settings.contentFolder}/${name}/`),
    pattern: '*/index.{fi,sv}.{md,mdx}',
    generateId: ({ entry }) => entry.replace(/\/index\.(\w+)\.mdx?$/, '.$1'),
    retainBody: false,
  });
}

/** One YAML file of rows by their keys. A programme that has no such names leaves the file out. */
function inFile(name: keyof typeof dataFiles): Loader {
  const path = `${settings.contentFolder}/${name}.yaml`;
  return existsSync(path) ? file(path) : { name: 'no-file', load: async ({ store }) => store.clear() };
}

// All in one file, since collections defined elsewhere are not reloaded while writing (withastro/astro#13253).
export const collections = {
  projects: defineCollection({
    loader: inFolder('projects'),
    schema: z.union([project.translation, project.original]),
  }),
  regions: defineCollection({
    loader: inFolder('regions'),
    schema: z.union([region.translation, region.original]),
  }),
  workshops: defineCollection({
    loader: inFolder('workshops'),
    schema: z.union([workshop.translation, workshop.original]),
  }),
  news: defineCollection({
    loader: inFolder('news'),
    schema: z.union([news.translation, news.original]),
  }),
  pages: defineCollection({
    loader: inFolder('pages'),
    schema: z.union([page.translation, page.original]),
  }),
  organisations: defineCollection({ loader: inFile('organisations'), schema: dataFiles.organisations }),
  topics: defineCollection({ loader: inFile('topics'), schema: dataFiles.topics }),
  phenomena: defineCollection({ loader: inFile('phenomena'), schema: dataFiles.phenomena }),
  programmes: defineCollection({ loader: inFile('programmes'), schema: dataFiles.programmes }),
  series: defineCollection({ loader: inFile('series'), schema: dataFiles.series }),
  sources: defineCollection({ loader: inFile('sources'), schema: dataFiles.sources }),
  figures: defineCollection({ loader: inFile('figures'), schema: dataFiles.figures }),
  glossary: defineCollection({ loader: inFile('glossary'), schema: dataFiles.glossary }),
};
