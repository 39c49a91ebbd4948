import { fold } from '#search/analysis/fold.ts';
import { allStemsOf, titleKeyOf } from '#search/analysis/stem.ts';
import { synonymsOf } from '#search/analysis/synonyms.ts';
import { tokensOf } from '#search/analysis/tokens.ts';
import { findStems, findWord, type Sources } from './find-word.ts';
import { anyOf, bestOf, byRarity, hitsOf, type FoundPage, type Hits } from './hits.ts';
import type { Note } from './notes.ts';
import { readQuestion } from './question.ts';

/**
 * The pages that answer a question, best first: those that have all its words before those that have
 * some, and with them what was searched instead of a word that is on no page.
 */
export async function searchPages<Page extends FoundPage>(
  question: string,
  sources: Sources<Page>,
): Promise<{ readonly pages: readonly Page[]; readonly notes: readonly Note[] }> {
  const { search, lexicon } = sources;
  const { terms, phrases } = readQuestion(question, lexicon.stopWords);
  const stems = terms.map((word) => allStemsOf(word, lexicon.language));
  const searches = terms.map(async (word, at) => {
    const others = synonymsOf(stems[at] ?? [], stems.flat(), lexicon.synonyms);
    const known = others.filter((other) => other.every((stem) => lexicon.stems.has(stem)));
    const inOtherWords = bestOf(await Promise.all(known.map((other) => findStems(other, sources, SYNONYM))));
    const { hits, notes } = await findWord(word, sources);
    // What only resembles the word is worth less than what means the same.
    const resembles = notes.some(({ kind }) => kind !== 'decompounded');
    if (resembles && inOtherWords.size > 0) return { hits: inOtherWords, notes: [] };
    return { hits: bestOf([hits, inOtherWords]), notes };
  });
  const found = await Promise.all(searches);
  const literal = await Promise.all(phrases.map(async (phrase) => hitsOf(await search(`"${phrase}"`), 1)));
  const whole = tokensOf(question.slice(0, LONGEST_TITLE));
  const naming = terms.filter((word) => !lexicon.stopWords.has(`${fold(word)}?`));
  const named = await Promise.all([whole, naming].map((name) => search(titleKeyOf(name, lexicon.language))));
  return {
    pages: withFirst(named.flat(), inOrder([...found.map(({ hits }) => hits), ...literal])),
    notes: found.flatMap(({ notes }) => notes),
  };
}

/** Pages whose title is the very question, with or without its small words, come before all others. */
function withFirst<Page extends FoundPage>(first: readonly Page[], pages: readonly Page[]): Page[] {
  return [...new Map([...first, ...pages].map((page) => [page.id, page])).values()];
}

function inOrder<Page extends FoundPage>(terms: readonly Hits<Page>[]): Page[] {
  const ranked = [...anyOf(terms.map(byRarity))]
    .map(([id, { page, worth }]) => {
      const share = terms.filter((hits) => hits.has(id)).length / terms.length;
      return { page, whole: share === 1, worth: worth * share };
    })
    .sort((one, other) => Number(other.whole) - Number(one.whole) || other.worth - one.worth);
  return withoutTail(ranked).map(({ page }) => page);
}

/** Pages with only some of the words follow when few have all, and only those worth nearly as much as the best. */
function withoutTail<Ranked extends { readonly whole: boolean; readonly worth: number }>(
  ranked: readonly Ranked[],
): readonly Ranked[] {
  const enough = ranked.filter(({ whole }) => whole).length >= ENOUGH;
  const least = enough ? Infinity : WORTH_SHOWING * Math.max(...ranked.map(({ worth }) => worth));
  return ranked.filter(({ whole, worth }) => whole || worth >= least);
}

const LONGEST_TITLE = 120;
const SYNONYM = 0.4;
const ENOUGH = 3;
const WORTH_SHOWING = 0.2;
