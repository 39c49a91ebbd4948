import { posix } from 'node:path';

/**
 * A page of the built site that can be opened from a folder, without a server: its own addresses lead from file to
 * file, and the policy that allows nothing but the site's own server is taken out. The search needs a server.
 *
 * @param path where the page lies under the folder, `fi/hankkeet/index.html`
 */
export function portablePage(html: string, path: string, base: string): string {
  return html.replace(tags, (tag) =>
    policy.test(tag)
      ? ''
      : tag.replace(addresses, (whole, name: string, value: string) => {
          const moved =
            name === 'srcset'
              ? value
                  .split(', ')
                  .map((part) => fileFrom(path, part, base))
                  .join(', ')
              : fileFrom(path, value, base);
          return whole.replace(value, () => moved);
        }),
  );
}

/** An address of the site as the way from a page's file to the file that stands there. */
function fileFrom(path: string, address: string, base: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, place = '', rest = ''] = /^([^?#\s]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  const file = place === '' || place.endsWith('/') ? `${place}index.html` : place;
  return (posix.relative(posix.dirname(path), file) || posix.basename(file)) + rest;
}

const tags = /<[a-z][^>]*>/gi;
const addresses = /\s(href|src|srcset|action)="([^"]+)"/g;
const policy = /^<meta http-equiv="content-security-policy"/i;
