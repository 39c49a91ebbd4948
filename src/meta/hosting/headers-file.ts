import { cacheTimes, contentLanguages, type Header, open, securityHeaders } from './headers.ts';

/**
 * The headers as hosts of static sites read them (`_headers`). Where several rules fit an address, these hosts join
 * the values, so no header stands in two rules that can fit the same address. Pages keep the host's own short time.
 */
export function headersFile(base: string, scripts: readonly string[]): string {
  const rules: [path: string, headers: readonly Header[]][] = [
    ['*', securityHeaders(scripts)],
    ...contentLanguages.map(({ folder, language }): [string, Header[]] => [
      `${folder}*`,
      [['Content-Language', language]],
    ]),
    ...[cacheTimes.forever, cacheTimes.day].flatMap(({ value, folders }) =>
      folders.map((folder): [string, Header[]] => [`${folder}*`, [['Cache-Control', value]]]),
    ),
    ['data/*', [open]],
    ...[':language/:section/feed.json', ':language/:section/:entry/feed.json'].map(
      (path): [string, Header[]] => [path, [open, ['Content-Type', 'application/feed+json; charset=utf-8']]],
    ),
  ];
  return rules
    .map(([path, headers]) => [`${base}${path}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}
