import type { ReadContent } from '#source/files.ts';
import type { FieldPath } from '#schemas/walk.ts';
import type { Place } from '#source/problem.ts';
import { textsIn } from '#source/prose.ts';

/** Every text among the fields of texts, of names and of the settings. */
export function textValues(content: Pick<ReadContent, 'texts' | 'names' | 'settings'>): TextValue[] {
  return [...content.texts, ...content.names, ...content.settings].flatMap(({ fields }) =>
    textsIn(fields.data, []).map(({ text, path }) => ({ text, path, placeOf: () => fields.placeOf(path) })),
  );
}

interface TextValue {
  text: string;
  path: FieldPath;
  placeOf: () => Place;
}
