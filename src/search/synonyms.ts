import { fold } from './fold.ts';
import type { Language } from '#i18n/languages.ts';
import { rootOf } from './root.ts';
import { piecesOf, wordsOf } from './words.ts';

/** A word or phrase of a group of synonyms as the browser gets it: the roots of its words, `sosiaal terveysministeri`. */
export function synonymRoots(phrase: string, language: Language, stopWords: ReadonlySet<string>): string {
  const words = wordsOf(phrase).filter((word) => !stopWords.has(fold(word)));
  const pieces = words.length > 1 ? words.flatMap(piecesOf) : words;
  return pieces.map((piece) => rootOf(piece, language)).join(' ');
}

/**
 * What else is meant by some roots that were asked for: each phrase of the groups that all stand in the
 * question, with the other phrases of its group.
 */
export function saidOtherwise(
  asked: ReadonlySet<string>,
  groups: readonly (readonly string[])[],
): Synonyms[] {
  return groups.flatMap((group) =>
    group
      .filter((phrase) => phrase.split(' ').every((root) => asked.has(root)))
      .map((phrase) => ({
        said: phrase.split(' '),
        others: group.filter((other) => other !== phrase).map((other) => other.split(' ')),
      })),
  );
}

interface Synonyms {
  readonly said: readonly string[];
  /** Other phrases, each as the roots of its words. */
  readonly others: readonly (readonly string[])[];
}
