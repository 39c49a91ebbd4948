import { garbledIn, unseenIn } from '#source/characters.ts';
import type { ReadContent } from '#source/files.ts';
import { type Problem, problem } from '#source/problem.ts';
import { textValues } from './text-values.ts';

/**
 * No value holds what readers cannot see and no text holds broken letters. The bytes of a file are looked at when it
 * is read; a value may still come to hold such a sign by an escape, `"\u202e"`.
 */
export function characterProblems(content: ReadContent): Problem[] {
  const values = textValues(content);
  const bodies = content.texts.flatMap(({ body }) => body.blocks);
  return [
    ...values.flatMap(({ text, placeOf }) => {
      const found = unseenIn(text);
      if (found !== undefined) return problem(placeOf(), 'control-character', { code: found.code });
      return text.normalize('NFC') === text
        ? []
        : problem(placeOf(), 'split-letter', {
            letter: /\p{L}\p{M}+/u.exec(text)?.[0].normalize('NFC') ?? text,
          });
    }),
    ...[...values, ...bodies].flatMap(({ text, placeOf }) => {
      const found = garbledIn(text);
      return found === undefined
        ? []
        : problem(placeOf(found.index), 'text-garbled', { text: found.text, write: found.meant });
    }),
  ];
}
