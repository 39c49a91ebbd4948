import { type EntryCollection, entrySchemasOf } from '#schemas/registry.ts';
import type { FieldPath } from '#schemas/walk.ts';
import type { Block } from './block.ts';
import { wordsIn } from './sentences.ts';
import type { Yaml } from './yaml.ts';

/** The words among the fields of a file, as blocks of text. */
export function fieldBlocks(collection: EntryCollection, fields: Yaml): Block[] {
  return fieldTexts(collection, fields.data).map(({ text, path }) => ({
    kind: isName(path) ? ('name' as const) : ('field' as const),
    text,
    words: wordsIn(text),
    quoted: false,
    placeOf: () => fields.placeOf(path),
  }));
}

/** The words among the fields of a file, each with the way to it. */
export function fieldTexts(
  collection: EntryCollection,
  data: Readonly<Record<string, unknown>> | undefined,
): { text: string; path: FieldPath }[] {
  return Object.keys(entrySchemasOf[collection].texts.shape)
    .filter((name) => !notProse.has(name))
    .flatMap((name) => textsIn(data?.[name], [name]));
}

/** Titles and names may be in another language, as the name of a project. */
export function isName(path: FieldPath): boolean {
  return names.has(String(path.at(-1)));
}

/** Every text in a value, however deep, with the way to it. */
export function textsIn(value: unknown, path: FieldPath): { text: string; path: FieldPath }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

const names: ReadonlySet<string> = new Set(['title', 'shortName', 'name']);

const notProse: ReadonlySet<string> = new Set(['urlName', 'aliases']);
