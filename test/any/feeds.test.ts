import { XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { filesOf, readFile, sitesOfRing } from '../setup/pages.ts';

test.each(sitesOfRing())('every feed of the site "%s" is well formed', (site) => {
  const feeds = filesOf(site).filter((file) => /\/(rss|atom)\.xml$/.test(file));
  const home = filesOf(site).find((file) => /^[a-z]{2}\/index\.html$/.test(file)) ?? '';
  expect(feeds.length > 0).toBe(readFile(site, home).includes('application/rss+xml'));
  for (const file of feeds) expect(XMLValidator.validate(readFile(site, file)), file).toBe(true);
});
