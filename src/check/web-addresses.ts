import { domainToUnicode } from 'node:url';
import type { ReadContent } from '#source/files.ts';
import { settings } from '#settings.ts';
import { type Place, type Problem, problem } from '#source/problem.ts';
import { relativePath } from './link-map.ts';
import { textValues } from './text-values.ts';

/** A web address opens for everybody and follows nobody. */
export function webAddressProblems(content: ReadContent): Problem[] {
  const links = content.texts.flatMap(({ body }) =>
    [...body.links, ...body.pictures].map(({ address, place }) => ({ text: address, placeOf: () => place })),
  );
  const fields = textValues(content);
  return [
    ...[...links, ...fields].flatMap(({ text, placeOf }) => addressIssues(text, placeOf)),
    // In a text it is a link to a page of this site, and is looked for there.
    ...fields.flatMap(({ text, placeOf }) =>
      URL.parse(text)?.hostname === 'localhost'
        ? problem(placeOf(), 'link-staff-only', { host: 'localhost' })
        : [],
    ),
  ];
}

function addressIssues(address: string, placeOf: () => Place): Problem[] {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return [];
  const url = new URL(address);
  if (isDisguised(url)) return [problem(placeOf(), 'link-broken', { address })];
  const host = hostWritten(url);
  if (host !== url.hostname)
    return [problem(placeOf(), 'link-broken', { address, write: host && withHost(url, host) })];
  const wrapped = unwrapped(url);
  if (wrapped !== undefined)
    return [problem(placeOf(), 'link-wrapped', { write: withoutTracking(new URL(wrapped)) })];
  if (url.hostname !== 'localhost' && /^[^.]+$/.test(url.hostname) && !isStaffOnly(url))
    return [problem(placeOf(), 'host-incomplete', { address })];
  if (isStaffOnly(url)) return [problem(placeOf(), 'link-staff-only', { host: url.hostname })];
  const file = contentFile(url);
  if (file !== undefined) {
    const place = placeOf();
    return [
      problem(place, 'link-source-file', { write: relativePath(place.path.replace(/\/?[^/]*$/, ''), file) }),
    ];
  }
  const clean = withoutTracking(url);
  return clean === undefined || clean === url.href
    ? []
    : [problem(placeOf(), 'link-tracking', { write: clean })];
}

/** The name of a host without doubled stops and commas; undefined if there is a sign in it that no name has. */
function hostWritten({ hostname }: URL): string | undefined {
  if (hostname.startsWith('[')) return hostname;
  const written = hostname.replace(/[.,]+/g, '.').replace(/^\.|\.$/g, '');
  const labels = domainToUnicode(written).split('.');
  const isName = labels.every((label) => /^(?!-)[\p{L}\p{M}\p{N}_-]+(?<!-)$/u.test(label));
  return isName && !/^\p{L}$/u.test(labels.at(-1) ?? '') ? written : undefined;
}

function withHost(url: URL, host: string): string {
  const right = new URL(url);
  right.hostname = host;
  return right.href;
}

/** Whether an address opens only in the network of an employer, or after signing in there. */
function isStaffOnly({ hostname }: URL): boolean {
  return staffOnly.test(hostname);
}

/** Whether an address looks like that of another host: by a name before an @, or by letters of two scripts in one word. */
function isDisguised({ username, password, hostname }: URL): boolean {
  const labels = domainToUnicode(hostname).split('.');
  return (
    username + password !== '' ||
    labels.some(
      (label) => /\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label),
    )
  );
}

/** The address inside one that the protection of a mail program has wrapped. */
function unwrapped({ hostname, searchParams }: URL): string | undefined {
  if (
    !/(?:^|\.)safelinks\.protection\.outlook\.com$|^(?:www\.)?google\.\w+$|(?:^|\.)urldefense\.com$/.test(
      hostname,
    )
  )
    return undefined;
  const inner = searchParams.get('url') ?? searchParams.get('u');
  return inner !== null && URL.canParse(inner) ? inner : undefined;
}

function withoutTracking(url: URL): string {
  const names = [...url.searchParams.keys()].filter((name) => tracking.test(name));
  if (names.length === 0) return url.href;
  const clean = new URL(url);
  for (const name of names) clean.searchParams.delete(name);
  return clean.href;
}

/** A file of the content as the code host shows it, in this repository. */
function contentFile({ origin, pathname }: URL): string | undefined {
  if (settings.repository === undefined || !settings.repository.startsWith(origin)) return undefined;
  const path = `${origin}${pathname}`;
  return path.startsWith(`${settings.repository}/`)
    ? /\/(?:blob|tree|edit|raw)\/[^/]+\/content\/(\w+\/[^/]+\/index\.[a-z]{2}\.mdx?|\w+\/[^/]+\.yaml)$/.exec(
        path,
      )?.[1]
    : undefined;
}

/** Hosts that ask for the sign-in of an employer. */
const staffOnly =
  /(?:^|\.)sharepoint\.com$|(?:^|\.)(?:intra\w*|extranet|sisainen|internt)(?:\.|$)|(?:^|\.)(?:local|lan|corp|internal)$|^outlook\.office(?:365)?\.com$|-my\.sharepoint\.com$|^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d+)+$|^\[(?:::1?\]|f[cde])/i;

/** Names of parameters by which readers are followed from site to site. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_[ce]id|igshid|twclid|ttclid|yclid|_hsenc|_hsmi|mkt_tok|vero_id|oly_\w+_id)$/i;
