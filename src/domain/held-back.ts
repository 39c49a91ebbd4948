import type { Entry } from '#content/model.ts';
import { formatShortDate } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';

/** What those who see an entry before it is published are told of that: `Luonnos, ei julkaista`. */
export function heldBackNote({ heldBack, facts }: Entry, language: Language): string | undefined {
  const { draft, scheduled } = messagesOf(language).entry;
  if (heldBack === undefined) return undefined;
  const date = 'date' in facts && typeof facts.date === 'string' ? facts.date : undefined;
  return date === undefined || heldBack === 'draft' ? draft : scheduled(formatShortDate(date, language));
}
