import type { ReadContent } from '#source/files.ts';
import { type FieldPath, isRecord, valuesIn } from '#schemas/walk.ts';
import { type Problem, problem } from '#source/problem.ts';
import { type CostShare, type Funding, funding as fundingSchema } from '#schemas/funding.ts';
import type { Amount } from '#schemas/values.ts';
import { originalsOf } from './facts.ts';
import { numberWritten } from '#source/number-written.ts';

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

/** A sum of money with a full stop between its thousands would be a thousandth: `400.000` is 400 to YAML. */
export function thousandsProblems({ texts, names }: ReadContent): Problem[] {
  return [...texts, ...names].flatMap(({ fields }) =>
    valuesIn(fields.data).flatMap(({ value, path }) => {
      if (!isNumber(value) || !path.some((name) => sums.has(name))) return [];
      const written = fields.sourceOf(path) ?? '';
      const values = { field: path.join('.'), value: written };
      // Nobody pays a tenth of a cent.
      if (/^0\.\d{3}/.test(written)) return problem(fields.placeOf(path), 'amount-wrong', values);
      const write = /^\d{1,3}(?:\.\d{3})+$/.test(written) ? numberWritten(written) : undefined;
      return write === undefined ? [] : problem(fields.placeOf(path), 'number-as-text', { ...values, write });
    }),
  );
}

const sums: ReadonlySet<string | number> = new Set(
  'funding total grant applied ownShare sum population'.split(' '),
);

/** The parts of a project's costs may not be more than the whole, and 75 euros of a million are meant as per cent. */
export function fundingProblems(content: ReadContent): Problem[] {
  return originalsOf(content, 'projects').flatMap(({ fields }) => {
    const funding = fundingSchema.safeParse(fields.data?.['funding']);
    const excess = funding.success ? excessOf(funding.data) : 0;
    if (!funding.success) return [];
    const total = Number(funding.data.total);
    const { applied, grantStage } = funding.data;
    if (applied !== undefined && grantStage === 'applied')
      return problem(fields.placeOf(['funding', 'applied']), 'applied-only', {});
    const meant = (['grant', 'applied', 'ownShare'] as const).flatMap((part) => {
      const value = funding.data[part];
      const place = fields.placeOf(['funding', part]);
      return isMeantAsPercent(value, total)
        ? problem(place, 'share-wrong', {
            field: `funding.${part}`,
            value: String(value),
            percent: String(value),
          })
        : [];
    });
    if (excess === 0 || meant.length > 0) return meant;
    return problem(fields.placeOf(['funding', 'total']), 'funding-excess', { excess, total });
  });
}

/** How much the parts exceed the total, in euros, counting only what is exact; 0 if they do not. */
function excessOf({ total, grant, ownShare, shares }: Funding): number {
  if (typeof total !== 'number') return 0;
  const listed = shares.reduce((sum, share) => sum + inEuros(share.sum, total), 0);
  return Math.max(
    0,
    Math.round((inEuros(grant, total) + Math.max(listed, inEuros(ownShare, total)) - total) * 100) / 100,
  );
}

/** How much of the total no part tells of, in euros, where all parts are exact; 0 if they are not. */
export function shortfallOf({ total, grant, ownShare, shares }: Funding): number {
  const parts = [grant, ownShare].flatMap((part) => part ?? []);
  const isExact = [...parts, ...shares.flatMap(({ sum }) => sum ?? [])].every(
    (part) => typeof part === 'number' || 'percent' in part,
  );
  if (typeof total !== 'number' || grant === undefined || !isExact) return 0;
  if (parts.some((part) => isMeantAsPercent(part, total))) return 0;
  const listed = shares.reduce((sum, share) => sum + inEuros(share.sum, total), 0);
  if (ownShare === undefined && listed === 0) return 0;
  const missing = total - inEuros(grant, total) - Math.max(listed, inEuros(ownShare, total));
  // Percentages are rounded to whole ones.
  return missing > total * 0.01 ? Math.round(missing * 100) / 100 : 0;
}

/** Nobody pays 75 euros of a million. */
function isMeantAsPercent(part: CostShare | undefined, total: number): boolean {
  return typeof part === 'number' && part > 0 && part <= 100 && total >= 10_000;
}

/** What is not exact, or not known, counts as nothing. */
function inEuros(share: Amount | { percent: number } | undefined, total: number): number {
  if (typeof share === 'number') return share;
  return share !== undefined && 'percent' in share ? (total * share.percent) / 100 : 0;
}
