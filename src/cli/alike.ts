import { type Problem, problem } from '#source/problem.ts';

/** Nobody reads more messages of one kind about one file; a thousand would hide the others. */
export const mostAlike = 50;

/** Of many problems of one rule in one file the first ones, and in the place of the rest one that counts them. */
export function firstAlike(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  const kindOf = ({ path, rule }: Problem) => `${rule} ${path}`;
  for (const each of problems) counts.set(kindOf(each), (counts.get(kindOf(each)) ?? 0) + 1);
  const told = new Map<string, number>();
  return problems.flatMap((each) => {
    const [count = 0, before = 0] = [counts.get(kindOf(each)), told.get(kindOf(each))];
    told.set(kindOf(each), before + 1);
    if (count <= mostAlike + 1 || before < mostAlike) return [each];
    return before === mostAlike
      ? [{ ...problem(each, 'more-alike', { count: count - before }), severity: each.severity }]
      : [];
  });
}
