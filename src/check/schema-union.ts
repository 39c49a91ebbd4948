import type { z } from 'astro/zod';
import { largestAmount } from '#schemas/values.ts';
import { fieldNames, unwrap } from '#schemas/walk.ts';
import type { Field } from './field.ts';
import { type Problem, problem } from '#source/problem.ts';
import { unknownKey } from './schema-keys.ts';
import { numberWritten } from '#source/number-written.ts';
import { typeProblem } from './schema-type.ts';

/** An amount or a share that is neither a number nor one of the forms that can stand for it. */
export function unionProblem(field: Field): Problem {
  const { name, value, written, schema, place } = field;
  if (schema !== undefined && mayBeText(schema) && (typeof value !== 'object' || Array.isArray(value)))
    return typeProblem(field, 'string') ?? problem(place, 'type-text', { field: name, value: written });
  const isShare = schema !== undefined && fieldNames(schema).includes('percent');
  const percent = /^(?:percent: *|[^\d%]*)(\d+(?:[.,]\d+)?) ?(?:%|pros|proc|$)/i
    .exec(written)?.[1]
    ?.replace(',', '.');
  if (isShare && percent !== undefined && /%|pro[sc]|^percent/i.test(written))
    return problem(place, 'share-wrong', { field: name, value: written, percent });
  const [key] = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (key !== undefined) return unknownKey(field, key);
  const write = typeof value === 'string' ? numberWritten(written) : undefined;
  if (write !== undefined) return problem(place, 'number-as-text', { field: name, value: written, write });
  if (typeof value === 'number' && value < 0)
    return problem(place, 'number-too-small', { field: name, value: written, limit: '0' });
  if (typeof value === 'number' && value > largestAmount)
    return problem(place, 'number-too-large', { field: name, value: written, limit: String(largestAmount) });
  return isShare
    ? problem(place, 'share-wrong', { field: name, value: written, percent: '75' })
    : problem(place, 'amount-wrong', { field: name, value: written, write: reserved(written) });
}

/** A number with a reservation in words: `noin 400 000 euroa` is `{ about: 400000 }`. */
function reserved(written: string): string | undefined {
  const found = reservations.find(({ said }) => said.test(written));
  const number = found && numberWritten(written.replace(found.said, ''));
  return number === undefined ? undefined : `{ ${found?.key ?? ''}: ${number} }`;
}

const reservations: readonly { said: RegExp; key: string }[] = [
  { said: /^(?:noin|n\.|about|ca\.?|c\.|cirka|ungefär|omkring|runt|~)\s*/i, key: 'about' },
  { said: /^(?:yli|over|över|mer än|>)\s*/i, key: 'over' },
  { said: /^(?:reilut?|reilu|runsaat?|runsas|drygt)\s*/i, key: 'justOver' },
];

function mayBeText(schema: z.core.$ZodType): boolean {
  const { def } = unwrap(schema)._zod as z.core.$ZodTypes['_zod'];
  return def.type === 'union' ? def.options.some(mayBeText) : def.type === 'string';
}

/** What is wrong by the option that is meant: one for texts, or one that knows a field the writer used; undefined if none. */
export function issuesOfLikeliest(
  issue: z.core.$ZodIssueInvalidUnion,
  value: unknown,
): z.core.$ZodIssue[] | undefined {
  const options = optionsOf(issue).filter(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  if (typeof value === 'string') return options[0];
  if (typeof value !== 'object' || value === null) return undefined;
  const used = Object.keys(value);
  return options.find((issues) => {
    const unknown = issues.flatMap((each) => (each.code === 'unrecognized_keys' ? each.keys : []));
    return used.some((key) => !unknown.includes(key));
  });
}

/** The issues of each option, those of a union inside the union as well. */
function optionsOf(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[][] {
  return issue.errors.flatMap((issues) => {
    const [nested] = issues;
    return nested?.code === 'invalid_union' && nested.path.length === 0 ? optionsOf(nested) : [issues];
  });
}
