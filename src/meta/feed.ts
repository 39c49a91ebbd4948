import { Feed } from 'feed';
import type { Content } from '#collections/content.ts';
import { newsInOrder } from '#domain/relations.ts';
import { addressOf } from '#domain/wording.ts';
import { absolute, feedAddress, sectionAddress } from '#i18n/addresses.ts';
import type { Language } from '#i18n/languages.ts';
import { wordsOf } from '#i18n/words.ts';
import { site } from '../site.ts';

/** The news of a language as RSS 2.0, the newest first. Only news written in the language. */
export function newsFeed(content: Content, language: Language): string {
  const items = content.news.filter(({ words }) => words[language] !== undefined).toSorted(newsInOrder);
  const address = absolute(sectionAddress('news', language));
  const feed = new Feed({
    id: address,
    title: `${site.name[language]}: ${wordsOf(language).sections.news.title}`,
    description: wordsOf(language).sections.news.description,
    link: address,
    language,
    generator: false,
    feedLinks: { rss: absolute(feedAddress('news', language)) },
    // A feed is as old as its newest item: two builds of the same content give the same bytes.
    updated: asDate(items[0]?.facts.updated ?? items[0]?.facts.date ?? '2000-01-01'),
  });
  for (const item of items) {
    const link = absolute(addressOf(item, language));
    const words = item.words[language];
    feed.addItem({
      id: link,
      guid: link,
      link,
      title: words?.title ?? '',
      description: words?.summary ?? '',
      date: asDate(item.facts.date),
    });
  }
  return feed.rss2();
}

function asDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
