import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { problemText, type Rule, rules } from '#i18n/problems.ts';
import { families, goodContent, samplesOf, withMistake } from './samples.ts';

const told = new Set<Rule>();

test('content in which everything is right has no problems', async () => {
  expect(await checkContent(goodContent)).toEqual([]);
});

describe.each(families)('the writer is told on the right line, in both languages: %s', (family) => {
  test.each(samplesOf(family))('$name', async ({ problems: expected, ...mistake }) => {
    const problems = await withMistake(mistake, checkContent);
    for (const { rule } of problems) told.add(rule);
    expect(
      problems.map((problem) => ({
        at: `${problem.path}:${problem.line}:${problem.column}`,
        ...(problem.severity === 'warning' && { warning: true }),
        fi: problemText(problem, 'fi'),
        sv: problemText(problem, 'sv'),
      })),
    ).toEqual(expected);
    for (const problem of problems) expect(problemText(problem, 'en')).toMatch(/^[A-Z"].+[.?>]$/s);
  });
});

test('every rule has a sample that breaks it', () => {
  // These catch what no schema of today asks for.
  const spare: readonly Rule[] = ['schema-other', 'text-too-short', 'content-missing', 'file-unreadable'];
  // These need to know the repository: one is tried among what staff slip in, two with addresses that are lost.
  // No two municipalities of the fixture have one name. One is no rule but what a report says in the place of many.
  const elsewhere: readonly Rule[] = [
    ...(['link-source-file', 'address-lost', 'address-removed'] as const),
    ...(['municipality-ambiguous', 'more-alike'] as const),
    // One takes a long text.
    'body-codes',
  ];
  expect(rules.filter((rule) => !told.has(rule) && ![...spare, ...elsewhere].includes(rule))).toEqual([]);
});
