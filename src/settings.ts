import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { dayInFinland, isPartialDate } from '#i18n/days.ts';

/** Where the site is built from, where to, and for which address. Every value has an environment variable. */
export interface Settings {
  /** Origin without a trailing slash, `https://example.fi` (`SITE_URL`). */
  origin: string;
  /** Path the site lies under, `/` or `/site/`, always with both slashes (`BASE_PATH`). */
  base: string;
  /** Absolute folder of the content (`CONTENT_DIR`). */
  contentFolder: string;
  /** Absolute folder of what is kept from build to build, such as drawn pictures (`CACHE_DIR`). */
  cacheFolder: string;
  /** Absolute folder of what the reader and the rules keep of the content's files. */
  readingFolder: string;
  /** Folder of Astro's own notes: each content folder has one, so that none leaks into another, and so has each build. */
  astroFolder: string;
  /** Absolute folder of the built site (`OUT_DIR`). */
  outFolder: string;
  /** Address of the public repository, for the edit links (`REPOSITORY_URL`), if it has one. */
  repository: string | undefined;
  /** Whether it is built to be looked at before it is published (`PREVIEW=true`): with news of days to come, and kept from search engines. */
  preview: boolean;
  /** Whether texts are also published in compressed copies (`COMPRESSED_COPIES=false`: the host compresses itself). */
  compressedCopies: boolean;
  /** The language whose pages alone a process of the build prints (`ONLY_LANGUAGE`, which the build sets). */
  onlyLanguage: string | undefined;
  /** The day the site is built for, `2026-11-22`, in Finland (`TODAY`). */
  today: string;
}

/** Reads the settings from the environment; a value that cannot be used throws an error that names the variable. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  requirePlainPath('The folder of the project', process.cwd());
  const contentFolder = requirePlainPath('CONTENT_DIR', resolve(environment['CONTENT_DIR'] || 'content'));
  const cacheFolder = resolve(environment['CACHE_DIR'] || 'node_modules/.cache');
  const ofContent = createHash('sha1').update(contentFolder).digest('hex').slice(0, 8);
  return {
    origin: readOrigin(environment['SITE_URL']),
    base: readBase(environment['BASE_PATH']),
    contentFolder,
    cacheFolder,
    readingFolder: join(cacheFolder, 'reading', ofContent),
    astroFolder: resolve(environment['ASTRO_CACHE_DIR'] || join(cacheFolder, 'site', ofContent)),
    outFolder: readOutFolder(environment['OUT_DIR'], contentFolder),
    repository: readRepository(environment),
    preview: readSwitch('PREVIEW', environment['PREVIEW']),
    compressedCopies: readSwitch('COMPRESSED_COPIES', environment['COMPRESSED_COPIES'] || 'true'),
    onlyLanguage: environment['ONLY_LANGUAGE'] || undefined,
    today: readToday(environment['TODAY']),
  };
}

function readOrigin(value = ''): string {
  if (value === '') return 'http://localhost:4321';
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new Error(`SITE_URL: "${value}" is not a web address. Write for example https://www.example.fi`);
  if (new URL(value).pathname !== '/')
    throw new Error(`SITE_URL: "${value}" has a path. Give the path with BASE_PATH.`);
  return new URL(value).origin;
}

function readBase(value = ''): string {
  const inner = value.replace(/^\/+|\/+$/g, '');
  // What a browser would leave out of an address, `a//b` and `./a`, is none.
  if (!/^[\w.~/-]*$/.test(inner) || (inner !== '' && inner.split('/').some((each) => /^\.{0,2}$/.test(each))))
    throw new Error(`BASE_PATH: "${value}" is not a path. Write for example /site/`);
  return inner === '' ? '/' : `/${inner}/`;
}

/** A build replaces the whole folder: it must not hold what the site is made of, nor lie in it. */
function readOutFolder(value = '', contentFolder: string): string {
  const folder = resolve(value || 'dist');
  // A link on the way may lead into the content.
  const real = realPath(folder);
  const holds = [process.cwd(), contentFolder].some(
    (each) => isIn(each, folder) || isIn(realPath(each), real),
  );
  const lies = [contentFolder, resolve('src'), resolve('public')].some(
    (each) => isIn(folder, each) || isIn(real, realPath(each)),
  );
  if (holds || lies)
    throw new Error(
      `OUT_DIR: "${value}" would be replaced whole. Choose a folder of its own, for example dist.`,
    );
  return folder;
}

/** A path without links, as far as it exists. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
  }
}

/** Signs that mean something in addresses: programs that make addresses of paths look for files elsewhere. */
function requirePlainPath(variable: string, path: string): string {
  const [sign] = /[%#?]/.exec(path) ?? [];
  if (sign === undefined) return path;
  throw new Error(
    `${variable}: "${path}" has the sign ${sign} in it. Choose a folder whose path has none of % # ?`,
  );
}

/** Whether a path is a folder or lies in it. Both absolute. */
export function isIn(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** The code host's own variables are the default, so that a build there knows its repository without being told. */
function readRepository(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const host = environment['GITHUB_SERVER_URL'];
  const name = environment['GITHUB_REPOSITORY'];
  const value = environment['REPOSITORY_URL'] || (host && name ? `${host}/${name}` : '');
  if (value === '') return undefined;
  if (!/^https:\/\//.test(value) || !URL.canParse(value))
    throw new Error(`REPOSITORY_URL: "${value}" is not an https address of a repository.`);
  return value.replace(/\/+$/, '');
}

function readSwitch(name: string, value = ''): boolean {
  if (!['', 'true', 'false'].includes(value))
    throw new Error(`${name}: "${value}" is neither true nor false. Write ${name}=true or leave it out.`);
  return value === 'true';
}

function readToday(value = ''): string {
  if (value === '') return dayInFinland(new Date());
  if (value.length !== 10 || !isPartialDate(value))
    throw new Error(`TODAY: "${value}" is not a day. Write for example 2026-11-22.`);
  return value;
}

/** The settings of this run. */
export const settings: Settings = settingsOfRun();

/** What is wrong with a setting is told in a sentence, and nothing is done. */
function settingsOfRun(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
