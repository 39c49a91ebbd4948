import { existsSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

const page = 'test/gallery/gallery.astro';

/** Shows the components, each alone in all its states, at `/gallery/` while one writes; a build knows nothing of it. */
export function gallery(): AstroIntegration {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev' && existsSync(page))
          injectRoute({ pattern: '/gallery/[...path]', entrypoint: page, prerender: true });
      },
    },
  };
}
