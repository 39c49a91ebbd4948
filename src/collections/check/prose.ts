import type { FieldPath } from '#collections/fields.ts';
import type { Block } from './block.ts';
import type { EntryCollection } from '#collections/content.ts';
import type { Yaml } from './yaml.ts';
import { entrySchemasOf } from './schema.ts';

/** Splits running text into sentences, each with the place where it begins. */
export function sentencesOf(text: string): { text: string; start: number }[] {
  const sentences: { text: string; start: number }[] = [];
  const end = /[.!?…:](?=["”’)\]]*\s+["”’([]*[\p{Lu}\p{N}])["”’)\]]*|\n{2,}|$/gu;
  let start = 0;
  for (const match of text.matchAll(end)) {
    const stop = match.index + match[0].length;
    const sentence = text.slice(start, stop);
    // A full stop after a number or a single letter ends no sentence: "30. huhtikuuta", "s. 4", "bl.a. Kemi".
    if (stop < text.length && shortened.test(sentence)) continue;
    if (sentence.trim() !== '')
      sentences.push({ text: sentence.trim(), start: start + sentence.search(/\S/) });
    start = stop;
  }
  return sentences;
}

/** The words of a text: letters and digits with the hyphens and colons inside them. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-–:’'.,][\p{L}\p{N}]+)*-?/gu) ?? [];
}

const shortened =
  /(?:^|[\s(])(?:\p{N}+|\p{L}|[\p{L}.]*\.\p{L}|esim|mm|ns|ks|vrt|yms|jne|klo|nro|kpl|mrd|milj|prof|t|dvs|osv|ca|kl|nr|resp|st|s)\.$/iu;

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
  return Object.keys(entrySchemasOf[collection].words.shape)
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
