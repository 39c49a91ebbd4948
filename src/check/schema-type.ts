import type { z } from 'astro/zod';
import { fieldNames, isRecord, schemaAt } from '#schemas/walk.ts';
import { clockTime, colour } from '#schemas/values.ts';
import { type Problem, problem } from '#source/problem.ts';
import type { Field } from './field.ts';
import { numberWritten } from '#source/number-written.ts';
import { colourProblem, samePattern, timeProblem } from './schema-format.ts';
import { groupWritten, listItems } from './schema-written.ts';

/** A text where a number should be, one value where a list should be, and so on. */
export function typeProblem(field: Field, expected: string): Problem | undefined {
  const { name, value, written, schema, place } = field;
  switch (expected) {
    case 'string':
      if (samePattern(schema, clockTime)) return timeProblem(field);
      if (samePattern(schema, colour) && typeof value !== 'object') return colourProblem(field);
      return typeof value === 'object'
        ? problem(place, 'type-text-group', { field: name })
        : problem(place, 'type-text', { field: name, value: written });
    case 'int':
    case 'number': {
      if (typeof value === 'number')
        return problem(place, 'number-not-whole', { field: name, value: written });
      const write = numberWritten(written);
      if (write?.includes('.') === true && isWhole(schema))
        return problem(place, 'number-not-whole', { field: name, value: written });
      return write === undefined
        ? problem(place, 'type-number', { field: name, value: written })
        : problem(place, 'number-as-text', { field: name, value: written, write });
    }
    case 'boolean':
      return problem(place, 'type-boolean', { field: name, value: written, write: booleanMeant(written) });
    case 'array':
      if (isRecord(value) && holdsGroups(schema)) return problem(place, 'list-of-groups', { field: name });
      if (/^(?:[–—•·▪◦*]|--|\d+[.)]) /.test(written))
        return problem(place, 'list-mark', { sign: written.split(' ')[0] ?? '' });
      return /^-\S.* -|^-\p{L}/u.test(written)
        ? problem(place, 'list-marks-tight', {})
        : problem(place, 'type-list', { field: name, value: listItems(written, schema) });
    case 'record':
      return problem(place, 'type-keys', { field: name, known: knownBelow(schema) });
    case 'object': {
      const group = groupWritten(typeof value === 'object' ? value : written, schema);
      return problem(place, 'type-group', {
        field: name,
        known: knownBelow(schema),
        write: /\]$/.test(name) ? group : `${name.split('.').at(-1) ?? name}: ${group}`,
      });
    }
    default:
      return undefined;
  }
}

/** Whether the items of a list have fields of their own. */
function holdsGroups(schema: Field['schema']): boolean {
  const element = schema && schemaAt(schema, [0]);
  return element !== undefined && fieldNames(element).length > 0;
}

function isWhole(schema: Field['schema']): boolean {
  return schema !== undefined && 'format' in schema._zod.def && schema._zod.def.format === 'safeint';
}

/** What a word of either language says to a question: yes or no. */
function booleanMeant(written: string): string | undefined {
  if (/^(?:true|kyllä|on|x|yes|ja|1)$/i.test(written)) return 'true';
  return /^(?:false|ei|no|nej|off|0)$/i.test(written) ? 'false' : undefined;
}

function knownBelow(schema: Field['schema']): string {
  return (schema === undefined ? [] : fieldNames(schema)).join(', ');
}

/** What is too long, too short, too many or too few. */
export function sizeProblem(
  { place, name: field, value }: Field,
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
): Problem {
  const big = issue.code === 'too_big';
  const limit = Number(big ? issue.maximum : issue.minimum);
  if (typeof value === 'string') {
    const length = value.trim().length;
    if (big) return problem(place, 'text-too-long', { field, length, limit });
    return length === 0
      ? problem(place, 'text-empty', { field })
      : problem(place, 'text-too-short', { field, limit });
  }
  if (Array.isArray(value)) {
    const values = { field, count: value.length, limit };
    return problem(place, big ? 'list-too-long' : 'list-too-short', values);
  }
  // zod says "greater than 0", a writer is told the least whole number that will do.
  const least = issue.inclusive === false ? limit + 1 : limit;
  return big
    ? problem(place, 'number-too-large', { field, value: String(value), limit: String(limit) })
    : problem(place, 'number-too-small', { field, value: String(value), limit: String(least) });
}
