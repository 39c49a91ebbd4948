import type { Content, News } from '#content/model.ts';
import { formatDate } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { wordsOf } from '#i18n/messages.ts';
import { entryLinks, type Fact, fact, nameLinks, organisationLinks, sourceFacts } from './facts.ts';

/** The facts block of a news item. */
export function newsFacts(item: News, content: Content, language: Language): Fact[] {
  const { facts } = item;
  const words = wordsOf(language);
  return [
    ...fact(words.news.date, [formatDate(facts.date, language)]),
    ...fact(words.news.updated, [facts.updated && formatDate(facts.updated, language)]),
    ...fact(words.news.publisher, organisationLinks([facts.publisher], content, language)),
    ...fact(words.news.link, [
      facts.link === undefined ? undefined : { text: new URL(facts.link).host, href: facts.link },
    ]),
    ...fact(words.workshop.regions, entryLinks(content.regions, facts.regions, language)),
    ...fact(words.workshop.projects, entryLinks(content.projects, facts.projects, language)),
    ...fact(words.project.topics, nameLinks('topics', facts.topics, content, language)),
    ...fact(words.entry.sources, sourceFacts(facts.sources, content, language)),
  ];
}
