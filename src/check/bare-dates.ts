import type { z } from 'astro/zod';
import { type FieldPath, schemaAt, unwrap } from '#schemas/walk.ts';
import { day, partialDate } from '#schemas/values.ts';
import { type Problem, problem } from '#source/problem.ts';
import { textsIn } from '#source/prose.ts';
import type { Yaml } from '#source/yaml.ts';

/**
 * A text that looks like a date: the site's own YAML reader makes a date of it, where we read what is written.
 * It must stand in quotation marks, or the build would stop at what the check let pass.
 */
export function bareDateProblems(
  schema: z.core.$ZodType,
  data: unknown,
  fields: Yaml,
  base: FieldPath,
): Problem[] {
  return textsIn(data, []).flatMap(({ text, path }) => {
    const whole = [...base, ...path];
    if (!dateLike.test(text) || !fields.isBare(whole)) return [];
    const field = schemaAt(schema, path);
    if (field === undefined || dates.has(field)) return [];
    return problem(fields.placeOf(whole), 'type-text', { field: path.join('.'), value: text });
  });
}

const dates: ReadonlySet<z.core.$ZodType> = new Set([unwrap(partialDate), unwrap(day)]);

// https://yaml.org/type/timestamp.html
const dateLike = /^\d{4}-\d\d?-\d\d?(?:$|(?:[Tt]|[ \t]+)\d)/;
