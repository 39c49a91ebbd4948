import type { News } from '#content/model.ts';
import type { Language } from '#i18n/languages.ts';
import type { Context } from '../context.ts';
import { entryProps, type FileReader, rowGroup } from './entry-page.ts';
import { entryFigures } from '../charts/figures.ts';
import { attachmentViews } from '../links.ts';
import { newsFacts } from '../news.ts';
import { entryPage, type PageInfo } from './page.ts';
import { newsBeside, relatedToNews } from '../relations.ts';
import { newsRow, workshopRow } from '../rows.ts';
import { entryLink, wordingOf } from '../wording.ts';

/** The place of a news item in the site; its day is the day it came out. */
export function newsInfo(item: News, language: Language): PageInfo {
  return { ...entryPage(item, 'news', language), published: item.facts.date, modified: item.facts.updated };
}

/** Everything the page of a news item shows. The list runs from the newest: the next to read is the older one. */
export function newsPage(item: News, context: Context, fileOf: FileReader) {
  const messages = context.messages;
  const related = relatedToNews(item, context.content);
  const { previous: newer, next: older } = newsBeside(item, context.content);
  return {
    ...entryProps(item, 'news', context),
    page: newsInfo(item, context.language),
    facts: newsFacts(item, context),
    ...entryFigures(item, context),
    attachments: attachmentViews(item.facts.attachments, fileOf, context),
    picture: pictureOf(item, context.language, fileOf),
    related: [
      ...rowGroup('workshops', messages.entry.workshops, related.workshops, workshopRow, context),
      ...rowGroup('news', messages.entry.news, related.news, newsRow, context),
    ],
    previous: older && { label: messages.news.previous, link: entryLink(older, context.language) },
    next: newer && { label: messages.news.next, link: entryLink(newer, context.language) },
  };
}

/** The picture in its sizes, with the text for those who cannot see it. */
function pictureOf(item: News, language: Language, fileOf: FileReader) {
  if (item.facts.picture === undefined) return undefined;
  const { picture } = fileOf(item.facts.picture);
  return picture && { ...picture, text: wordingOf(item, language).texts.pictureText ?? '' };
}
