import type { TextFile } from '#source/files.ts';
import type { Part } from '#source/body.ts';
import { matchesOf } from '#source/matches.ts';
import type { Place } from '#source/problem.ts';

/** Words in the text of a file that match a pattern, each with its place and the line it stands on in the file. */
export function passagesIn(file: TextFile, pattern: RegExp): Passage[] {
  const found = file.body.blocks.flatMap(({ text: words, placeOf }) =>
    matchesOf(words, pattern).map((match) => ({ match, place: placeOf(match.index) })),
  );
  const lines = found.length === 0 ? [] : file.text.split('\n');
  return found.map(({ match: [all, ...groups], place }) => ({
    place,
    text: all,
    groups,
    line: lines[place.line - 1] ?? '',
  }));
}

/** The elements of a shape in the text of a file. */
export function shapesOf(
  { body }: TextFile,
  type:
    | 'list'
    | 'table'
    | 'blockquote'
    | 'code'
    | 'emphasis'
    | 'definition'
    | 'footnoteReference'
    | 'footnoteDefinition',
): Part[] {
  return body.shapes.filter((part) => part.type === type);
}

/** An element as it is written in its file. */
export function sourceOf({ source }: TextFile, { position }: Pick<Part, 'position'>): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

export interface Passage {
  place: Place;
  text: string;
  groups: readonly (string | undefined)[];
  /** The whole line of the file. */
  line: string;
}
