import type { z } from 'astro/zod';
import type { Field } from './field.ts';
import { type Problem, problem } from '#source/problem.ts';

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
  const plain = /^\d{1,3}(?:[.,]\d{3})+$/.test(bare) ? bare.replace(/[.,]/g, '') : bare.replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? String(Number(plain)) : undefined;
}
