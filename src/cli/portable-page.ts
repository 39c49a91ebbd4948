import { posix } from 'node:path';
import { mapAttributes, printHtml, readHtml } from '#source/html.ts';

/**
 * A page of the built site that can be opened from a folder, without a server: its own addresses lead from file to
 * file, and the policy that allows nothing but the site's own server is taken out. The search needs a server.
 *
 * @param path where the page lies under the folder, `fi/hankkeet/index.html`
 */
export function portablePage(html: string, path: string, base: string): string {
  const moved = (name: string, value: string) =>
    name === 'srcset'
      ? value
          .split(', ')
          .map((part) => fileFrom(path, part, base))
          .join(', ')
      : addresses.has(name)
        ? fileFrom(path, value, base)
        : value;
  const tokens = readHtml(html).flatMap((token) => {
    if (token.kind !== 'open') return token;
    if (token.attributes['http-equiv'] === 'content-security-policy') return [];
    return mapAttributes(token, (name, value) => [name, moved(name, value)]);
  });
  return printHtml(tokens);
}

/** An address of the site as the way from a page's file to the file that stands there. */
function fileFrom(path: string, address: string, base: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, place = '', rest = ''] = /^([^?#\s]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  const file = place === '' || place.endsWith('/') ? `${place}index.html` : place;
  return (posix.relative(posix.dirname(path), file) || posix.basename(file)) + rest;
}

const addresses: ReadonlySet<string> = new Set(['href', 'src', 'action']);
