import type { Language } from '#i18n/languages.ts';
import { fold } from './fold.ts';
import { rootOf } from './stem.ts';
import { piecesOf, tokensOf } from './tokens.ts';

/** A word or phrase of a group of synonyms as the browser gets it: the roots of its words, `sosiaal terveysministeri`. */
export function synonymRoots(phrase: string, language: Language, stopWords: ReadonlySet<string>): string {
  const words = tokensOf(phrase).filter((word) => !stopWords.has(fold(word)));
  const pieces = words.length > 1 ? words.flatMap(piecesOf) : words;
  return pieces.map((piece) => rootOf(piece, language)).join(' ');
}

/**
 * What else is meant by a word of a question: of each group that has a phrase with this word in it, and every
 * word of that phrase in the question, the other phrases.
 *
 * @param own Roots of the word and of its pieces.
 * @param asked Roots of the whole question.
 */
export function saidOtherwise(
  own: readonly string[],
  asked: readonly string[],
  groups: readonly SynonymGroup[],
): SynonymGroup {
  return groups.flatMap((group) => {
    const said = group.filter(
      (phrase) => phrase.every((root) => asked.includes(root)) && phrase.some((root) => own.includes(root)),
    );
    return said.length > 0 ? group.filter((phrase) => !said.includes(phrase)) : [];
  });
}

/** Words and phrases that mean the same, each as the roots of its words. */
export type SynonymGroup = readonly (readonly string[])[];
