import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ownScriptHashes } from '#head/own-scripts.ts';
import { languages } from '#i18n/languages.ts';
import { compressSite } from './compress.ts';
import { headersFile } from './headers-file.ts';
import { nginxBrotli, nginxSite } from './nginx.ts';
import { dropSearchMarks } from './search-marks.ts';

/** Makes the built site ready for hosts: the headers they send, a page for what is missing, compressed files. */
export function hosting(base: string): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await Promise.all(languages.map((language) => placeNotFound(join(folder, language))));
        await dropSearchMarks(folder);
        await writeRules(folder, base);
        await compressSite(folder);
      },
    },
  };
}

/** Hosts look for `fi/404.html`; Astro writes only the one at the root under that name. */
async function placeNotFound(folder: string): Promise<void> {
  await rename(join(folder, '404', 'index.html'), join(folder, '404.html'));
  await rm(join(folder, '404'), { recursive: true });
}

async function writeRules(folder: string, base: string): Promise<void> {
  await mkdir(join(folder, '_nginx'), { recursive: true });
  await writeFile(join(folder, '_headers'), headersFile(base, ownScriptHashes));
  await writeFile(join(folder, '_nginx', 'site.conf'), nginxSite(base, ownScriptHashes));
  await writeFile(join(folder, '_nginx', 'brotli.conf'), nginxBrotli);
}
