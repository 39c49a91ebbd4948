import type { ReadContent } from '#source/files.ts';
import { type CostShare, type Funding, funding as fundingSchema } from '#schemas/funding.ts';
import type { Amount } from '#schemas/values.ts';
import { originalsOf } from './facts.ts';
import { type Problem, problem } from '#source/problem.ts';

/** The parts of a project's costs may not be more than the whole, and 75 euros of a million are meant as per cent. */
export function fundingProblems(content: ReadContent): Problem[] {
  return originalsOf(content, 'projects').flatMap(({ fields }) => {
    const funding = fundingSchema.safeParse(fields.data?.['funding']);
    const excess = funding.success ? excessOf(funding.data) : 0;
    if (!funding.success) return [];
    const total = Number(funding.data.total);
    const meant = (['grant', 'ownShare'] as const).flatMap((part) => {
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
