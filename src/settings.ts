import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** Where the site is built from, where to, and for which address. Every value has an environment variable. */
export interface Settings {
  /** Origin without a trailing slash, `https://example.fi` (`SITE_URL`). */
  origin: string;
  /** Path the site lies under, `/` or `/reform/`, always with both slashes (`BASE_PATH`). */
  base: string;
  /** Absolute folder of the content (`CONTENT_DIR`). */
  contentFolder: string;
  /** Folder for what Astro remembers between builds: one for each content folder, so that none leaks into another. */
  cacheFolder: string;
  /** Absolute folder of the built site (`OUT_DIR`). */
  outFolder: string;
  /** Address of the public repository, for the edit links (`REPOSITORY_URL`), if it has one. */
  repository: string | undefined;
  /** The day the site is built for, `2026-11-22`, in Finland (`TODAY`). */
  today: string;
}

/** Reads the settings from the environment; a value that cannot be used throws an error that names the variable. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const contentFolder = resolve(environment['CONTENT_DIR'] || 'content');
  return {
    origin: readOrigin(environment['SITE_URL']),
    base: readBase(environment['BASE_PATH']),
    contentFolder,
    cacheFolder: resolve(
      'node_modules/.cache/site',
      createHash('sha1').update(contentFolder).digest('hex').slice(0, 8),
    ),
    outFolder: resolve(environment['OUT_DIR'] || 'dist'),
    repository: readRepository(environment),
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
  if (!/^[\w.~/-]*$/.test(inner) || inner.split('/').includes('..'))
    throw new Error(`BASE_PATH: "${value}" is not a path. Write for example /reform/`);
  return inner === '' ? '/' : `/${inner}/`;
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

function readToday(value = ''): string {
  // Swedish writes a date as 2026-11-22, which is the form we need; the clock is Finland's.
  if (value === '')
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new Error(`TODAY: "${value}" is not a day. Write for example 2026-11-22.`);
  return value;
}

/** The settings of this run. */
export const settings: Settings = readSettings(process.env);
