import type { Content, Entry } from '#content/model.ts';
import { formatShortDate } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { entryLink, type NameLink, wordingOf } from './wording.ts';

/** What a reader should know before they rely on a translation. */
export interface TranslationNote {
  original: NameLink;
  /** The day the original changed, `3.11.2026`, where the translation tells what it told before. Else there is none. */
  changed?: string;
}

/** The note on the translation of an entry; none where readers have the original or what matches it. */
export function translationNote(
  entry: Entry,
  { translations }: Content,
  language: Language,
): TranslationNote | undefined {
  const original = { ...entryLink(entry, entry.original), language: entry.original };
  if (!wordingOf(entry, language).translated) return { original };
  const state = translations.states.get(`${entry.collection}/${entry.id}`);
  return state?.to === language && state.status === 'outdated' && state.originalChanged !== undefined
    ? { original, changed: formatShortDate(state.originalChanged, language) }
    : undefined;
}
