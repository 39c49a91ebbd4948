import { describe, expect, inject, test } from 'vitest';
import type { SiteName } from '../setup/build.ts';
import { filesOf, pagesOf } from '../setup/pages.ts';

/** Links, pictures and forms that lead nowhere, as `page → address`. */
function brokenLinks(site: SiteName, base: string): string[] {
  const pages = pagesOf(site);
  const ids = new Map(
    pages.map(({ path, $ }) => [path, new Set($('[id]').map((_, element) => $(element).attr('id')))]),
  );
  const files = new Set(filesOf(site).map((file) => `/${file}`));
  return pages.flatMap(({ path, $ }) => {
    const addresses = $('[href], [src], form[action], [srcset]')
      .toArray()
      .flatMap((element) => [
        $(element).attr('href') ?? $(element).attr('src') ?? $(element).attr('action'),
        ...($(element).attr('srcset') ?? '').split(', ').map((source) => source.split(' ')[0]),
      ])
      .filter((address) => address !== undefined && address !== '');
    return [...new Set(addresses)]
      .filter((address) => !isAlive(address ?? '', path))
      .map((address) => `${path} → ${address}`);
  });

  function isAlive(address: string, page: string): boolean {
    if (/^(mailto:|tel:|data:|#top$)/.test(address)) return true;
    const url = new URL(address, `https://example.fi${base}${page.slice(1)}`);
    if (url.origin !== 'https://example.fi') return /^https:/.test(address);
    if (!url.pathname.startsWith(base)) return false;
    const path = decodeURIComponent(`/${url.pathname.slice(base.length)}`);
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (path.endsWith('/') || path.endsWith('.html')) {
      const known = ids.get(path);
      return known !== undefined && (anchor === '' || anchor.startsWith(':~:') || known.has(anchor));
    }
    return files.has(path);
  }
}

describe('every link, anchor, picture and form leads somewhere', () => {
  test.each([
    ['real', '/'],
    ['subpath', '/uudistus/'],
    ['small', '/'],
    ['ferries', '/'],
    ['empty', '/'],
  ] as const)('on the site "%s"', (site, base) => {
    expect(inject('sites')[site]).toBeTruthy();
    expect(brokenLinks(site, base)).toEqual([]);
  });
});
