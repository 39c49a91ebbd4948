import { z } from 'astro/zod';
import { type Field, fieldAt } from './field.ts';
import { type Problem, problem } from '#source/problem.ts';
import { choiceMeant } from './schema-choice.ts';
import { dateProblem, nearerYear } from './schema-date.ts';
import { formatProblem, nameProblem } from './schema-format.ts';
import { isRequired, unknownKey } from './schema-keys.ts';
import { sizeProblem, typeProblem } from './schema-type.ts';
import { issuesOfLikeliest, unionProblem } from './schema-union.ts';
import type { Yaml } from '#source/yaml.ts';

/** What a writer has to do about an issue that a schema raises, at the place of the field. */
export function fieldProblem(
  schema: z.core.$ZodType,
  data: unknown,
  issue: z.core.$ZodIssue,
  fields: Yaml,
): Problem[] {
  const own = issue.path.filter((key) => typeof key !== 'symbol');
  const field = fieldAt(schema, data, own, fields);
  if (field.value === null)
    return [problem(field.place, 'field-empty', { field: field.name, required: isRequired(schema, own) })];
  // The limit of a list says nothing of a text that stands in its place.
  const isSize = issue.code === 'too_big' || issue.code === 'too_small';
  if (isSize && typeof field.value === 'string' && field.schema?._zod.def.type === 'array') return [];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(field, key));
    case 'invalid_key':
      return [nameProblem(field, String(own.at(-1)), fields.keyPlaceOf(field.path))];
    case 'invalid_union': {
      if (field.value === undefined) break;
      const inner = issuesOfLikeliest(issue, field.value);
      if (inner === undefined) return [unionProblem(field)];
      return inner.flatMap((each) =>
        fieldProblem(schema, data, { ...each, path: [...own, ...each.path] }, fields),
      );
    }
  }
  if (field.value === undefined) return [problem(field.place, 'field-missing', { field: field.name })];
  return [plainProblem(field, issue) ?? otherProblem(field, issue)];
}

function plainProblem(field: Field, issue: z.core.$ZodIssue): Problem | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return typeProblem(field, issue.expected);
    case 'invalid_value': {
      const choices = issue.values.map(String);
      return problem(field.place, 'choice-unknown', {
        field: field.name,
        value: field.written,
        choices: choices.join(', '),
        closest: choiceMeant(field.written, choices),
      });
    }
    case 'too_big':
    case 'too_small':
      return sizeProblem(field, issue);
    case 'invalid_format':
      return formatProblem(field, issue);
    case 'custom':
      return ownRuleProblem(field, issue.params);
    default:
      return undefined;
  }
}

/** The rules that our schemas add to those of zod, by the name they give them. */
function ownRuleProblem(field: Field, params: Record<string, unknown> = {}): Problem | undefined {
  const { rule } = params;
  switch (rule) {
    case 'date':
    case 'day':
      if (typeof field.value === 'object')
        return problem(field.place, 'type-text-group', { field: field.name });
      return dateProblem(field, rule as 'date' | 'day');
    case 'date-far':
      return typeof field.value === 'object'
        ? undefined
        : problem(field.place, 'date-far', { value: field.written, write: nearerYear(field.written) });
    case 'end-before-start': {
      const start = field.fields.sourceOf([...field.path.slice(0, -1), 'start']) ?? '';
      return problem(field.place, 'end-before-start', { start, end: field.written });
    }
    case 'message-place':
      return problem(field.place, 'message-place', { text: field.written, most: Number(params['most']) });
    case 'web-address':
      return problem(field.place, 'address-wrong', {
        value: field.written,
        // With another one behind it, it is no single address.
        ...(/^https?:(?!.*\shttps?:)/i.test(field.written) &&
          URL.canParse(field.written) && { write: new URL(field.written).href }),
      });
    case 'email':
      return problem(field.place, 'email-wrong', { value: field.written });
    case 'index-now-key':
      return problem(field.place, 'index-now-key', { value: field.written });
    case 'twice':
      return problem(field.place, 'gazetteer-twice', { value: String(params['value']) });
    case 'tile-twice':
      return problem(field.place, 'tile-twice', {
        row: Number(params['row']),
        column: Number(params['column']),
      });
    case 'label-differs':
      return problem(field.place, 'label-differs', { value: field.written, name: String(params['name']) });
    case 'languages-same':
      return problem(field.place, 'languages-same', {});
    case 'wordless':
      return problem(field.place, 'text-empty', { field: field.name });
    case 'address-missing':
      return problem(field.place, 'address-wrong', { value: field.written });
    case 'empty-link':
      return problem(field.place, 'link-empty', {});
    default:
      return undefined;
  }
}

/** What zod itself says, in each language, where we have nothing better. */
function otherProblem(field: Field, issue: z.core.$ZodIssue): Problem {
  const raw = { ...issue, input: field.value } as z.core.$ZodRawIssue;
  const say = (locale: { localeError: z.core.$ZodErrorMap }) => {
    const message = locale.localeError(raw);
    return (typeof message === 'string' ? message : message?.message) ?? '';
  };
  return problem(field.place, 'schema-other', {
    field: field.name,
    fi: say(z.locales.fi()),
    sv: say(z.locales.sv()),
    en: say(z.locales.en()),
  });
}
