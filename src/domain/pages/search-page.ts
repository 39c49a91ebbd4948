import type { Context } from '../context.ts';
import { siteNavigation } from '../navigation.ts';
import { sectionPage } from './page.ts';

/** The search page. It is of no use to search engines, which search themselves. */
export function searchPage(context: Context) {
  return {
    page: { ...sectionPage('search', context.language), indexable: false },
    navigation: siteNavigation(context),
    lead: context.messages.search.intro,
  };
}
