import { greatest, max } from 'd3-array';
import type { Project } from '#content/model.ts';
import type { Context } from '../context.ts';
import { amountBar, type Bar } from './bars.ts';
import { formatSum, isExact, valueOf } from '../money.ts';
import { entryLink, type NameLink } from '../wording.ts';

/** What the projects of a region or programme cost, side by side where the figures allow it. */
export interface ComparisonView {
  rows: { link: NameLink; sum: string; euros: number; bar?: Bar | undefined }[];
  /** Why some or all are not compared. */
  notes: string[];
}

/** How many projects are shown, the largest first. */
const mostRows = 12;

/** The costs of several projects. Compared are only exact sums of the same kind that do not contain each other. */
export function compareCosts(projects: readonly Project[], context: Context): ComparisonView | undefined {
  if (projects.length < 2) return undefined;
  const messages = context.messages.charts.costs;
  const told = projects
    .filter(({ facts }) => facts.funding?.total !== undefined)
    .toSorted((one, other) => totalOf(other) - totalOf(one));
  const compared = comparable(told);
  const most = max(compared, totalOf) ?? 0;
  const shown = told.slice(0, mostRows);
  return {
    rows: shown.map((project) => ({
      link: entryLink(project, context.language),
      euros: totalOf(project),
      sum: formatSum(project.facts.funding?.total ?? 0, context.language),
      bar: compared.includes(project) ? amountBar(totalOf(project), most) : undefined,
    })),
    notes: [
      ...(compared.length > 0 ? [] : [reason(told, context)]),
      ...(told.length > 1 && told.length < projects.length
        ? [messages.untold(projects.length - told.length)]
        : []),
      ...(told.length > shown.length ? [messages.more(told.length - shown.length)] : []),
    ],
  };
}

/** The largest group of at least two whose sums mean the same. */
function comparable(projects: readonly Project[]): Project[] {
  const ids = new Set(projects.map(({ id }) => id));
  const exact = projects.filter(
    ({ facts }) =>
      facts.funding?.total !== undefined &&
      isExact(facts.funding.total) &&
      !(facts.parent !== undefined && ids.has(facts.parent)),
  );
  const groups = Map.groupBy(exact, ({ facts }) => facts.funding?.grantStage);
  const largest = greatest(groups.values(), ({ length }) => length) ?? [];
  return largest.length < 2 ? [] : largest;
}

function reason(told: readonly Project[], context: Context): string {
  const messages = context.messages.charts.costs;
  if (told.length === 0) return messages.none;
  return told.length === 1 ? messages.one : messages.unlike;
}

function totalOf({ facts }: Project): number {
  return facts.funding?.total === undefined ? 0 : valueOf(facts.funding.total);
}
