import { entrySchemasOf, type EntryCollection } from '#schemas/registry.ts';
import { stringify } from 'yaml';
import { z } from 'astro/zod';
import { type ExampleWorld, exampleOf } from '#cli/editor/example.ts';
import { describeField } from '#cli/editor/fields.ts';
import { staffWords } from '#cli/messages/messages.ts';
import { placeholders } from '#i18n/problems/placeholders.ts';

/**
 * The first text of a new entry: the fields that must be there, every other one as a comment with its explanation
 * and an example, and room for the text.
 *
 * @param values What the writer gave, by field.
 */
export function newText(
  collection: EntryCollection,
  values: Readonly<Record<string, unknown>>,
  world: ExampleWorld,
): string {
  const words = staffWords[world.language].new;
  const shape = entrySchemasOf[collection].original.shape as Record<string, z.core.$ZodType>;
  const given = Object.keys(shape).filter((name) => values[name] !== undefined);
  const optional = Object.keys(shape).filter((name) => values[name] === undefined);
  return [
    '---',
    ...given.map((name) => fieldText(name, values[name])),
    '',
    `# ${words.optional}`,
    ...optional.flatMap((name) => ['', ...commentedField(collection, name, shape[name], world)]),
    '---',
    '',
    placeholders[world.language].body,
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

function commentedField(
  collection: EntryCollection,
  name: string,
  schema: z.core.$ZodType | undefined,
  world: ExampleWorld,
): string[] {
  const text = describeField(collection, [name], world.language);
  const example = fieldText(name, schema && exampleOf(schema, world, name));
  return [
    ...(text === undefined ? [] : [`# ${text}`]),
    // No space after the mark: the line is right when only the mark is taken away.
    ...example.split('\n').map((line) => `#${line}`),
  ];
}
