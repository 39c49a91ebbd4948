import { posix } from 'node:path';
import type { ReadContent, ReadEntry, TextFile } from '#source/files.ts';
import { isTranslation } from '#source/judge.ts';
import { type Problem, problem, startOf } from '#source/problem.ts';
import { wordsIn } from '#source/sentences.ts';
import { numbersIn } from './numbers.ts';

/** A translation is whole and says the same: its text is there, and each number of one text is in the other. */
export function halfTranslationProblems(content: ReadContent): Problem[] {
  return content.entries.flatMap((entry) =>
    pairOf(entry).flatMap(([original, translation]) => [
      ...shortBody(original, translation),
      ...sameTitle(original, translation),
      ...strangeNumbers(translation, original),
      ...strangeNumbers(original, translation),
    ]),
  );
}

function pairOf({ original, files }: ReadEntry): [TextFile, TextFile][] {
  const translation = Object.values(files).find(isTranslation);
  return original?.fields.data === undefined || translation === undefined ? [] : [[original, translation]];
}

function shortBody(original: TextFile, translation: TextFile): Problem[] {
  const [words, own] = [countWords(original), countWords(translation)];
  if (words < 12 || translation.body.unreadable !== undefined) return [];
  const values = { words, own, file: posix.basename(original.path) };
  if (own === 0) return [problem(startOf(translation.path), 'translation-empty', values)];
  // Finnish says in three words what takes Swedish four.
  return own < words * 0.45 ? [problem(startOf(translation.path), 'translation-short', values)] : [];
}

/** Projects and regions may have one name in both languages; what happens and what is told has not. */
function sameTitle(original: TextFile, translation: TextFile): Problem[] {
  const [title, own] = [original, translation].map(({ fields }) => fields.data?.['title']);
  const isName = original.collection === 'projects' || original.collection === 'regions';
  if (isName || typeof title !== 'string' || own !== title || wordsIn(title).length < 2) return [];
  return [problem(translation.fields.placeOf(['title']), 'title-untranslated', {})];
}

/** The numbers of a text that the other one lacks, each where it first stands. */
function strangeNumbers(file: TextFile, other: TextFile): Problem[] {
  // Half a text misses half its numbers, which has its own message.
  if (countWords(other) < countWords(file) * 0.45) return [];
  const known = new Set(other.prose.flatMap(({ text }) => numbersIn(text).map(({ value }) => value)));
  return file.prose.flatMap(({ text, placeOf }) =>
    numbersIn(text).flatMap(({ value, written, index }) => {
      if (known.has(value) || value <= spelled) return [];
      known.add(value);
      return problem(placeOf(index), 'number-differs', { number: written, file: posix.basename(other.path) });
    }),
  );
}

/** Numbers up to this are often written as words: `three`, `twelve`. */
const spelled = 12;

function countWords({ body }: TextFile): number {
  return body.blocks.reduce((sum, { words }) => sum + words.length, 0);
}
