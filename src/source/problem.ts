import type { BrokenRule, Rule, ValuesOf } from '#i18n/problems.ts';

/** A place in a file of the content. */
export interface Place {
  /** Path under the content folder, `projects/soite-2-0/index.fi.md`. */
  path: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 units as editors and code hosts count. */
  column: number;
}

/** Where an offset of a text stands. */
export type PlaceAt = (offset: number) => Place;

/** Errors stop the build; warnings are advice. */
export type Severity = 'error' | 'warning';

/** Something that is wrong at a place: which rule, and what its message needs. */
export type Problem = Place & { severity: Severity } & BrokenRule;

/** Rules that advise and never stop the build. */
const warnings: ReadonlySet<Rule> = new Set<Rule>([
  'comment-left',
  'heading-bold',
  'link-other-language',
  'block-language',
  'lines-joined',
  'funding-short',
  'percent-large',
  'phase-outside',
  'contact-until',
  'workshop-time',
  'workshop-place',
  'workshop-long',
  'title-twice',
  'quote-number',
  'text-capitals',
  'email-private',
  'email-misspelt',
  'translation-short',
  'title-untranslated',
  'number-differs',
  'abbreviation-unexplained',
  'sentence-long',
  'text-heavy',
  'file-unused',
  'pdf-title',
  'pdf-language',
  'sign-not-drawn',
]);

/** Makes a problem of a rule at a place. */
export function problem<Name extends Rule>(
  { path, line, column }: Place,
  rule: Name,
  values: ValuesOf<Name>,
): Problem {
  const severity: Severity = warnings.has(rule) ? 'warning' : 'error';
  // TypeScript cannot see that the name and the values of a generic rule belong together.
  return { path, line, column, severity, rule, values } as unknown as Problem;
}

/** A place as editors and code hosts write it: `news/soite/index.fi.md:3:8`. */
export function locationOf({ path, line, column }: Place): string {
  return `${path}:${line}:${column}`;
}

/** The beginning of a file: where a problem stands that concerns all of it. */
export function startOf(path: string): Place {
  return { path, line: 1, column: 1 };
}

/** By path, then from the top of the file; the same problem at the same place only once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const known = new Set<string>();
  return problems
    .toSorted(
      (one, other) =>
        byText(one.path, other.path) ||
        one.line - other.line ||
        one.column - other.column ||
        byText(one.rule, other.rule),
    )
    .filter((each) => {
      const text = JSON.stringify(each);
      return !known.has(text) && known.add(text);
    });
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
