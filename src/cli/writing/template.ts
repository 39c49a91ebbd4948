import { entrySchemasOf, type EntryCollection } from '#schemas/registry.ts';
import { stringify } from 'yaml';
import { z } from 'astro/zod';
import type { Language } from '#i18n/languages.ts';
import { placeholders } from '#i18n/problems/placeholders.ts';

/** The first text of a new entry: the fields that were given, in the order of the schema, and room for the text. */
export function newText(
  collection: EntryCollection,
  values: Readonly<Record<string, unknown>>,
  language: Language,
): string {
  const given = ['title', 'summary', ...Object.keys(entrySchemasOf[collection].original.shape)];
  const names = [...new Set(given)].filter((name) => values[name] !== undefined);
  return [
    '---',
    ...names.map((name) => fieldText(name, values[name])),
    '---',
    '',
    placeholders[language].body,
    '',
  ].join('\n');
}

/** The fields of a collection that a writer must fill in, in the order of the schema. */
export function requiredFields(collection: EntryCollection): string[] {
  const shape = entrySchemasOf[collection].original.shape as Record<string, z.ZodType>;
  return Object.entries(shape)
    .filter(([name, schema]) => !z.object({ [name]: schema }).safeParse({}).success)
    .map(([name]) => name);
}

/** A field as it is written at the head of a file. */
export function fieldText(name: string, value: unknown): string {
  return stringify({ [name]: value }, { lineWidth: 0, singleQuote: true }).trimEnd();
}
