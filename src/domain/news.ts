import type { Content, News } from '#content/model.ts';
import { formatDate } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { entryLinks, type Fact, fact, nameLinks, organisationLinks, sourceFacts } from './facts.ts';

/** The facts block of a news item. */
export function newsFacts(item: News, content: Content, language: Language): Fact[] {
  const { facts } = item;
  const messages = messagesOf(language);
  return [
    ...fact(messages.news.date, [formatDate(facts.date, language)]),
    ...fact(messages.news.updated, [facts.updated && formatDate(facts.updated, language)]),
    ...fact(messages.news.publisher, organisationLinks([facts.publisher], content, language)),
    ...fact(messages.news.link, [
      facts.link === undefined ? undefined : { text: new URL(facts.link).host, href: facts.link },
    ]),
    ...fact(messages.workshop.regions, entryLinks(content.regions, facts.regions, language)),
    ...fact(messages.workshop.projects, entryLinks(content.projects, facts.projects, language)),
    ...fact(messages.project.topics, nameLinks('topics', facts.topics, content, language)),
    ...fact(messages.entry.sources, sourceFacts(facts.sources, content, language)),
  ];
}
