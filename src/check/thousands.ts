import { type FieldPath, isRecord } from '#schemas/walk.ts';
import type { ReadContent } from '#source/files.ts';
import { type Problem, problem } from '#source/problem.ts';
import { numberWritten } from './schema-size.ts';

/** A sum of money with a full stop between its thousands would be a thousandth: `400.000` is 400 to YAML. */
export function thousandsProblems({ texts, names }: ReadContent): Problem[] {
  return [...texts, ...names].flatMap(({ fields }) =>
    numbersIn(fields.data, []).flatMap((path) => {
      if (!path.some((name) => sums.has(name))) return [];
      const written = fields.sourceOf(path) ?? '';
      const write = /^\d{1,3}(?:\.\d{3})+$/.test(written) ? numberWritten(written) : undefined;
      if (write === undefined) return [];
      const values = { field: path.join('.'), value: written, write };
      return problem(fields.placeOf(path), 'number-as-text', values);
    }),
  );
}

const sums: ReadonlySet<string | number> = new Set([
  'funding',
  'total',
  'grant',
  'ownShare',
  'sum',
  'population',
]);

function numbersIn(value: unknown, path: FieldPath): FieldPath[] {
  if (typeof value === 'number') return [path];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => numbersIn(item, [...path, index]));
  return isRecord(value)
    ? Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, [...path, key]))
    : [];
}
