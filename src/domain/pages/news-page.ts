import type { Content, News } from '#content/model.ts';
import type { Language } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { entryFrame, type FileReader, rowGroup } from './entry-page.ts';
import { entryFigures } from '../charts/figures.ts';
import { attachmentViews } from '../links.ts';
import { newsFacts } from '../news.ts';
import { entryPage, type PageInfo } from './page.ts';
import { neighboursOf, newsInOrder, relatedToNews } from '../relations.ts';
import { newsRow, workshopRow } from '../rows.ts';
import { linkTo, wordingOf } from '../wording.ts';

/** The place of a news item in the site; its day is the day it came out. */
export function newsInfo(item: News, language: Language): PageInfo {
  return { ...entryPage(item, 'news', language), published: item.facts.date, modified: item.facts.updated };
}

/** Everything the page of a news item shows. The list runs from the newest: the next to read is the older one. */
export function newsPage(item: News, content: Content, language: Language, fileOf: FileReader) {
  const messages = messagesOf(language);
  const related = relatedToNews(item, content);
  const { previous: newer, next: older } = neighboursOf(item, content.news.toSorted(newsInOrder));
  return {
    ...entryFrame(item, 'news', content, language),
    page: newsInfo(item, language),
    facts: newsFacts(item, content, language),
    ...entryFigures(item, content, language),
    attachments: attachmentViews(item.facts.attachments, fileOf, language),
    picture: pictureOf(item, language, fileOf),
    related: [
      ...rowGroup('workshops', messages.entry.workshops, related.workshops, (workshop) =>
        workshopRow(workshop, content, language),
      ),
      ...rowGroup('news', messages.entry.news, related.news, (other) => newsRow(other, content, language)),
    ],
    previous: older && { label: messages.news.previous, link: linkTo(older, language) },
    next: newer && { label: messages.news.next, link: linkTo(newer, language) },
  };
}

/** The picture in its sizes, with the text for those who cannot see it. */
function pictureOf(item: News, language: Language, fileOf: FileReader) {
  if (item.facts.picture === undefined) return undefined;
  const { picture } = fileOf(item.facts.picture);
  return picture && { ...picture, text: wordingOf(item, language).texts.pictureText ?? '' };
}
