import { z } from 'astro/zod';
import { type FieldPath, fieldNames, schemaAt, valueAt } from '#schemas/walk.ts';
import type { Field } from './field.ts';
import { asName, closestMatch } from '#source/closest-match.ts';
import { type Problem, problem } from '#source/problem.ts';
import { fieldMeant } from './own-names.ts';

/** A field that the schema does not know, with the closest one that it does. */
export function unknownKey(
  { path, schema, fields }: Pick<Field, 'path' | 'schema' | 'fields'>,
  key: string,
): Problem {
  const known = schema === undefined ? [] : fieldNames(schema);
  const place = fields.keyPlaceOf([...path, key]);
  const list = String(path[0]);
  if (key === 'name' && Object.hasOwn(namedElsewhere, list)) {
    const name = fields.sourceOf([...path, key]) ?? '';
    return problem(place, 'name-elsewhere', {
      words: namedElsewhere[list] ?? '',
      key: asName(name) || 'a',
      name,
    });
  }
  const parent = path.length === 0 && schema !== undefined ? emptyAbove(key, schema, fields) : undefined;
  if (parent !== undefined) return problem(place, 'row-not-indented', { field: parent });
  const meant = fieldMeant(key, known);
  const holders = meant === undefined && schema !== undefined ? holdersOf(key, schema) : [];
  const [holder] = holders;
  if (holder !== undefined && holders.length === 1 && schema !== undefined) {
    const inner = fieldNames(schemaAt(schema, [holder]) ?? schema);
    const strays = Object.keys(valueAt(fields.data, path) ?? {}).filter(
      (each) => inner.includes(each) && !known.includes(each),
    );
    const written = strays.map((each) => `${each}: ${fields.sourceOf([...path, each]) || '…'}`);
    return problem(place, 'field-inside', {
      field: key,
      holder,
      write: `${holder}: { ${written.join(', ')} }`,
    });
  }
  const closest = meant ?? closestMatch(key, known);
  return problem(place, 'field-unknown', { field: key, closest });
}

/** The fields beside it that have a field of this name in them. */
function holdersOf(key: string, schema: z.core.$ZodType): string[] {
  return fieldNames(schema).filter((name) => {
    const inner = schemaAt(schema, [name]);
    return inner?._zod.def.type === 'object' && fieldNames(inner).includes(key);
  });
}

/** A field without a value in which a field that stands beside it belongs: `name:` above `fi: Kemi`. */
function emptyAbove(key: string, schema: z.core.$ZodType, { data }: Field['fields']): string | undefined {
  return fieldNames(schema).find((name) => {
    const inner = data?.[name] === null ? schemaAt(schema, [name]) : undefined;
    return inner !== undefined && fieldNames(inner).includes(key);
  });
}

/** A field that is there under a wrong name is not missing as well, nor is one empty whose rows are not indented. */
export function withoutRenamed(problems: readonly Problem[]): Problem[] {
  const above = new Set(
    problems.flatMap((each) => (each.rule === 'row-not-indented' ? each.values.field : [])),
  );
  const renamed = new Set(
    problems.flatMap((each) => (each.rule === 'field-unknown' ? (each.values.closest ?? []) : [])),
  );
  const inside = new Set(
    problems.flatMap((each) => (each.rule === 'field-inside' ? each.values.holder : [])),
  );
  // The name of a phase that stands where its key should be: the message tells of both.
  const named = problems.some((each) => each.rule === 'name-elsewhere');
  return problems.filter((each) => {
    if (each.rule === 'field-empty') return !above.has(each.values.field);
    if (each.rule !== 'field-missing') return true;
    if (inside.has(each.values.field.split('.').at(-1) ?? '')) return false;
    return !renamed.has(each.values.field) && !(named && each.values.field.endsWith('.key'));
  });
}

/** Lists whose names are words, under the same key in another field. */
const namedElsewhere: Readonly<Record<string, string>> = { phases: 'phaseTexts', steering: 'steeringTexts' };

/** Whether what holds the field cannot do without it. */
export function isRequired(schema: z.core.$ZodType, path: FieldPath): boolean {
  const holder = schemaAt(schema, path.slice(0, -1));
  if (holder === undefined) return false;
  const { def } = holder._zod as z.core.$ZodTypes['_zod'];
  const own = def.type === 'object' ? def.shape[String(path.at(-1))] : undefined;
  return own !== undefined && !z.safeParse(own, undefined).success;
}
