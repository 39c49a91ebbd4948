import { sentencesOf, wordsIn } from '#source/sentences.ts';
import type { ReadContent, TextFile } from '#source/files.ts';
import type { Block } from '#source/block.ts';
import { type Problem, problem, startOf } from '#source/problem.ts';

/** Words in a sentence beyond which it is hard to read. */
const sentenceLimit = 35;

/** Björnsson's readability index: above 60 a Swedish text is as hard as a law. */
const lixLimit = 60;

/** Advice on how a text reads: long sentences, and in Swedish its readability index. */
export function readingProblems(content: ReadContent): Problem[] {
  return content.texts.flatMap((file) => {
    return [...file.prose.flatMap(longSentences), ...(file.language === 'sv' ? heavyText(file) : [])];
  });
}

/** Words per sentence, and per hundred words those of more than six letters. */
export function lixOf(blocks: readonly Pick<Block, 'text' | 'words'>[]): number {
  const sentences = blocks.reduce((count, { text }) => count + sentencesOf(text).length, 0);
  const words = blocks.flatMap((block) => block.words);
  const long = words.filter((word) => word.length > 6).length;
  return Math.round(words.length / Math.max(1, sentences) + (100 * long) / Math.max(1, words.length));
}

function longSentences({ text, words: all, placeOf }: Block): Problem[] {
  if (all.length <= sentenceLimit) return [];
  return sentencesOf(text).flatMap((sentence) => {
    const words = wordsIn(sentence.text).length;
    return words > sentenceLimit
      ? problem(placeOf(sentence.start), 'sentence-long', { words, limit: sentenceLimit })
      : [];
  });
}

function heavyText(file: TextFile): Problem[] {
  const running = file.prose.filter(({ kind }) => kind === 'paragraph' || kind === 'field');
  // A few sentences prove nothing.
  if (running.flatMap(({ words }) => words).length < 100) return [];
  const lix = lixOf(running);
  return lix > lixLimit ? [problem(startOf(file.path), 'text-heavy', { lix, limit: lixLimit })] : [];
}
