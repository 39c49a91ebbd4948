import type { Content } from '#collections/content.ts';
import { sectionAddress } from '#i18n/addresses.ts';
import type { Language } from '#i18n/languages.ts';
import { wordsOf } from '#i18n/words.ts';
import { siteFrame } from './frame.ts';
import { sectionPage } from './page.ts';

/** The search page. It is of no use to search engines, which search themselves. */
export function searchPage(content: Content, language: Language) {
  return {
    page: { ...sectionPage('search', language), indexable: false },
    frame: siteFrame(content, language),
    lead: wordsOf(language).search.intro,
    index: sectionAddress('index', language),
  };
}
