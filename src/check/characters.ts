import { garbledIn, unseenIn } from '#source/characters.ts';
import type { ReadContent } from '#source/files.ts';
import { type Problem, problem } from '#source/problem.ts';
import { signsWithoutLetter } from '#i18n/plain-signs.ts';
import { textValues } from './text-values.ts';

/**
 * Nothing holds what readers cannot see, and no broken letters. The bytes of a file are looked at when it is read; by an
 * escape, `"\u202e"` or `&#x202e;`, a value or a text may still come to hold such a sign.
 */
export function characterProblems(content: ReadContent): Problem[] {
  const told = new Set(content.problems.flatMap(({ rule, path }) => (rule in inBytes ? path : [])));
  const bodies = content.texts.flatMap(({ body }) => body.blocks);
  return [...textValues(content), ...bodies].flatMap(({ text, placeOf }) => {
    const found = unseenIn(text);
    const unseen = found && problem(placeOf(found.index), 'control-character', { code: found.code });
    const split =
      text.normalize('NFC') === text
        ? undefined
        : problem(placeOf(0), 'split-letter', {
            letter: /\p{L}\p{M}+/u.exec(text)?.[0].normalize('NFC') ?? text,
          });
    // A sign of a word processor at the beginning of a line has a message of its own.
    const broken = garbledIn(text.replace(/^[\ue000-\uf8ff]/gm, '-'));
    const garbled =
      broken && problem(placeOf(broken.index), 'text-garbled', { text: broken.text, write: broken.meant });
    return [
      ...[unseen ?? split].filter((each) => each !== undefined && !told.has(each.path)),
      garbled,
    ].filter((each) => each !== undefined);
  });
}

/** What is told of the bytes of a file is not told of its values again. */
const inBytes = { 'control-character': true, 'split-letter': true };

/** The pictures for sharing are drawn with the site's own letters: signs that these have not would be left out. */
export function titleSignProblems({ texts }: ReadContent): Problem[] {
  return texts.flatMap(({ collection, fields }) => {
    const title = fields.data?.['title'];
    if (collection === 'pages' || typeof title !== 'string') return [];
    return signsWithoutLetter(title).map((sign) =>
      problem(fields.placeOf(['title']), 'sign-not-drawn', { sign }),
    );
  });
}
