import type { TextFile } from '#source/files.ts';
import type { Part } from '#source/body.ts';
import type { Place } from '#source/problem.ts';

/** Words in the text of a file that match a pattern, each with its place and the line it stands on in the file. */
export function passagesIn({ body, text }: TextFile, pattern: RegExp): Passage[] {
  const lines = text.split('\n');
  return body.blocks.flatMap(({ text: words, placeOf }) =>
    [...words.matchAll(pattern)].map((match) => {
      const place = placeOf(match.index);
      return { place, text: match[0], groups: match.slice(1), line: lines[place.line - 1] ?? '' };
    }),
  );
}

/** The elements of a shape in the text of a file. */
export function shapesOf(
  { body }: TextFile,
  type: 'list' | 'table' | 'blockquote' | 'code' | 'emphasis' | 'footnoteReference' | 'footnoteDefinition',
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
