import { findAll, findWord, type Sources } from './find-word.ts';
import { bestOf, hitsOf, type FoundPage, type Hits } from './hits.ts';
import type { Note } from './notes.ts';
import { readQuestion } from './question.ts';
import { rootOf } from './root.ts';
import { phrasesIn } from './synonyms.ts';
import { piecesOf } from './words.ts';

/**
 * The pages that answer a question, best first: those that have all its words before those that have
 * some, and with them what was searched instead of a word that is on no page.
 */
export async function searchPages<Page extends FoundPage>(
  question: string,
  sources: Sources<Page>,
): Promise<Answer<Page>> {
  const { words, phrases } = readQuestion(question, sources.lexicon.stopWords);
  const found = await Promise.all(words.map((word) => findWord(word, sources)));
  const inOtherWords = await Promise.all(words.map((word) => findPhrases(word, words, sources)));
  const literal = await Promise.all(
    phrases.map(async (phrase) => hitsOf(await sources.search(`"${phrase}"`), 1)),
  );
  const terms = found.map(({ hits }, at) => bestOf([hits, ...(inOtherWords[at] ?? [])]));
  return {
    pages: inOrder([...terms, ...literal]),
    notes: found.flatMap(({ notes }) => notes),
  };
}

/** For a word that is part of a phrase with synonyms, the pages that say the phrase otherwise. */
async function findPhrases<Page extends FoundPage>(
  word: string,
  words: readonly string[],
  sources: Sources<Page>,
): Promise<Hits<Page>[]> {
  const roots = piecesOf(word).map((piece) => rootOf(piece, sources.lexicon.language));
  const phrases = phrasesIn(words, sources.lexicon).filter(({ said }) =>
    roots.some((root) => said.has(root)),
  );
  const others = phrases.flatMap((phrase) => phrase.others);
  return Promise.all(others.map((other) => findAll(other, sources, OTHER_WORDS)));
}

function inOrder<Page extends FoundPage>(terms: readonly Hits<Page>[]): Page[] {
  const sums = new Map<string, { page: Page; worth: number; terms: number }>();
  for (const [id, { page, worth }] of terms.flatMap((hits) => [...hits])) {
    const sum = sums.get(id);
    sums.set(id, { page, worth: worth + (sum?.worth ?? 0), terms: 1 + (sum?.terms ?? 0) });
  }
  const ranked = [...sums.values()]
    .map((sum) => ({
      ...sum,
      whole: sum.terms === terms.length,
      worth: (sum.worth * sum.terms) / terms.length,
    }))
    .sort((one, other) => Number(other.whole) - Number(one.whole) || other.worth - one.worth);
  return cutTail(ranked).map(({ page }) => page);
}

/** Pages with only some of the words follow when few have all, and only those worth nearly as much as the best. */
function cutTail<Ranked extends { readonly whole: boolean; readonly worth: number }>(
  ranked: readonly Ranked[],
): readonly Ranked[] {
  const whole = ranked.filter((page) => page.whole);
  if (whole.length >= ENOUGH) return whole;
  const best = Math.max(0, ...ranked.map(({ worth }) => worth));
  return ranked.filter((page) => page.whole || page.worth >= WORTH_SHOWING * best);
}

const OTHER_WORDS = 0.6;
const ENOUGH = 3;
const WORTH_SHOWING = 0.4;

export interface Answer<Page extends FoundPage> {
  readonly pages: readonly Page[];
  readonly notes: readonly Note[];
}
