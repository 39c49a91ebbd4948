import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { inject } from 'vitest';
import { baseOf, type SiteName } from './sites.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** `/fi/hankkeet/` */
  path: string;
  html: string;
  /** Parsed when it is asked for. */
  readonly $: CheerioAPI;
}

/** The sites that the ring of a test has built. */
export function sitesOfRing(): SiteName[] {
  return Object.keys(inject('sites')) as SiteName[];
}

const listed = new Map<SiteName, readonly string[]>();

/** Every file of a built site by its path, `fi/index.html`. The folder is listed once: no test changes it. */
export function filesOf(site: SiteName): readonly string[] {
  const folder = inject('sites')[site];
  const files =
    listed.get(site) ??
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  listed.set(site, files);
  return files;
}

/** Every HTML page of a built site. */
export function pagesOf(site: SiteName): BuiltPage[] {
  return filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(site, `/${file.replace(/index\.html$/, '')}`));
}

/** One page of a built site by its path. */
export function readPage(site: SiteName, path: string): BuiltPage {
  const html = readFile(site, path.endsWith('/') ? `${path}index.html` : path);
  let parsed: CheerioAPI | undefined;
  return {
    path,
    html,
    get $() {
      return (parsed ??= load(html));
    },
  };
}

/** The text of a file of a built site. */
export function readFile(site: SiteName, path: string): string {
  return readFileSync(join(inject('sites')[site], path), 'utf8');
}

/** The whole address of a page of a site, by its path there. */
export function addressOf(site: SiteName, path: string): string {
  return `https://example.fi${baseOf(site)}${path.slice(1)}`;
}

/** What a reader reads on a page, with ordinary spaces. */
export function textOf(page: BuiltPage): string {
  const main = page.$('main').clone();
  main.find('script, style').remove();
  return (
    main
      .text()
      // Where a word or a line may be divided, and where not, is no part of it.
      .replace(/[\u00ad\u2060]/g, '')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
  );
}
