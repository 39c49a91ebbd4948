import { expect, test } from 'vitest';
import { baseOf, type SiteName } from '../setup/sites.ts';
import { filesOf, pagesOf, sitesOfRing } from '../setup/pages.ts';

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

test.each(sitesOfRing())('every link, anchor, picture and form of the site "%s" leads somewhere', (site) => {
  expect(pagesOf(site).length).toBeGreaterThan(0);
  expect(brokenLinks(site, baseOf(site))).toEqual([]);
});
