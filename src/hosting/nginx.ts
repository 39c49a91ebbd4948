import { createHash } from 'node:crypto';
import { absolute, homeAddress } from '#addresses.ts';
import { languages } from '#i18n/languages.ts';
import { feedFiles } from '#routes/addresses.ts';
import type { Gone } from '#domain/gone.ts';
import { movesOf, type Redirect } from '#domain/redirects.ts';
import {
  cacheTimes,
  contentLanguages,
  filePolicies,
  open,
  resourcePolicies,
  securityHeaders,
} from './headers.ts';

/** What belongs into nginx's `http` block: tables that the rules of the site look things up in. */
export function nginxMaps(base: string, redirects: readonly Redirect[], gone: readonly Gone[]): string {
  const name = variables(base);
  return [
    '# Made with the site. Include it in the http block.',
    mapBlock(
      '$uri',
      name('moved'),
      '""',
      redirects.flatMap(movesOf).map(({ from, to }) => [exactly(from), to]),
    ),
    // The page that tells that something is there no more. It is looked up anew for that page itself, which is there.
    mapBlock('$uri', name('gone'), '""', [
      ...gone.flatMap(({ address, language }) =>
        [address, address.slice(0, -1)].map((each): Entry => [
          exactly(each),
          `${homeAddress(language)}410.html`,
        ]),
      ),
      ['volatile', ''],
    ]),
    // The language that is named first, as browsers name what the reader likes best. English in Finland is `en-FI`.
    mapBlock('$http_accept_language', name('language'), '""', [
      [`"~*^(?:(?!${languages[0]}\\b)[^,]*,\\s*)*${languages[1]}\\b"`, languages[1]],
      [`"~*(?:^|,)\\s*${languages[0]}\\b"`, languages[0]],
    ]),
    mapBlock(
      '$uri',
      name('content_language'),
      '""',
      contentLanguages.map(({ folder, language }) => [startsWith(base + folder), language]),
    ),
    mapBlock('$uri', name('cache_found'), `"${cacheTimes.soon.value}"`, [
      ...rootOf(base).map((root): Entry => [root, `"${cacheTimes.never.value}"`]),
      ...[cacheTimes.forever, cacheTimes.day].flatMap(({ value, beginnings }) =>
        beginnings.map((beginning): Entry => [startsWith(base + beginning), `"${value}"`]),
      ),
    ]),
    mapBlock('$status', name('cache'), 'no-store', [
      ['~^[23]', name('cache_found')],
      ['404', `"${cacheTimes.missing.value}"`],
    ]),
    mapBlock(
      '$uri',
      name('vary'),
      '""',
      rootOf(base).map((root) => [root, 'Accept-Language']),
    ),
    mapBlock('$uri', name('open'), '""', [
      [startsWith(`${base}data/`), `"${open[1]}"`],
      [`"~/(?:${Object.values(feedFiles).join('|').replaceAll('.', '\\.')})$"`, `"${open[1]}"`],
    ]),
    mapBlock(
      '$uri',
      name('resource'),
      resourcePolicies.own.value,
      resourcePolicies.shared.beginnings.map((beginning) => [
        startsWith(base + beginning),
        resourcePolicies.shared.value,
      ]),
    ),
    // Pages end in a slash or in .html; what has another ending is no page.
    mapBlock('$uri', name('policy'), `"${filePolicies.others.value}"`, [
      ['"~(?:/|\\.html|/[^./]*)$"', name('page_policy')],
      ...[filePolicies.scripts, filePolicies.documents].map(({ endings, value }): Entry => [
        `"~*\\.(?:${endings.join('|')})$"`,
        `"${value}"`,
      ]),
    ]),
  ].join('\n');
}

/** What belongs into nginx's `server` block, whose `root` is the folder that the path of the site starts in. */
export function nginxSite(base: string, scripts: readonly string[]): string {
  const name = variables(base);
  const headers = securityHeaders(scripts);
  return [
    '# Made with the site. Include it in the server block, after its root.',
    'server_tokens off;',
    'absolute_redirect off;',
    'index index.html;',
    'gzip_static on;',
    'gzip_vary on;',
    'charset utf-8;',
    `charset_types ${charsetTypes.join(' ')};`,
    'default_type application/octet-stream;',
    'include /etc/nginx/mime.types;',
    'types {',
    '  application/ld+json jsonld;',
    '  application/manifest+json webmanifest;',
    '  text/calendar ics;',
    '  text/csv csv;',
    '  text/javascript mjs;',
    '}',
    '',
    ...headers.map(([header, value]) =>
      header === policyHeader
        ? `set ${name('page_policy')} "${value}";\nadd_header ${header} ${name('policy')} always;`
        : `add_header ${header} "${value}" always;`,
    ),
    `add_header ${resourcePolicies.name} ${name('resource')} always;`,
    `add_header Content-Language ${name('content_language')} always;`,
    `add_header Cache-Control ${name('cache')} always;`,
    `add_header Vary ${name('vary')};`,
    `add_header ${open[0]} ${name('open')};`,
    '',
    `error_page 404 ${base}404.html;`,
    `error_page 410 ${name('gone')};`,
    `if (${name('gone')}) { return 410; }`,
    `if (${name('moved')}) { return 301 ${name('moved')}$is_args$args; }`,
    '',
    // A header of its own in a block would switch off all those above: only types are set in these.
    ...fileTypes.map(([ending, type]) => `location ~ ${ending}$ { types { } default_type ${type}; }`),
    ...contentLanguages.map(
      ({ folder }) => `location ${base}${folder} { error_page 404 ${base}${folder}404.html; }`,
    ),
    ...['_headers', '_redirects'].map((file) => `location = ${base}${file} { return 404; }`),
    `location ^~ ${base}_nginx/ { return 404; }`,
    `location = ${base} {`,
    ...contentLanguages.map(
      ({ folder, language }) => `  if (${name('language')} = ${language}) { return 302 ${base}${folder}; }`,
    ),
    `  try_files ${base}index.html =404;`,
    '}',
    '',
  ].join('\n');
}

/** Variables are global in nginx, where another site of this kind may be served as well: each has names of its own. */
function variables(base: string): (name: string) => string {
  const site = createHash('sha256').update(absolute(base)).digest('hex').slice(0, 8);
  return (name) => `$site_${site}_${name}`;
}

/** Files compressed with Brotli need a module of nginx that not every host has. */
export const nginxBrotli =
  '# Made with the site. Include it where nginx has its module for Brotli (Debian: libnginx-mod-http-brotli-static).\nbrotli_static on;\n';

/** Texts whose signs are told in their header; nginx adds pages itself, and scripts have two names. */
const charsetTypes = [
  'text/css',
  'text/csv',
  'text/calendar',
  'text/plain',
  'text/xml',
  'text/javascript',
  'application/javascript',
];

/** Types that the ending of a name alone does not tell. */
const fileTypes = [
  ['/feed\\.json', 'application/feed+json'],
  ['\\.schema\\.json', 'application/schema+json'],
  ['\\.csv-metadata\\.json', 'application/csvm+json'],
] as const;

/** The root of the site as a reader and as nginx names it. */
function rootOf(base: string): string[] {
  return [base, `${base}index.html`];
}

function startsWith(path: string): string {
  return `"~^${path.replaceAll('.', '\\.')}"`;
}

/** Longer keys would need larger tables, which are set once for all sites of a server. */
function exactly(path: string): string {
  return path.length <= longestKey ? path : `"~^${path.replaceAll('.', '\\.')}$"`;
}

function mapBlock(from: string, to: string, otherwise: string, entries: readonly Entry[]): string {
  const lines = [['default', otherwise], ...entries].map(([key, value]) => `  ${`${key} ${value}`.trim()};`);
  return [`map ${from} ${to} {`, ...lines, '}', ''].join('\n');
}

const policyHeader = 'Content-Security-Policy';
/** What fits in a table of 64 bytes a place, as nginx has them by default on all processors. */
const longestKey = 38;

type Entry = readonly [key: string, value: string];
