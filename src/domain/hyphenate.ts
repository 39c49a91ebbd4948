import english from 'hyphen/en-gb/index.js';
import finnish from 'hyphen/fi/index.js';
import swedish from 'hyphen/sv/index.js';
import type { Language } from '#i18n/languages.ts';
import { escapeHtml } from '#source/html.ts';

/** From how many letters on a word may be wider than a narrow screen in the size of a title. */
const longWord = 16;

/**
 * A title as HTML whose long words may be broken with a hyphen where the browser knows no hyphenation. The style sheet
 * writes the soft hyphens: the text itself has none, for the search, for copying and for those who listen.
 */
export function hyphenatedTitle(title: string, language: Language): string {
  return escapeHtml(title).replace(new RegExp(`\\p{L}{${longWord},}`, 'gu'), (word) =>
    hyphenate[language](word).split('\u00ad').join('<i class="hy"></i>'),
  );
}

/** Puts soft hyphens where a word may be broken. */
export const hyphenate = {
  fi: (word: string) => finnish.hyphenateSync(word),
  sv: (word: string) => swedish.hyphenateSync(word),
  en: (word: string) => english.hyphenateSync(word),
} as const satisfies Record<Language, (word: string) => string>;
