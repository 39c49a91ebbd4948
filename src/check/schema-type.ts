import type { z } from 'astro/zod';
import { fieldNames } from '#schemas/walk.ts';
import { clockTime, colour } from '#schemas/values.ts';
import { type Problem, problem } from '#source/problem.ts';
import type { Field } from './field.ts';
import { timeWritten } from './schema-date.ts';
import { colourProblem, samePattern } from './schema-format.ts';

/** A text where a number should be, one value where a list should be, and so on. */
export function typeProblem(field: Field, expected: string): Problem | undefined {
  const { name, value, written, schema, place } = field;
  switch (expected) {
    case 'string':
      if (samePattern(schema, clockTime))
        return problem(place, 'time-wrong', { value: written, write: timeWritten(written) });
      if (samePattern(schema, colour) && typeof value !== 'object') return colourProblem(field);
      return typeof value === 'object'
        ? problem(place, 'type-text-group', { field: name })
        : problem(place, 'type-text', { field: name, value: written });
    case 'int':
    case 'number': {
      if (typeof value === 'number')
        return problem(place, 'number-not-whole', { field: name, value: written });
      const write = numberWritten(written);
      return write === undefined
        ? problem(place, 'type-number', { field: name, value: written })
        : problem(place, 'number-as-text', { field: name, value: written, write });
    }
    case 'boolean':
      return problem(place, 'type-boolean', { field: name, value: written });
    case 'array':
      return /^-\S.* -|^-\p{L}/u.test(String(value))
        ? problem(place, 'list-marks-tight', {})
        : problem(place, 'type-list', { field: name, value: listItems(written) });
    case 'record':
      return problem(place, 'type-keys', { field: name, known: knownBelow(schema) });
    case 'object':
      return problem(place, 'type-group', {
        field: name,
        known: knownBelow(schema),
        write: groupWritten(name, String(value), schema),
      });
    default:
      return undefined;
  }
}

/** What stands between the brackets: names as they are, a sentence with a comma as one. */
function listItems(written: string): string {
  const isNames = /^[\p{L}\d-]+(?:,\s*[\p{L}\d-]+)*$/u.test(written);
  return isNames || !written.includes(',') || /["'[\]]/.test(written) ? written : `"${written}"`;
}

/** The line that was probably meant: `period: 2027-2028` is `period: { start: 2027, end: 2028 }`. */
function groupWritten(name: string, value: string, schema: Field['schema']): string {
  const known = schema === undefined ? [] : fieldNames(schema);
  const [, start, end] = /^(\d{4}(?:-\d\d)?) ?[-–—] ?(\d{4}(?:-\d\d)?)$/.exec(value) ?? [];
  const told: Readonly<Record<string, string | undefined>> =
    start === undefined ? { fi: value, venue: `{ fi: ${value}, sv: … }` } : { start, end };
  const parts = known.map((key) => `${key}: ${told[key] ?? '…'}`);
  return `${name.split('.').at(-1) ?? name}: { ${parts.join(', ')} }`;
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

/** A number that was written for readers, as it is written here: `1 300 000 €` is `1300000`, `0,5` is `0.5`. */
export function numberWritten(text: string): string | undefined {
  const bare = text.replace(/[\s\u00a0\u202f_]|€|euroa?|eur|%/gi, '');
  // Three digits after a mark are thousands: no sum of money has three decimals.
  const plain = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(bare)
    ? bare.replace(/[.,]/g, '')
    : bare.replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? String(Number(plain)) : undefined;
}
