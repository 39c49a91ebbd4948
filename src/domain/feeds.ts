import type { Content, News } from '#content/model.ts';
import { entryAddress, feedAddress, sectionAddress, sections } from '#addresses.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { newsInOrder, relatedToRegion } from './relations.ts';
import { isOpen } from './sections.ts';
import { entryUrlName, entryLink, type NameLink, urlNameOf, wordingOf } from './wording.ts';

/** News that one can subscribe to: of the whole site, of a region or on a topic. */
export interface FeedChannel {
  language: Language;
  /** Stays when addresses change: `news`, `regions/lappi`. */
  id: string;
  /** The word of the section in the address, and the last part of the page's address, if it is one of an entry. */
  section: string;
  urlName?: string;
  /** The page that lists the same. */
  page: string;
  name: string;
  description: string;
  /** Written in the language, the newest first. */
  news: News[];
}

/** How many items a feed carries. Readers fetch the whole file again and again. */
const newestCount = 50;

/** Every feed, if there are news at all: one can subscribe to those of a region or topic before something happens. */
export function feedChannels(content: Content, of: readonly Language[] = languages): FeedChannel[] {
  if (!isOpen('news', content)) return [];
  return of.flatMap((language) => [
    newsChannel(content, language),
    ...regionChannels(content, language),
    ...topicChannels(content, language),
  ]);
}

/** A link to the feed of the news that a page lists. */
export function feedLink(page: string, language: Language): NameLink {
  return { text: messagesOf(language).news.feed, href: feedAddress(page) };
}

function newsChannel(content: Content, language: Language): FeedChannel {
  const { title, description } = messagesOf(language).sections.news;
  return {
    language,
    id: 'news',
    section: sections.news[language],
    page: sectionAddress('news', language),
    name: title,
    description,
    news: newest(content.news.toSorted(newsInOrder), language),
  };
}

function regionChannels(content: Content, language: Language): FeedChannel[] {
  return content.regions.map((region) => {
    const urlName = entryUrlName(region, language);
    return {
      language,
      id: `regions/${region.id}`,
      section: sections.regions[language],
      urlName,
      page: entryAddress('regions', language, urlName),
      name: entryLink(region, language).text,
      description: wordingOf(region, language).texts.summary,
      news: newest(relatedToRegion(region, content).news, language),
    };
  });
}

function topicChannels(content: Content, language: Language): FeedChannel[] {
  const byTopic = Map.groupBy(
    content.news.toSorted(newsInOrder).flatMap((item) => item.facts.topics.map((topic) => ({ topic, item }))),
    ({ topic }) => topic,
  );
  return [...content.topics.values()].map((topic) => {
    const urlName = urlNameOf(topic, language);
    return {
      language,
      id: `topics/${topic.id}`,
      section: sections.topics[language],
      urlName,
      page: entryAddress('topics', language, urlName),
      name: topic.name[language],
      description: topic.text?.[language] ?? messagesOf(language).sections.news.description,
      news: newest(
        (byTopic.get(topic.id) ?? []).map(({ item }) => item),
        language,
      ),
    };
  });
}

function newest(news: readonly News[], language: Language): News[] {
  return news.filter(({ texts }) => texts[language] !== undefined).slice(0, newestCount);
}
