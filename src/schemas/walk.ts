import type { z } from 'astro/zod';

/** The way to a field inside an entry: `['funding', 'shares', 0, 'organisation']`. */
export type FieldPath = readonly (string | number)[];

/** A field that a registry knows, with what the data says there. */
export interface FoundField<Meta> {
  path: FieldPath;
  value: string;
  meta: Meta;
}

/**
 * The fields of an entry that a registry knows: every reference, every file beside the text.
 * Walks the schema and the data together, so it also works on data that is wrong elsewhere.
 */
export function findFields<Meta extends object>(
  schema: z.core.$ZodType,
  data: unknown,
  registry: { get: (schema: z.core.$ZodType) => Meta | undefined },
  path: FieldPath = [],
): FoundField<Meta>[] {
  const inner = unwrap(schema);
  const meta = registry.get(inner);
  if (meta !== undefined) return typeof data === 'string' ? [{ path, value: data, meta }] : [];
  const found = childrenOf(inner, data).flatMap(([key, child, value]) =>
    findFields(child, value, registry, key === undefined ? path : [...path, key]),
  );
  if (inner._zod.def.type !== 'union') return found;
  // The options of a union may lead to the same field.
  return [
    ...new Map(found.toReversed().map((field) => [JSON.stringify(field.path), field])).values(),
  ].toReversed();
}

/** Every value in data, however deep, with the way to it: a list or a group before what is in it. */
export function valuesIn(data: unknown, path: FieldPath = []): { value: unknown; path: FieldPath }[] {
  const inner = Array.isArray(data) ? data.entries() : isRecord(data) ? Object.entries(data) : [];
  return [{ value: data, path }, ...[...inner].flatMap(([key, value]) => valuesIn(value, [...path, key]))];
}

/** The value at a path in data; undefined where the path leads nowhere. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' ? (value as Record<string, unknown> | null)?.[key] : undefined,
    data,
  );
}

/** The schema of the field at a path, through lists, unions and what is optional. */
export function schemaAt(schema: z.core.$ZodType, path: FieldPath): z.core.$ZodType | undefined {
  const inner = unwrap(schema);
  const [first, ...rest] = path;
  if (first === undefined) return inner;
  const { def } = inner._zod as z.core.$ZodTypes['_zod'];
  switch (def.type) {
    case 'object': {
      const child = def.shape[String(first)];
      return child && schemaAt(child, rest);
    }
    case 'array':
      return schemaAt(def.element, rest);
    case 'record':
      return schemaAt(def.valueType, rest);
    case 'union':
      return def.options.map((option) => schemaAt(option, path)).find((found) => found !== undefined);
    default:
      return undefined;
  }
}

/** The names of the fields directly below a schema: of all options of a union, of each row of a record. */
export function fieldNames(schema: z.core.$ZodType): string[] {
  const { def } = unwrap(schema)._zod as z.core.$ZodTypes['_zod'];
  if (def.type === 'object') return Object.keys(def.shape);
  if (def.type === 'record') return fieldNames(def.valueType);
  return def.type === 'union' ? def.options.flatMap(fieldNames) : [];
}

/** The pattern a text must have, if its schema asks for one. */
export function patternOf(schema: z.core.$ZodType): RegExp | undefined {
  return checksOf(schema).flatMap((check) =>
    'pattern' in check && check.pattern instanceof RegExp ? check.pattern : [],
  )[0];
}

/** The least number of items or letters that a schema asks for. */
export function leastOf(schema: z.core.$ZodType): number | undefined {
  return checksOf(schema).flatMap((check) => ('minimum' in check ? Number(check.minimum) : []))[0];
}

/** The schema itself, without the layers that make it optional, give it a default or read it. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  if (def.type === 'pipe') return unwrap(def.out);
  return 'innerType' in def ? unwrap(def.innerType) : schema;
}

function checksOf(schema: z.core.$ZodType): object[] {
  const { def } = unwrap(schema)._zod as z.core.$ZodTypes['_zod'];
  const own = 'checks' in def ? (def.checks ?? []) : [];
  return [def, ...own.map((check) => check._zod.def)];
}

function childrenOf(schema: z.core.$ZodType, data: unknown): Child[] {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  if (def.type === 'union') return def.options.map((option): Child => [undefined, option, data]);
  if (def.type === 'array' && Array.isArray(data))
    return data.map((value, index): Child => [index, def.element, value]);
  if (!isRecord(data)) return [];
  if (def.type === 'record')
    return Object.entries(data).map(([key, value]): Child => [key, def.valueType, value]);
  if (def.type !== 'object') return [];
  return Object.entries(def.shape).flatMap(([key, child]): Child[] =>
    Object.hasOwn(data, key) ? [[key, child, data[key]]] : [],
  );
}

/** Whether data has fields. */
export function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** A field below another, by its name or number; without one it stands at the same place. */
type Child = [key: string | number | undefined, schema: z.core.$ZodType, value: unknown];
