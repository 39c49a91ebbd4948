import { feedFiles } from '#routes/addresses.ts';
import { movesOf, type Redirect } from '#domain/redirects.ts';
import { cacheTimes, contentLanguages, open, securityHeaders } from './headers.ts';

/** What belongs into nginx's `http` block: tables that the rules of the site look things up in. */
export function nginxMaps(base: string, redirects: readonly Redirect[]): string {
  return [
    '# Made with the site. Include it in the http block.',
    'map_hash_max_size 16384;',
    'map_hash_bucket_size 512;',
    '',
    map(
      'uri',
      'site_moved',
      '""',
      redirects.flatMap(movesOf).map(({ from, to }) => [from, to]),
    ),
    // The language that is named first, as browsers name what the reader likes best. English in Finland is `en-FI`.
    map('http_accept_language', 'site_language', '""', [
      ['"~*^(?:(?!fi\\b)[^,]*,\\s*)*sv\\b"', 'sv'],
      ['"~*(?:^|,)\\s*fi\\b"', 'fi'],
    ]),
    map(
      'uri',
      'site_content_language',
      '""',
      contentLanguages.map(({ folder, language }) => [startsWith(base + folder), language]),
    ),
    map('uri', 'site_cache', `"${cacheTimes.soon.value}"`, [
      ...rootOf(base).map((root): Entry => [root, `"${cacheTimes.never.value}"`]),
      ...[cacheTimes.forever, cacheTimes.day].flatMap(({ value, beginnings }) =>
        beginnings.map((beginning): Entry => [startsWith(base + beginning), `"${value}"`]),
      ),
    ]),
    map(
      'uri',
      'site_vary',
      '""',
      rootOf(base).map((root) => [root, 'Accept-Language']),
    ),
    map('uri', 'site_open', '""', [
      [startsWith(`${base}data/`), `"${open[1]}"`],
      [`"~/(?:${Object.values(feedFiles).join('|').replaceAll('.', '\\.')})$"`, `"${open[1]}"`],
    ]),
  ].join('\n');
}

/** What belongs into nginx's `server` block, whose `root` is the folder that the path of the site starts in. */
export function nginxSite(base: string, scripts: readonly string[]): string {
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
    ...securityHeaders(scripts).map(([name, value]) => `add_header ${name} "${value}" always;`),
    'add_header Content-Language $site_content_language always;',
    'add_header Cache-Control $site_cache;',
    'add_header Vary $site_vary;',
    `add_header ${open[0]} $site_open;`,
    '',
    `error_page 404 ${base}404.html;`,
    'if ($site_moved) { return 301 $site_moved$is_args$args; }',
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
      ({ folder, language }) => `  if ($site_language = ${language}) { return 302 ${base}${folder}; }`,
    ),
    `  try_files ${base}index.html =404;`,
    '}',
    '',
  ].join('\n');
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
  'application/rss+xml',
  'application/atom+xml',
];

/** Types that the ending of a name alone does not tell. */
const fileTypes = [
  ['/feed\\.json', 'application/feed+json'],
  ['/rss\\.xml', 'application/rss+xml'],
  ['/atom\\.xml', 'application/atom+xml'],
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

function map(from: string, to: string, otherwise: string, entries: readonly Entry[]): string {
  const lines = [['default', otherwise], ...entries].map(([key, value]) => `  ${key} ${value};`);
  return [`map $${from} $${to} {`, ...lines, '}', ''].join('\n');
}

type Entry = readonly [key: string, value: string];
