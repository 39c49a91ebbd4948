import type { ReadContent, TextFile } from '#source/files.ts';
import { type Problem, problem } from '#source/problem.ts';
import { foreignMarks } from './foreign-marks.ts';
import { shapesOf, passagesIn } from './passages.ts';

/** No mark of a text language is left in what readers see: it was meant to become something and did not. */
export function strayMarkProblems(content: ReadContent): Problem[] {
  return content.texts.flatMap((file) => [
    ...looseMarks(file),
    ...brokenLinks(file),
    ...foreignMarks(file),
    ...multiplied(file),
    ...lostFootnotes(file),
  ]);
}

/** Asterisks and lines that make no word bold. One with a backslash before it is meant to be seen. */
function looseMarks(file: TextFile): Problem[] {
  return passagesIn(
    file,
    /\*\*|(?<![\p{L}\p{N}_])__(?!_)|__(?![\p{L}\p{N}_])|~~|(?<![\p{L}\p{N}_])_(?=\p{L}[^_\n]{0,80} _\p{L})/gu,
  )
    .filter(({ line, text }) => !line.includes(`\\${text.charAt(0)}`))
    .map(({ place, text }) => problem(place, 'mark-loose', { mark: text }));
}

function brokenLinks(file: TextFile): Problem[] {
  const references = passagesIn(file, /\[[^[\]\n]{1,300}\] ?\[([^[\]\n]{1,100})\]/g);
  const open = passagesIn(file, /\]\((?!\s)|\[(?=[^[\]\n]{1,300}\((?:https?:|mailto:|\.\.?\/)[^\]]*$)/g);
  return [
    ...references.map(({ place, groups: [name = ''] }) => problem(place, 'link-reference-missing', { name })),
    // An address with a space in it has a message of its own.
    ...open
      .filter(
        ({ line, text }) => !line.includes('\\[') && (text === '[' || !/\]\([^()\n]* [^()\n]*\)/.test(line)),
      )
      .map(({ place }) => problem(place, 'link-open', {})),
  ];
}

/** A footnote without its mark in the text, or a second one of its name, is not shown; a mark without its footnote is words. */
function lostFootnotes(file: TextFile): Problem[] {
  const named = new Set(shapesOf(file, 'footnoteReference').map(({ identifier }) => identifier));
  const known = new Set<string | undefined>();
  const lost = shapesOf(file, 'footnoteDefinition').filter(
    ({ identifier }) => !named.has(identifier) || known.size === known.add(identifier).size,
  );
  return [
    ...lost.map(({ place, identifier = '' }) => problem(place, 'footnote-lost', { name: identifier })),
    ...passagesIn(file, /\[\^([^\]\s]+)\]/g).map(({ place, groups: [name = ''] }) =>
      problem(place, 'footnote-missing', { name }),
    ),
  ];
}

/** `2*3*4` is read as a 2, a slanted 3 and a 4. */
function multiplied(file: TextFile): Problem[] {
  return shapesOf(file, 'emphasis')
    .filter(({ position }) => {
      const [before, after] = [(position?.start.offset ?? 0) - 1, position?.end.offset ?? 0];
      return /\d/.test(file.source.charAt(before)) && /\d/.test(file.source.charAt(after));
    })
    .map(({ place }) => problem(place, 'emphasis-number', {}));
}
