import type { ReadContent, TextFile } from '#source/files.ts';
import { posix } from 'node:path';
import { z } from 'astro/zod';
import { settings } from '#settings.ts';
import { asName } from '#source/closest-match.ts';
import type { Link } from '#source/body.ts';
import { type LinkMap, linkMap, type PlacedLink } from './link-map.ts';
import { decoded, targetProblems } from './link-target.ts';
import { type Problem, problem, startOf } from '#source/problem.ts';
import { telephoneWritten } from './written-addresses.ts';

/** Every link says where it leads, and its address is one. */
export function linkProblems(content: ReadContent): Problem[] {
  return content.texts.flatMap(({ body }) =>
    body.links.flatMap((link) => [...textProblems(link), ...outsideProblems(link)]),
  );
}

/** Every link to the site itself leads to something that is there. */
export function ownLinkProblems(content: ReadContent): Problem[] {
  const map = linkMap(content);
  return content.texts.flatMap((file) =>
    file.linkAddresses.flatMap((address, index) => {
      if (schemeOf(address) === undefined) return localProblems(linkAt(file, index, address), file, map);
      const own = ownAddress(address);
      return own === undefined ? [] : targetProblems(linkAt(file, index, own), file, map);
    }),
  );
}

function textProblems({ text, address, place }: Link): Problem[] {
  const words = text.trim();
  if (words === '') return [problem(place, 'link-empty-text', { address })];
  return vague.has(asName(words)) || asName(words) === ''
    ? [problem(place, 'link-vague', { text: words })]
    : [];
}

function outsideProblems(link: Link): Problem[] {
  const { address, place } = link;
  const scheme = schemeOf(address);
  // A scheme in capitals would be left out of the page.
  const write = scheme && scheme.toLowerCase() + address.slice(scheme.length);
  if (write !== address && /^(?:mailto|tel):/.test(write ?? ''))
    return [problem(place, 'link-broken', { address, write })];
  switch (scheme?.toLowerCase()) {
    case undefined:
      return [];
    case 'http':
    case 'https':
      return ownAddress(address) === undefined ? webProblems(link) : [];
    case 'mailto': {
      const written = address.slice('mailto:'.length).split('?')[0] ?? '';
      const email = decoded(written) ?? written;
      // A line break in a subject begins another header of the mail, as other names than these do.
      const broken =
        /[?&](?!body=)[^&]*%(?:0[0-9a-f]|1[0-9a-f]|7f)/i.test(address) ||
        /\p{Cc}|[?&](?!(?:subject|body)=)/iu.test(address);
      if (broken) return [problem(place, 'link-broken', { address, write: `mailto:${written}` })];
      if (z.email().safeParse(email).success) return [];
      const first = email.split(/[,;\s]+/).find((each) => z.email().safeParse(each).success);
      return [problem(place, 'email-link-wrong', { address: email, write: first && `mailto:${first}` })];
    }
    case 'tel':
      return /^tel:\+?[\d-]+$/.test(address)
        ? []
        : [problem(place, 'link-broken', { address, write: telephoneWritten(address) })];
    default:
      return [problem(place, 'link-refused', { scheme: `${scheme}:` })];
  }
}

function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1];
}

/** The part below the host of an address of the site itself, public or as it stands in the browser while one writes. */
function ownAddress(address: string): string | undefined {
  const url = /^https?:/i.test(address) ? URL.parse(address) : null;
  if (url === null) return undefined;
  const isOwn = url.origin === settings.origin && `${url.pathname}/`.startsWith(settings.base);
  return isOwn || url.hostname === 'localhost' ? url.pathname + url.hash : undefined;
}

function webProblems({ address, place }: Link): Problem[] {
  const [, swapped, words] = /^([^)\]]+)\)\[(.*)$/.exec(address) ?? [];
  if (swapped !== undefined && words !== undefined)
    return [
      problem(place, 'link-swapped', { write: `[${words}${words === '' ? 'teksti' : '…'}](${swapped})` }),
    ];
  if (!URL.canParse(address)) return [problem(place, 'link-broken', { address })];
  const url = new URL(address);
  // The site rewrites addresses it takes for files: a scheme in capitals would be one.
  const written = address.slice(0, address.indexOf(':') + 1);
  if (written !== url.protocol) return [problem(place, 'link-broken', { address, write: url.href })];
  // Without its two slashes an address is one of this site to a browser.
  if (!/^https?:\/\/(?!\/)/.test(address))
    return [problem(place, 'link-broken', { address, write: url.href })];
  // A browser takes a backslash for a slash: what stands before it would not be the host.
  return /["<>\s\\]/.test(address) ? [problem(place, 'link-broken', { address })] : [];
}

/** A link of a file; where it stands is looked up only to tell of it. */
function linkAt(file: TextFile, index: number, address: string): PlacedLink {
  return {
    address,
    get place() {
      return file.body.links[index]?.place ?? startOf(file.path);
    },
  };
}

function localProblems(link: PlacedLink, file: TextFile, map: LinkMap): Problem[] {
  const { address } = link;
  // A file whose name reads like another address. What no address can hold is told of the name.
  if (map.files.has(`${posix.dirname(file.path)}/${address}`) && !/\.mdx?$/.test(address)) return [];
  if (address === '') return [problem(link.place, 'link-broken', { address })];
  if (address.startsWith('//'))
    return [problem(link.place, 'link-broken', { address, write: `https:${address}` })];
  if (/^[^\s/@]+@[^\s/@]+\.\p{L}+$/u.test(address))
    return [problem(link.place, 'link-broken', { address, write: `mailto:${address}` })];
  if (/^www\.|^[\w-]+\.(fi|com|org|net|eu|se)(\/|$)/.test(address))
    return [problem(link.place, 'link-broken', { address, write: `https://${address}` })];
  return targetProblems(link, file, map);
}

/** Link texts that say nothing when a screen reader lists the links of a page. */
const vague: ReadonlySet<string> = new Set(
  [
    'lue lisää, lue lisää täältä, lisää, lisätietoja, lisätietoa, tästä, täältä, tänne, tässä',
    'klikkaa tästä, klikkaa, linkki, linkistä, katso, katso tästä, sivu, sivulla, lue, lue tästä, täällä',
    'tällä, tästä linkistä, tästä linkistä pääset, klikkaa tätä, klikkaa tänne, paina tästä, avaa linkki',
    'linkki tähän, tämä linkki, siirry, siirry tästä, den här länken, via den här länken',
    'klicka på länken, öppna länken, via länken, gå hit, hit, läs mer, läs mera, läs mer här, mer, mera',
    'mer information, här, härifrån, klicka här, klicka, länk, länken, se, se här, sidan, läs, läs här',
    'read more, more, here, click here, link',
  ]
    .flatMap((row) => row.split(', '))
    .map(asName),
);
