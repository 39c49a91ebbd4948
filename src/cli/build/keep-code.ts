import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { ownStyleSheets } from '#html/own-styles.ts';

/**
 * Lets `astro build` end with the program that prints the pages, and print none: it is kept as long as the code is the
 * same, and content is given to it each time. It is put beside the scripts that browsers load, in `.code/`.
 */
export function keepCode(): AstroIntegration {
  let outFolder = '';
  return {
    name: 'keep-code',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const environments = { prerender: { resolve: { noExternal: ofManyFiles } } };
        updateConfig({ vite: { plugins: [contentGivenLater], environments } });
      },
      'astro:config:done': ({ config }) => {
        outFolder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astros) => ({
          name: 'keep-code',
          setup: async () => astros.setup?.(),
          getStaticPaths: async () => {
            const to = join(outFolder, codeFolder);
            cpSync(join(outFolder, '.prerender'), to, { recursive: true });
            const styles = stylesOf(astros as AstroPrerenderer & WithApp);
            writeFileSync(join(to, stylesFile), JSON.stringify({ styles, sheets: [...ownStyleSheets()] }));
            return [];
          },
          render: (request, options) => astros.render(request, options),
        }));
      },
    },
  };
}

/** Where the program lies in the folder that Astro has built into. */
export const codeFolder = '.code';

/** The style sheets of each page, and all of them. */
export const stylesFile = 'styles.json';

/**
 * What the program asks Astro for besides its own code: the styles of each page (`core/build/environment.js`). Astro
 * leaves to chance in which order styles of one rank stand.
 */
function stylesOf({ app }: WithApp): PageStyles[] {
  return Object.values(app.getOptions().allPages).map(({ key, styles }) => ({
    key,
    styles: styles.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
  }));
}

/** Content is not a part of the program: it stands in a variable before the program is loaded. */
const contentGivenLater = {
  name: 'content-given-later',
  transform: (_code: string, id: string) =>
    id === '\0astro:data-layer-content' ? 'export default globalThis.siteCollections' : undefined,
};

/**
 * Packages whose own files are bundled with ours: they come in hundreds, and every process that prints would look for each
 * of them, a third of the time that its start takes.
 */
const ofManyFiles = [
  ...['css-tree', 'csv-stringify', 'd3-array', 'd3-scale', 'devalue', 'feedsmith', 'sitemap', 'yaml', 'zod'],
  ...['domelementtype', 'domhandler', 'dom-serializer', 'domutils', 'entities', 'htmlparser2'],
  ...['fast-xml-builder', 'fast-xml-parser'],
];

/** The style sheets of a page, as Astro's own build keeps them. */
export interface PageStyles {
  key: string;
  styles: unknown[];
}

interface WithApp {
  app: { getOptions: () => { allPages: Record<string, PageStyles> } };
}
