import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Publishes the parts of a script that it loads only when they are needed. A script that a page names by its address
 * (`?worker&url`) is bundled on its own, and of its files Astro 7.3 publishes but the first.
 */
export function lazyParts(): AstroIntegration {
  const parts = new Map<string, string>();
  return {
    name: 'lazy-parts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            worker: {
              plugins: () => [
                {
                  name: 'lazy-parts',
                  generateBundle(_options: unknown, bundle: Record<string, BundledFile>) {
                    for (const file of Object.values(bundle))
                      if (file.code !== undefined && file.isEntry === false)
                        parts.set(file.fileName, file.code);
                  },
                },
              ],
            },
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        for (const [name, code] of parts) {
          const path = join(fileURLToPath(dir), name);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, code);
        }
      },
    },
  };
}

/** The part that is used here of what the bundler makes. */
interface BundledFile {
  readonly fileName: string;
  readonly isEntry?: boolean;
  readonly code?: string;
}
