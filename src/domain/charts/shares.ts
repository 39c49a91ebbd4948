import { cumsum, sum } from 'd3-array';
import type { CostShare, Funding } from '#schemas/funding.ts';
import type { Language } from '#i18n/languages.ts';
import { formatPercent } from '#i18n/numbers.ts';
import type { Context } from '../context.ts';
import { type BarPart, drawStretches } from './bars.ts';
import { organisationLinks } from '../facts.ts';
import { formatShare, formatSum, isExact, isOver, isPercent, valueOf } from '../money.ts';

/** Who pays for a project: a table, and one bar where the figures make one whole. */
export interface SharesView {
  rows: ShareRow[];
  total?: string | undefined;
  bar?: SharePart[] | undefined;
  /** The whole is more than what is drawn. */
  open: boolean;
  /** What the figures do not tell. */
  notes: string[];
}

export interface ShareRow {
  text: string;
  href?: string;
  sum: string;
  percent?: string | undefined;
  /** The same as numbers, where they are known. */
  euros?: number | undefined;
  share?: number | undefined;
  /** Its shade in the bar, from 4, the darkest, to 1; 0 where nobody tells who pays; none outside the bar. */
  step?: number | undefined;
}

/** A payer's stretch of the bar. */
export interface SharePart {
  step: number;
  parts: BarPart[];
}

interface Payer {
  text: string;
  href?: string;
  share: CostShare;
}

/** How large a difference is only rounding, in per cent. */
const rounding = 0.1;

/** The funding of a project by payers; none where the content names no shares. */
export function fundingShares(funding: Funding, context: Context): SharesView | undefined {
  const payers = payersOf(funding, context);
  // An own share alone says nothing of who pays the rest: the facts tell it, and there is nothing to draw.
  if (funding.grant === undefined && funding.shares.length === 0) return undefined;
  if (payers.length === 0) return undefined;
  const messages = context.messages.charts.money;
  const { lengths, exact, problem } = measure(payers, funding);
  const drawn = lengths === undefined ? 0 : sum(lengths);
  const rest = lengths === undefined ? 0 : 100 - drawn;
  const fits = lengths !== undefined && rest > -rounding;
  const hasRest = fits && rest > rounding;
  return {
    rows: [
      ...payers.map(({ share, ...name }, index) => ({
        ...name,
        sum: formatShare(share, context.language),
        percent:
          exact && lengths !== undefined
            ? percentText(lengths[index] ?? 0, share, context.language)
            : undefined,
        euros: isPercent(share) ? undefined : valueOf(share),
        share: isPercent(share) ? share.percent : exact ? tenth(lengths?.[index]) : undefined,
        step: fits ? stepAt(index) : undefined,
      })),
      ...(hasRest ? [restRow(rest, exact, funding, context)] : []),
      ...withoutSum(funding, context),
    ],
    total: funding.total === undefined ? undefined : formatSum(funding.total, context.language),
    bar: fits ? stackedBar(payers, lengths, hasRest) : undefined,
    open: fits && isOver(funding.total),
    notes: [
      ...(lengths !== undefined && !fits ? [messages.excess] : []),
      ...(problem === undefined ? [] : [messages[problem]]),
    ],
  };
}

/** The grant, and the own share as a whole or by organisations. */
function payersOf(funding: Funding, context: Context): Payer[] {
  const messages = context.messages.funding;
  const { grant, grantStage, ownShare, shares } = funding;
  const listed = shares.flatMap(({ organisation, sum: share }) =>
    share === undefined
      ? []
      : organisationLinks([organisation], context).map(({ text, href }) => ({ text, href, share })),
  );
  return [
    ...(grant === undefined ? [] : [{ text: messages.grant[grantStage], share: grant }]),
    ...(listed.length > 0 || ownShare === undefined
      ? listed
      : [{ text: messages.ownShare, share: ownShare }]),
  ];
}

/** Each payer's length in per cent of the whole, if all can be measured by one measure, and whether exactly. */
function measure(payers: readonly Payer[], { total }: Funding) {
  const percents = payers.map(({ share }) => percentOf(share, total));
  const known = percents.filter((percent) => percent !== undefined);
  if (known.length === payers.length) return { lengths: known, exact: true };
  if (total === undefined || valueOf(total) === 0) return { exact: false, problem: 'noTotal' as const };
  const sums = payers.flatMap(({ share }) =>
    isPercent(share) ? [] : [(100 * valueOf(share)) / valueOf(total)],
  );
  return sums.length === payers.length
    ? { lengths: sums, exact: false, problem: 'notExact' as const }
    : { exact: false, problem: 'notExact' as const };
}

function percentOf(share: CostShare, total: Funding['total']): number | undefined {
  if (isPercent(share)) return share.percent;
  return total !== undefined && isExact(total) && total > 0 && isExact(share)
    ? (100 * share) / total
    : undefined;
}

function stackedBar(payers: readonly Payer[], lengths: readonly number[], hasRest: boolean): SharePart[] {
  const ends = cumsum(lengths);
  const parts = payers.map(({ share }, index) => {
    const to = ends[index] ?? 0;
    const length = lengths[index] ?? 0;
    const certain = typeof share === 'object' && 'about' in share ? to - length / 6 : to;
    const stretches = [
      { from: to - length, to: certain },
      { from: certain, to, fades: 'out' as const },
    ];
    return { step: stepAt(index), parts: drawStretches(stretches) };
  });
  const rest = { step: 0, parts: drawStretches([{ from: ends.at(-1) ?? 0, to: 100 }]) };
  return hasRest ? [...parts, rest] : parts;
}

function stepAt(index: number): number {
  return [4, 3, 2, 1][index] ?? 1 + (index % 2);
}

/** The percentage of a share that was given as a sum; the other kind is its own text. */
function percentText(length: number, share: CostShare, language: Language): string | undefined {
  if (isPercent(share)) return undefined;
  return formatPercent(tenth(length), language);
}

/** What is left of the whole and has no payer in the content. Of sums with a reservation no difference is taken. */
function restRow(rest: number, exact: boolean, { total }: Funding, context: Context): ShareRow {
  const messages = context.messages.charts.money;
  const share = tenth(rest);
  const percent = formatPercent(share, context.language);
  const sumKnown = exact && total !== undefined && isExact(total);
  const euros = sumKnown ? Math.round(total * rest) / 100 : undefined;
  return {
    text: messages.rest,
    euros,
    share: exact ? share : undefined,
    sum: euros !== undefined ? formatSum(euros, context.language) : exact ? percent : messages.unknown,
    percent: sumKnown ? percent : undefined,
    step: 0,
  };
}

function tenth<Value extends number | undefined>(value: Value): Value {
  return (value === undefined ? undefined : Math.round(value * 10) / 10) as Value;
}

/** Those who take part without a sum. */
function withoutSum({ shares }: Funding, context: Context): ShareRow[] {
  return shares
    .filter(({ sum: share }) => share === undefined)
    .flatMap(({ organisation }) =>
      organisationLinks([organisation], context).map(({ text, href }) => ({
        text,
        href,
        sum: context.messages.funding.noSum,
      })),
    );
}
