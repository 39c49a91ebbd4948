import { z } from 'astro/zod';
import { type FieldPath, fieldNames, schemaAt } from '#collections/fields.ts';
import { region } from '#collections/region.ts';
import { clockTime } from '#collections/values.ts';
import { asName, nearest } from './nearest.ts';
import { type Problem, problem } from './problem.ts';
import { dateProblem, timeWritten } from './schema-date.ts';
import { numberWritten, sizeProblem } from './schema-size.ts';
import type { Yaml } from './yaml.ts';

/** What a writer has to do about an issue that a schema raises, at the place of the field. */
export function fieldProblem(
  schema: z.core.$ZodType,
  data: unknown,
  issue: z.core.$ZodIssue,
  fields: Yaml,
  base: FieldPath,
): Problem[] {
  const own = issue.path.filter((key) => typeof key !== 'symbol');
  const at: Field = {
    path: [...base, ...own],
    name: fieldName(own),
    value: valueAt(data, own),
    schema: schemaAt(schema, own),
    fields,
  };
  if (at.value === null) return [problem(placeOf(at), 'field-empty', { field: at.name })];
  if (at.value === undefined && issue.code !== 'unrecognized_keys')
    return [problem(fields.placeOf(at.path), 'field-missing', { field: at.name })];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(at, key));
  if (issue.code === 'invalid_union') return unionProblem(schema, data, issue, at, base);
  if (issue.code === 'custom') return [customProblem(at, issue)];
  if (issue.code === 'invalid_key') return [nameProblem(at, String(own.at(-1)), fields.keyPlaceOf(at.path))];
  return [plainProblem(at, issue)];
}

function plainProblem(at: Field, issue: Exclude<z.core.$ZodIssue, { code: 'custom' }>): Problem {
  const { name: field, value } = at;
  const place = placeOf(at);
  const text = written(at);
  switch (issue.code) {
    case 'invalid_type':
      return typeProblem(at, issue.expected);
    case 'invalid_value': {
      const choices = issue.values.map(String);
      return problem(place, 'choice-unknown', {
        field,
        value: text,
        choices: choices.join(', '),
        nearest: nearest(text, choices),
      });
    }
    case 'too_big':
    case 'too_small':
      return sizeProblem(place, field, value, issue);
    case 'invalid_format':
      return formatProblem(at, issue);
    default:
      return otherProblem(at, issue);
  }
}

function typeProblem(at: Field, expected: string): Problem {
  const { name: field, value } = at;
  const place = placeOf(at);
  const text = written(at);
  switch (expected) {
    case 'string':
      return typeof value === 'object'
        ? problem(place, 'type-text-group', { field })
        : problem(place, 'type-text', { field, value: text });
    case 'int':
      if (typeof value === 'number') return problem(place, 'number-not-whole', { field, value: text });
      return numberProblem(at);
    case 'number':
      return numberProblem(at);
    case 'boolean':
      return problem(place, 'type-boolean', { field, value: text });
    case 'array':
      return problem(place, 'type-list', { field, value: text });
    case 'object':
    case 'record':
      return problem(place, 'type-group', {
        field,
        known: fieldNames(at.schema ?? z.unknown()).join(', ') || '…',
      });
    default:
      return problem(place, 'type-text-group', { field });
  }
}

function numberProblem(at: Field): Problem {
  const text = written(at);
  const write = numberWritten(text);
  return write === undefined
    ? problem(placeOf(at), 'type-number', { field: at.name, value: text })
    : problem(placeOf(at), 'number-as-text', { field: at.name, value: text, write });
}

function formatProblem(at: Field, issue: z.core.$ZodIssueInvalidStringFormat): Problem {
  const place = placeOf(at);
  const text = written(at);
  if (issue.format === 'email') return problem(place, 'email-wrong', { value: text });
  if (issue.format === 'starts_with') return problem(place, 'handle-wrong', { value: text });
  if (issue.format === 'url') {
    const write = /^(www\.)?[\p{L}\d-]+(\.[\p{L}\d-]+)+(\/\S*)?$/u.test(text) ? `https://${text}` : undefined;
    return problem(place, 'address-wrong', { value: text, write });
  }
  if (at.schema !== undefined && samePattern(at.schema, clockTime))
    return problem(place, 'time-wrong', { value: text, write: timeWritten(text) });
  if (at.schema !== undefined && samePattern(at.schema, region.facts.shape.code))
    return problem(place, 'code-wrong', { value: text });
  return issue.format === 'regex' ? nameProblem(at, text, place) : otherProblem(at, issue);
}

function nameProblem(at: Field, value: string, place: Problem | ReturnType<Yaml['placeOf']>): Problem {
  return problem(place, 'name-wrong', { field: at.name, value, write: asName(value) || 'a-z' });
}

function customProblem(at: Field, issue: z.core.$ZodIssueCustom): Problem {
  const rule: unknown = issue.params?.['rule'];
  const place = placeOf(at);
  if (rule === 'date' || rule === 'day') {
    if (typeof at.value === 'object') return problem(place, 'type-text-group', { field: at.name });
    return dateProblem(place, written(at), rule);
  }
  if (rule === 'end-before-start') {
    const start = at.fields.sourceOf([...at.path.slice(0, -1), 'start']) ?? '';
    return problem(place, 'end-before-start', { start, end: written(at) });
  }
  return rule === 'empty-link' ? problem(place, 'link-empty', {}) : otherProblem(at, issue);
}

/** Of the options of a union the one that was probably meant, and what is wrong by it. */
function unionProblem(
  schema: z.core.$ZodType,
  data: unknown,
  issue: z.core.$ZodIssueInvalidUnion,
  at: Field,
  base: FieldPath,
): Problem[] {
  const text = written(at);
  const number = typeof at.value === 'string' ? numberWritten(text) : undefined;
  if (number !== undefined)
    return [problem(placeOf(at), 'number-as-text', { field: at.name, value: text, write: number })];
  if (typeof at.value === 'number' && at.value < 0)
    return [problem(placeOf(at), 'number-too-small', { field: at.name, value: text, limit: '0' })];
  const inner = typeof at.value === 'object' ? likeliest(issue, at.value) : undefined;
  if (inner !== undefined) {
    const path = at.path.slice(base.length);
    return inner.flatMap((each) =>
      fieldProblem(schema, data, { ...each, path: [...path, ...each.path] }, at.fields, base),
    );
  }
  const rule =
    at.schema !== undefined && fieldNames(at.schema).includes('percent') ? 'share-wrong' : 'amount-wrong';
  return [problem(placeOf(at), rule, { field: at.name, value: text })];
}

/** The option that knows a field the writer used. */
function likeliest(
  issue: z.core.$ZodIssueInvalidUnion,
  value: object | null,
): z.core.$ZodIssue[] | undefined {
  const used = Object.keys(value ?? {});
  return issue.errors
    .flatMap((issues) => {
      const [nested] = issues;
      return nested?.code === 'invalid_union' && nested.path.length === 0 ? nested.errors : [issues];
    })
    .find((issues) => {
      const unknown = issues.flatMap((each) => (each.code === 'unrecognized_keys' ? each.keys : []));
      const mistyped = issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
      return !mistyped && used.some((key) => !unknown.includes(key));
    });
}

function unknownKey(at: Field, key: string): Problem {
  return problem(at.fields.keyPlaceOf([...at.path, key]), 'field-unknown', {
    field: key,
    nearest: at.schema && nearest(key, fieldNames(at.schema)),
  });
}

/** What zod itself says, in each language, where we have nothing better. */
function otherProblem(at: Field, issue: z.core.$ZodIssue): Problem {
  const raw = { ...issue, input: at.value } as z.core.$ZodRawIssue;
  const say = (locale: { localeError: z.core.$ZodErrorMap }) => {
    const message = locale.localeError(raw);
    return (typeof message === 'string' ? message : message?.message) ?? '';
  };
  return problem(placeOf(at), 'schema-other', {
    field: at.name,
    fi: say(z.locales.fi()),
    sv: say(z.locales.sv()),
    en: say(z.locales.en()),
  });
}

function placeOf(at: Field) {
  return at.fields.placeOf(at.path);
}

/** The value as it stands in the file. */
function written(at: Field): string {
  return at.fields.sourceOf(at.path) ?? (typeof at.value === 'object' ? '…' : String(at.value));
}

function samePattern(one: z.core.$ZodType, other: z.core.$ZodType): boolean {
  const patterns = (schema: z.core.$ZodType) =>
    [...((schema._zod.bag['patterns'] as Set<RegExp> | undefined) ?? [])].map(String);
  return patterns(one).join() === patterns(other).join();
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    data,
  );
}

/** `funding.shares[0].sum` is called so in messages. */
function fieldName(path: FieldPath): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key + 1}]` : index === 0 ? key : `.${key}`))
    .join('');
}

/** A field that a schema finds wrong. */
interface Field {
  path: FieldPath;
  name: string;
  value: unknown;
  schema: z.core.$ZodType | undefined;
  fields: Yaml;
}
