import type { Language } from '#i18n/languages.ts';
import { fold } from './fold.ts';
import { stemOf } from './stem.ts';
import { piecesOf, tokensOf } from './tokens.ts';

/** A word or phrase of a group of synonyms as the browser gets it: the stems of its words, `sosiaal terveysministeri`. */
export function synonymStems(phrase: string, language: Language, stopWords: ReadonlySet<string>): string {
  const words = tokensOf(phrase).filter((word) => !stopWords.has(fold(word)));
  const pieces = words.length > 1 ? words.flatMap(piecesOf) : words;
  return pieces.map((piece) => stemOf(piece, language)).join(' ');
}

/**
 * What else is meant by a word of a question: of each group that has a phrase with this word in it, and every
 * word of that phrase in the question, the other phrases.
 *
 * @param own Stems of the word and of its pieces.
 * @param asked Stems of the whole question.
 */
export function synonymsOf(
  own: readonly string[],
  asked: readonly string[],
  groups: readonly SynonymGroup[],
): SynonymGroup {
  return groups.flatMap((group) => {
    const said = group.filter(
      (phrase) => phrase.every((stem) => asked.includes(stem)) && phrase.some((stem) => own.includes(stem)),
    );
    return said.length > 0 ? group.filter((phrase) => !said.includes(phrase)) : [];
  });
}

/** Words and phrases that mean the same, each as the stems of its words. */
export type SynonymGroup = readonly (readonly string[])[];
