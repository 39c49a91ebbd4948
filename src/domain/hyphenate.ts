import english from 'hyphen/en-gb/index.js';
import finnish from 'hyphen/fi/index.js';
import swedish from 'hyphen/sv/index.js';
import type { Language, OfEvery } from '#i18n/languages.ts';
import { onceForText } from './once-for.ts';

/**
 * HTML text whose words of so many letters may be broken with a hyphen where the browser knows no hyphenation. The style
 * sheet writes the soft hyphens: the text itself has none, for the search, for copying and for those who listen.
 */
export function withHyphens(html: string, language: Language, letters: number): string {
  return html.replace(wordsFrom(String(letters)), withMarks[language]);
}

/** The same, where a word is broken only if a whole line has no room for it: what stands between two spaces is a box. */
export function withBoxedHyphens(html: string, language: Language, letters: number): string {
  return html.replace(runsWith(String(letters)), (run) => {
    const marked = withHyphens(run, language, letters);
    return marked === run ? run : `<span class="long">${marked}</span>`;
  });
}

const wordsFrom = onceForText((letters) => new RegExp(`(?<!\\p{L})\\p{L}{${letters},}`, 'gu'));
const runsWith = onceForText(
  (letters) => new RegExp(`(?<![^\\s<>])[^\\s<>]*\\p{L}{${letters}}[^\\s<>]*`, 'gu'),
);

const mostWords = 10_000;

/** A word with its marks: the long words of a site are few, and stand on many pages. */
const withMarks: OfEvery<(word: string) => string> = {
  fi: markerOf('fi'),
  sv: markerOf('sv'),
  en: markerOf('en'),
};

function markerOf(language: Language): (word: string) => string {
  return onceForText(
    (word) =>
      (language === 'fi' ? word.split(compounds) : [word])
        .flatMap((part) => joinSyllables(hyphenate[language](part).split('\u00ad')))
        .join('<i></i>'),
    mostWords,
  );
}

/** Where the syllables of Finnish, which know no compounds, would join two words: `hyvinvoin-tialue`. */
const compounds =
  /(?<=\p{L}{4})(?=alue|hoito|huol[lt]|keskus|kunta|osaam|palvelu|piiri|seloste|uudistu|yhtym)/u;

/** Syllables joined to pieces of five letters and more: smaller ones are no easier to read, and each mark weighs. */
function joinSyllables(syllables: readonly string[]): string[] {
  const pieces = syllables.reduce<string[]>((before, syllable) => {
    const last = before.at(-1) ?? '';
    return last.length < 5 ? [...before.slice(0, -1), last + syllable] : [...before, syllable];
  }, []);
  const end = pieces.slice(-2).join('');
  return (pieces.at(-1) ?? '').length < 5 ? [...pieces.slice(0, -2), end] : pieces;
}

/** Puts soft hyphens where a word may be broken. */
export const hyphenate = {
  fi: (word: string) => finnish.hyphenateSync(word),
  sv: (word: string) => swedish.hyphenateSync(word),
  en: (word: string) => english.hyphenateSync(word),
} as const satisfies Record<Language, (word: string) => string>;
