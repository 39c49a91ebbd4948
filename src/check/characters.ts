import { garbledIn, unseenIn } from '#source/characters.ts';
import type { ReadContent } from '#source/files.ts';
import { type Place, type Problem, problem } from '#source/problem.ts';
import { signsWithoutLetter } from '#i18n/plain-signs.ts';
import { textValues } from './text-values.ts';

/**
 * Nothing holds what readers cannot see, and no broken letters. The bytes of a file are looked at when it is read; by an
 * escape, `"\u202e"` or `&#x202e;`, a value or a text may still come to hold such a sign.
 */
export function characterProblems(content: ReadContent): Problem[] {
  const told = new Set(content.problems.flatMap(({ rule, path }) => (rule in inBytes ? path : [])));
  const texts = [...textValues(content), ...content.texts.flatMap(({ body }) => body.blocks)];
  const attributes = content.texts.flatMap(({ body }) => body.attributes);
  const unseen = [
    ...texts.flatMap((each) => {
      const found = unseenProblems(each);
      return found.length > 0 ? found : splitProblems(each);
    }),
    ...attributes.flatMap(unseenProblems),
  ];
  return [...unseen.filter(({ path }) => !told.has(path)), ...texts.flatMap(garbledProblems)];
}

function unseenProblems({ text, placeOf }: PlacedText): Problem[] {
  return unseenIn(text).map(({ index, code }) => problem(placeOf(index), 'control-character', { code }));
}

function splitProblems({ text, placeOf }: PlacedText): Problem[] {
  if (text.normalize('NFC') === text) return [];
  const letter = /\p{L}\p{M}+/u.exec(text)?.[0].normalize('NFC') ?? text;
  return [problem(placeOf(0), 'split-letter', { letter })];
}

function garbledProblems({ text, placeOf }: PlacedText): Problem[] {
  // A sign of a word processor at the beginning of a line has a message of its own.
  const broken = garbledIn(text.replace(/^[\ue000-\uf8ff]/gm, '-'));
  return broken === undefined
    ? []
    : [problem(placeOf(broken.index), 'text-garbled', { text: broken.text, write: broken.meant })];
}

interface PlacedText {
  text: string;
  placeOf: (index: number) => Place;
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
