import { inBothOf } from '#schemas/values.ts';
import { z } from 'astro/zod';
import { referenceFields } from '#schemas/references.ts';
import { reference } from './reference.ts';

/** JSON Schema of a file of open data, made from the schemas that the content itself is checked against. */
export function fileSchema(id: string, title: string, record: z.ZodType): object {
  const file = z.strictObject({
    $schema: z.url(),
    title: inBothOf(z.string()),
    licence: z.url(),
    source: z.url(),
    records: z.array(record),
  });
  return {
    $id: id,
    title,
    ...z.toJSONSchema(file, {
      io: 'output',
      override: ({ zodSchema, jsonSchema }) => {
        // The library writes some rules twice: as a pattern, and as a format that only it knows.
        if (jsonSchema.pattern !== undefined && !standardFormats.has(jsonSchema.format))
          delete jsonSchema.format;
        if (!referenceFields.has(zodSchema as z.ZodString)) return;
        for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
        Object.assign(jsonSchema, referenceShape);
      },
    }),
  };
}

/** The formats of the standard that the schemas of the content use. */
const standardFormats = new Set<string | undefined>(['date', 'date-time', 'email', 'time', 'uri', 'uuid']);

const { $schema: _version, ...referenceShape } = z.toJSONSchema(reference);
