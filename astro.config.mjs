// @ts-check
import { defineConfig } from 'astro/config';
import { noteStyleSheets } from './src/html/own-styles.ts';
import { contentProblems } from './src/cli/dev/overlay.ts';
import { gallery } from './src/cli/dev/gallery.ts';
import { keepCode } from './src/cli/build/keep-code.ts';
import { lazyParts } from './src/search/lazy-parts.ts';
import { settings } from './src/settings.ts';

// Nothing of a build is told to anybody.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

export default defineConfig({
  site: settings.origin,
  base: settings.base,
  outDir: settings.outFolder,
  cacheDir: settings.astroFolder,
  trailingSlash: 'always',
  integrations: [
    contentProblems(settings.contentFolder),
    gallery(),
    noteStyleSheets(),
    lazyParts(),
    keepCode(),
  ],
  // 'jsx', the default, would glue words together that stand on separate lines.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8 },
  // Scripts that a page loads later are built on their own; see AreaField.astro.
  vite: { worker: { format: 'es' } },
  devToolbar: { enabled: false },
});
