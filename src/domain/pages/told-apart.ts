import type { Content } from '#content/model.ts';
import { formatShortDate } from '#i18n/dates.ts';
import { inBoth, type Language } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { onceFor } from '../once-for.ts';
import { addressOf } from '../wording.ts';
import { type PageInfo, windowName } from './page.ts';
import { sitePages } from './site-pages.ts';

/**
 * The page, with what tells it from others of the same title: two meetings may well be called alike, but in a list of
 * windows, bookmarks or results of a search nobody could know one from the other.
 */
export function toldApart<Page extends PageInfo>(page: Page, content: Content): Page {
  const apart = marks(content)[page.language].get(page.address[page.language]);
  return apart === undefined ? page : { ...page, apart };
}

/** By address: the day of a news item or a workshop, else the kind of the page; a number where these are alike, too. */
const marks = onceFor((content: Content) => {
  const all = Object.values(sitePages(content)).flat();
  return inBoth((language) => {
    const days = daysOf(content, language);
    const alike = Map.groupBy(
      all.filter((page) => page.language === language),
      (page) => windowName(page).toLowerCase(),
    );
    const found = new Map<string, string>();
    for (const pages of alike.values()) {
      if (pages.length === 1) continue;
      const counts = new Map<string, number>();
      for (const page of pages) {
        const address = page.address[language];
        const label = days.get(address) ?? sectionLabel(page);
        const count = (counts.get(label) ?? 0) + 1;
        counts.set(label, count);
        found.set(address, count === 1 ? label : `${label}, ${count}`);
      }
    }
    return found;
  });
});

function daysOf({ news, workshops }: Content, language: Language): ReadonlyMap<string, string> {
  return new Map(
    [
      ...news.map((entry) => [entry, entry.facts.date] as const),
      ...workshops.map((entry) => [entry, entry.facts.start] as const),
    ].map(([entry, day]) => [addressOf(entry, language), formatShortDate(day, language)]),
  );
}

/** The section the page stands in, or that it is a page. */
function sectionLabel({ breadcrumbs, language }: PageInfo): string {
  const section = breadcrumbs.length > 2 ? breadcrumbs.at(-2)?.text : undefined;
  return (section ?? messagesOf(language).search.page).toLowerCase();
}
