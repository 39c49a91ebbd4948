import { addressesAt } from '#routes/addresses.ts';
import { settings } from '#settings.ts';
import { site } from './site.ts';

/** The addresses of this site, at the place that the settings name and with the words that the programme has set. */
export const {
  sections,
  rootAddress,
  homeAddress,
  sectionAddress,
  entryAddress,
  digestAddress,
  pageAddress,
  feedAddress,
  calendarAddress,
  sitemapAddress,
  dataAddress,
  recordUri,
  pictureAddress,
  searchBundleAddress,
  fileAddress,
  absolute,
} = addressesAt({ origin: settings.origin, base: settings.base, words: site.addresses });
