import type { Content, Page } from '#content/model.ts';
import { homeAddress } from '#routes/addresses.ts';
import type { Language } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { dateFacts } from '../facts.ts';
import { entryFigures } from '../charts/figures.ts';
import { heldBackNote } from '../held-back.ts';
import { siteNavigation } from '../navigation.ts';
import { type PageInfo, sitePage } from './page.ts';
import { lightMarks } from '../search-marks.ts';
import { translationNote } from '../translations.ts';
import { addressesOf, languagesOf, wordingOf } from '../wording.ts';

/** The place of a page with a text of its own in the site. */
export function textInfo(entry: Page, language: Language): PageInfo {
  const { texts, language: titleLanguage } = wordingOf(entry, language);
  const info = sitePage(language, {
    title: texts.title,
    description: texts.summary,
    address: addressesOf(entry),
  });
  return {
    ...info,
    titleLanguage,
    writtenIn: languagesOf(entry),
    modified: entry.facts.modified,
    file: entry.files[titleLanguage],
    explainTerms: entry.facts.explainTerms,
  };
}

/** Everything a page with a text of its own shows. */
export function textPage(entry: Page, content: Content, language: Language) {
  const { texts, language: titleLanguage, translated } = wordingOf(entry, language);
  return {
    page: textInfo(entry, language),
    frame: siteNavigation(content, language),
    search: translated ? lightMarks(messagesOf(language).search.page) : undefined,
    title: texts.title,
    summary: texts.summary,
    heldBack: heldBackNote(entry, language),
    titleLanguage,
    translated,
    translation: translationNote(entry, content, language),
    text: { collection: entry.collection, id: entry.id, folder: `${entry.collection}/${entry.id}` },
    ...entryFigures(entry, content, language),
    dates: dateFacts(entry.facts, language),
    home: { text: messagesOf(language).site.home, href: homeAddress(language) },
  };
}
