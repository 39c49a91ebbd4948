import { feedFiles } from '#routes/addresses.ts';
import { feedTypes } from '#head/head.ts';
import {
  cacheTimes,
  contentLanguages,
  filePolicies,
  type Header,
  open,
  resourcePolicies,
  securityHeaders,
} from './headers.ts';

/** Besides the policy of all answers, for what is no page and says nothing of itself. */
const filePolicy: Header = ['Content-Security-Policy', filePolicies.others.value];

/**
 * The headers as hosts of static sites read them (`_headers`). Where several rules fit an address, these hosts join
 * the values, so no header stands in two rules that can fit the same address, but for the policy: of policies that are
 * joined, browsers obey every one. Pages keep the host's own short time.
 */
export function headersFile(base: string, scripts: readonly string[]): string {
  const rules: [path: string, headers: readonly Header[]][] = [
    ['*', securityHeaders(scripts)],
    ...contentLanguages.map(({ folder, language }): [string, Header[]] => [
      `${folder}*`,
      [['Content-Language', language]],
    ]),
    ...[cacheTimes.forever, cacheTimes.day].flatMap(({ value, beginnings }) =>
      beginnings.map((beginning): [string, Header[]] => [`${beginning}*`, [['Cache-Control', value]]]),
    ),
    ...[resourcePolicies.own, resourcePolicies.shared].flatMap(({ value, beginnings }) =>
      beginnings.map((beginning): [string, Header[]] => [`${beginning}*`, [[resourcePolicies.name, value]]]),
    ),
    ['files/*', [filePolicy]],
    ['data/*', [open, filePolicy]],
    ...(['rss', 'atom', 'json'] as const).flatMap((format) =>
      [':language/:section/', ':language/:section/:entry/'].map((folder): [string, Header[]] => [
        folder + feedFiles[format],
        // The others go out as XML like any: browsers show no page where the type is one of feeds.
        format === 'json' ? [open, ['Content-Type', `${feedTypes.json}; charset=utf-8`]] : [open],
      ]),
    ),
  ];
  return rules
    .map(([path, headers]) => [`${base}${path}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}
