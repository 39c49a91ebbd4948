import type { NewsArticle } from 'schema-dts';
import type { Content, News } from '#content/model.ts';
import type { PageInfo } from '#domain/pages/page.ts';
import { absolute, recordUri } from '#addresses.ts';
import { helsinkiTime } from '#i18n/dates.ts';
import { otherLanguage } from '#i18n/languages.ts';
import { site } from '../../site.ts';
import { articleId, publisherId, referAll, referAs } from './ids.ts';

/** A news item as an article, with its days, its other language and what it is about. */
export function newsNode(item: News, page: PageInfo, content: Content): NewsArticle {
  const { facts } = item;
  const { language } = page;
  const other = otherLanguage(language);
  const pair = page.writtenIn.includes(other) && { '@id': articleId(item.id, other) };
  const author = facts.publisher && content.organisations.get(facts.publisher);
  const about = [...referAll('projects', facts.projects), ...referAll('regions', facts.regions)];
  return {
    '@type': 'NewsArticle',
    '@id': articleId(item.id, language),
    headline: page.title,
    url: absolute(page.address[language]),
    image: absolute(page.picture),
    datePublished: helsinkiTime(facts.date, '00:00'),
    ...(facts.updated && { dateModified: helsinkiTime(facts.updated, '00:00') }),
    inLanguage: language,
    ...(pair && (item.original === language ? { workTranslation: pair } : { translationOfWork: pair })),
    // What no organisation has published elsewhere comes from the site itself.
    author: author
      ? { '@type': 'Organization', '@id': recordUri('organisations', author.id), name: author.name[language] }
      : { '@type': site.publisher.type, '@id': publisherId(), name: site.publisher.name[language] },
    publisher: { '@id': publisherId() },
    ...referAs('about', about),
  };
}
