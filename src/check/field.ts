import { type FieldPath, schemaAt, valueAt } from '#schemas/walk.ts';
import type { z } from 'astro/zod';
import type { Place } from '#source/problem.ts';
import type { Yaml } from '#source/yaml.ts';

/** A field that a schema finds wrong. */
export interface Field {
  path: FieldPath;
  /** As messages call it, `funding.shares[1].sum`: items are counted from one, as people do. */
  name: string;
  value: unknown;
  /** The value as it stands in the file. */
  written: string;
  schema: z.core.$ZodType | undefined;
  place: Place;
  fields: Yaml;
}

/** The field at a path among the fields of a file. */
export function fieldAt(schema: z.core.$ZodType, data: unknown, path: FieldPath, fields: Yaml): Field {
  const value = valueAt(data, path);
  return {
    path,
    name: fieldName(path),
    value,
    written: fields.sourceOf(path) ?? (typeof value === 'object' ? '…' : String(value)),
    schema: schemaAt(schema, path),
    place: fields.placeOf(path),
    fields,
  };
}

function fieldName(path: FieldPath): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key + 1}]` : index === 0 ? key : `.${key}`))
    .join('');
}
