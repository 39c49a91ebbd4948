import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Language, languages } from '#i18n/languages.ts';
import { searchBundleAddress, sections } from '#addresses.ts';
import type { BundleFile } from './bundle-files.ts';
import type { Manifest } from './manifest.ts';

/**
 * The search pages of a built site, which fetch at once what any first question needs, before their script has come.
 * Their paths are relative to the folder of the site.
 */
export function withPreloads(directory: string, manifest: Manifest): BundleFile[] {
  return languages.flatMap((language) => {
    const path = join(language, sections.search[language], 'index.html');
    if (!existsSync(join(directory, path))) return [];
    const html = readFileSync(join(directory, path), 'utf8');
    return { path, content: preloading(html, directory, language, manifest) };
  });
}

function preloading(html: string, directory: string, language: Language, manifest: Manifest): string {
  const [, script = ''] = /<script type="?module"? src="?([^">]*)/.exec(html) ?? [];
  const links = [
    ...scriptsOf(script, directory).map((part) => `<link rel="modulepreload" href="${part}">`),
    ...manifest.first[language].map(
      (path) => `<link rel="preload" as="fetch" crossorigin href="${searchBundleAddress()}${path}">`,
    ),
  ];
  return html
    .replace(/<link rel="?modulepreload[^>]*>/, (engine) => engine + links.join(''))
    .replace('<search data-search', (start) => `${start} data-manifest='${JSON.stringify(manifest)}'`);
}

/** The script, and the parts of it that it cannot begin without. */
function scriptsOf(script: string, directory: string): string[] {
  const file = join(directory, '_astro', basename(script));
  if (!existsSync(file)) return [];
  const parts = [...readFileSync(file, 'utf8').matchAll(/from["`]\.\/([^"`]+)["`]/g)];
  return [script, ...parts.map(([, name = '']) => `${dirname(script)}/${name}`)];
}
