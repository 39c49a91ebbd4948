import type { Content } from '#content/model.ts';
import { sectionAddress } from '#routes/addresses.ts';
import type { Language } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { siteNavigation } from '../navigation.ts';
import { sectionPage } from './page.ts';

/** The search page. It is of no use to search engines, which search themselves. */
export function searchPage(content: Content, language: Language) {
  return {
    page: { ...sectionPage('search', language), indexable: false },
    frame: siteNavigation(content, language),
    lead: messagesOf(language).search.intro,
    index: sectionAddress('index', language),
  };
}
