import english from 'hyphen/en-gb/index.js';
import finnish from 'hyphen/fi/index.js';
import swedish from 'hyphen/sv/index.js';
import type { Language } from '#i18n/languages.ts';

/**
 * HTML text whose words of so many letters may be broken with a hyphen where the browser knows no hyphenation. The style
 * sheet writes the soft hyphens: the text itself has none, for the search, for copying and for those who listen.
 */
export function withHyphens(html: string, language: Language, letters: number): string {
  return html.replace(new RegExp(`\\p{L}{${letters},}`, 'gu'), (word) =>
    hyphenate[language](word).split('\u00ad').join('<i class="hy"></i>'),
  );
}

/** Puts soft hyphens where a word may be broken. */
export const hyphenate = {
  fi: (word: string) => finnish.hyphenateSync(word),
  sv: (word: string) => swedish.hyphenateSync(word),
  en: (word: string) => english.hyphenateSync(word),
} as const satisfies Record<Language, (word: string) => string>;
