import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { rootOf } from './root.ts';
import { piecesOf, wordsOf } from './words.ts';

/** Other ways to say a word, each as the words to look for: `STM` → `[['sosiaali', 'terveysministeriö']]`. */
export function synonymsOf(word: string, lexicon: Lexicon): Phrase[] {
  const root = rootOf(word, lexicon.language);
  return groupsOf(lexicon)
    .filter((group) => group.some((phrase) => phrase.length === 1 && saysOnly(phrase, root, lexicon)))
    .flatMap((group) => group.filter((phrase) => !saysOnly(phrase, root, lexicon)));
}

/** Phrases of several words that stand in a question, with the other ways to say each. */
export function phrasesIn(
  words: readonly string[],
  lexicon: Lexicon,
): { said: ReadonlySet<string>; others: Phrase[] }[] {
  const asked = new Set(words.flatMap(piecesOf).map((word) => rootOf(word, lexicon.language)));
  return groupsOf(lexicon).flatMap((group) =>
    group
      .map((phrase) => ({ phrase, said: rootsOf(phrase, lexicon) }))
      .filter(({ phrase, said }) => phrase.length > 1 && said.isSubsetOf(asked))
      .map(({ phrase, said }) => ({ said, others: group.filter((other) => other !== phrase) })),
  );
}

function groupsOf(lexicon: Lexicon): Phrase[][] {
  return lexicon.synonyms.map((group) => group.map((phrase) => tellingWords(phrase, lexicon)));
}

function tellingWords(phrase: string, lexicon: Lexicon): Phrase {
  const words = wordsOf(phrase).flatMap(piecesOf);
  return words.filter((word) => !lexicon.stopWords.has(fold(word)));
}

function rootsOf(phrase: Phrase, lexicon: Lexicon): ReadonlySet<string> {
  return new Set(phrase.map((word) => rootOf(word, lexicon.language)));
}

function saysOnly(phrase: Phrase, root: string, lexicon: Lexicon): boolean {
  return phrase.every((word) => rootOf(word, lexicon.language) === root);
}

type Phrase = readonly string[];
