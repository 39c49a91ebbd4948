import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { indexSite } from '#search/index/index-site.ts';
import { readSearchLists } from '#search/index/lists.ts';

/** Makes the search of the site as the last step of a build, from the finished pages. */
export function search(contentFolder: string): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await indexSite({
          directory: fileURLToPath(dir),
          lists: readSearchLists(join(contentFolder, 'search')),
        });
      },
    },
  };
}
