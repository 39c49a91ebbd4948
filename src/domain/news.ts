import type { News } from '#content/model.ts';
import { formatDate } from '#i18n/dates.ts';
import type { Context } from './context.ts';
import { entryLinks, type Fact, fact, nameLinks, organisationLinks, sourceFacts } from './facts.ts';

/** The facts block of a news item. */
export function newsFacts(item: News, context: Context): Fact[] {
  const { facts } = item;
  const messages = context.messages;
  return [
    ...fact(messages.news.date, [formatDate(facts.date, context.language)]),
    ...fact(messages.news.updated, [facts.updated && formatDate(facts.updated, context.language)]),
    ...fact(messages.news.publisher, organisationLinks([facts.publisher], context)),
    ...fact(messages.news.link, [
      facts.link === undefined ? undefined : { text: new URL(facts.link).host, href: facts.link },
    ]),
    ...fact(messages.workshop.regions, entryLinks('regions', facts.regions, context)),
    ...fact(messages.workshop.projects, entryLinks('projects', facts.projects, context)),
    ...fact(messages.project.topics, nameLinks('topics', facts.topics, context)),
    ...fact(messages.entry.sources, sourceFacts(facts.sources, context)),
  ];
}
