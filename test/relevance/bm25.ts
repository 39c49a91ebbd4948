import { fold } from '#search/analysis/fold.ts';
import { tokensOf } from '#search/analysis/tokens.ts';

/**
 * Makes the function that orders texts by BM25, the usual measure of a search that knows nothing of a language: words
 * without case and dots, nothing else done to them.
 *
 * Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), with its usual k1 and b.
 */
export function makeBm25(texts: ReadonlyMap<string, string>): (question: string) => string[] {
  const counted = [...texts].map(([name, text]) => {
    const words = wordsOf(text);
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { name, counts, length: words.length };
  });
  const average = counted.reduce((sum, { length }) => sum + length, 0) / counted.length;
  const rarity = (word: string): number => {
    const having = counted.filter(({ counts }) => counts.has(word)).length;
    return Math.log(1 + (counted.length - having + 0.5) / (having + 0.5));
  };
  return (question) => {
    const asked = [...new Set(wordsOf(question))].map((word) => ({ word, weight: rarity(word) }));
    return counted
      .map(({ name, counts, length }) => {
        const norm = K1 * (1 - B + (B * length) / average);
        const score = asked.reduce((sum, { word, weight }) => {
          const times = counts.get(word) ?? 0;
          return sum + (weight * times * (K1 + 1)) / (times + norm);
        }, 0);
        return { name, score };
      })
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
      .map(({ name }) => name);
  };
}

function wordsOf(text: string): string[] {
  return tokensOf(text).map(fold);
}

const K1 = 1.2;
const B = 0.75;
