import { z } from 'astro/zod';
import { type FieldPath, fieldNames, schemaAt } from '#collections/fields.ts';
import type { Field } from './field.ts';
import { nearest } from './nearest.ts';
import { type Problem, problem } from './problem.ts';

/** A field that the schema does not know, with the nearest one that it does. */
export function unknownKey(
  { path, schema, fields }: Pick<Field, 'path' | 'schema' | 'fields'>,
  key: string,
): Problem {
  return problem(fields.keyPlaceOf([...path, key]), 'field-unknown', {
    field: key,
    nearest: schema && nearest(key, fieldNames(schema)),
  });
}

/** Whether what holds the field cannot do without it. */
export function isRequired(schema: z.core.$ZodType, path: FieldPath): boolean {
  const holder = schemaAt(schema, path.slice(0, -1));
  if (holder === undefined) return false;
  const { def } = holder._zod as z.core.$ZodTypes['_zod'];
  const own = def.type === 'object' ? def.shape[String(path.at(-1))] : undefined;
  return own !== undefined && !z.safeParse(own, undefined).success;
}
