import type { Content } from '#content/model.ts';
import type { Language } from '#i18n/languages.ts';
import { type Messages, messagesOf } from '#i18n/messages.ts';

/** For whom a page is made: all of the content, the language of its reader, and the day it is made. */
export interface Context {
  content: Content;
  language: Language;
  /** The words of the interface in the language. */
  messages: Messages;
  /** The day of the build, as 2026-11-22. */
  today: string;
}

/** The one argument of everything that is computed for a page. */
export function contextOf(content: Content, language: Language, today: string): Context {
  return { content, language, messages: messagesOf(language), today };
}
