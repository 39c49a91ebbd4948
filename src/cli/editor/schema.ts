import { z } from 'astro/zod';
import type { FieldPath } from '#schemas/walk.ts';
import { referenceFields } from '#schemas/references.ts';
import { day, partialDate } from '#schemas/values.ts';
import type { Language } from '#i18n/languages.ts';
import { describeField } from './fields.ts';

/** What an editor offers for a reference: the names that exist now. */
export type KnownNames = Readonly<Record<string, readonly string[]>>;

/**
 * The schema of a file's fields for an editor: what may be written, each field with its explanation.
 * Looser than the check where the editor cannot know better, so that it never marks what is right.
 */
export function editorSchema(
  collection: string,
  schema: z.core.$ZodType,
  language: Language,
  known: KnownNames,
): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema, path }) => {
      const text = describeField(collection, fieldPath(path), language);
      if (text !== undefined) Object.assign(jsonSchema, { description: text, markdownDescription: text });
      if (zodSchema === partialDate || zodSchema === day) Object.assign(jsonSchema, dateShape);
      const target = referenceFields.get(zodSchema as z.ZodString)?.target;
      // Both: the names are offered, and one that was added since is not marked as wrong.
      if (target !== undefined && known[target] !== undefined)
        Object.assign(jsonSchema, { anyOf: [{ enum: known[target] }, { type: 'string' }] });
    },
  });
}

/** YAML reads a year as a number and leaves a day as text. */
const dateShape = { type: ['string', 'integer'], examples: ['2020-01-15', '2020-01', 2020] };

/** `['properties', 'funding', 'properties', 'total']` is the field `funding.total`. */
function fieldPath(path: readonly (string | number)[]): FieldPath {
  return path.filter((_part, index) => path[index - 1] === 'properties').map(String);
}

type JsonSchema = z.core.JSONSchema.BaseSchema;
