import type { Page } from '#content/model.ts';
import type { Language } from '#i18n/languages.ts';
import type { Context } from '../context.ts';
import { dateFacts, sourceFacts } from '../facts.ts';
import { entryFigures } from '../charts/figures.ts';
import { heldBackNote } from '../held-back.ts';
import { siteNavigation } from '../navigation.ts';
import { authoritiesPage } from './authority-page.ts';
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
export function textPage(entry: Page, context: Context) {
  const { texts, language: titleLanguage, translated } = wordingOf(entry, context.language);
  return {
    page: textInfo(entry, context.language),
    navigation: siteNavigation(context),
    today: context.today,
    search: translated ? lightMarks(context.messages.search.page) : undefined,
    title: texts.title,
    summary: texts.summary,
    heldBack: heldBackNote(entry, context.language),
    titleLanguage,
    translated,
    contact: entry.facts.contact,
    // Who asks about services is led to who answers.
    authorities: entry.facts.contact ? authoritiesPage(context).cards : [],
    sources: sourceFacts(entry.facts.sources, context),
    translation: translationNote(entry, context.content, context.language),
    ...entryFigures(entry, context),
    dates: dateFacts(entry.facts, context),
  };
}
