import type { ReadContent } from '#source/files.ts';
import { isRecord, type FieldPath } from '#schemas/walk.ts';
import { originalsOf } from './facts.ts';
import { type Problem, problem } from '#source/problem.ts';

/** Parts in per cent are no more than the whole, and a percentage over it is hardly meant. */
export function percentProblems(content: ReadContent): Problem[] {
  return [
    ...originalsOf(content, 'projects').flatMap(({ fields }) => {
      const { funding, earlierPlans } = fields.data ?? {};
      const plans: unknown[] = Array.isArray(earlierPlans) ? earlierPlans : [];
      const told: [unknown, FieldPath][] = [
        [funding, ['funding']],
        ...plans.map((plan, index): [unknown, FieldPath] => [plan, ['earlierPlans', index]]),
      ];
      return told.flatMap(([parts, path]) => {
        const percent = sumOf(parts);
        // Each of the two may be rounded up to a whole one.
        return percent > 101
          ? problem(fields.placeOf([...path, 'ownShare', 'percent']), 'percent-sum', { percent })
          : [];
      });
    }),
    ...content.names.flatMap(({ collection, fields }) => {
      const { unit, values } = fields.data ?? {};
      if (collection !== 'figures' || unit !== 'percent' || !Array.isArray(values)) return [];
      return values.flatMap((row: unknown, index) => {
        const value = isRecord(row) ? row['value'] : undefined;
        const [percent] = (isRecord(value) ? Object.values(value) : [value]).filter(isNumber);
        return percent !== undefined && percent > 100
          ? problem(fields.placeOf(['values', index, 'value']), 'percent-large', { percent })
          : [];
      });
    }),
  ];
}

/** Grant and own share together, where both are told in per cent; with exact costs their euros are compared. */
function sumOf(parts: unknown): number {
  if (!isRecord(parts) || isNumber(parts['total'])) return 0;
  const [grant, own] = [parts['grant'], parts['ownShare']].map((part) =>
    isRecord(part) ? part['percent'] : undefined,
  );
  return isNumber(grant) && isNumber(own) ? Math.round((grant + own) * 100) / 100 : 0;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
