import type { ProjectFacts, Stage } from '#schemas/project.ts';
import type { PeriodOrPlan } from '#schemas/values.ts';
import { formatShortDate, lastDay, yearOf } from '#i18n/dates.ts';
import { firstDay } from '#i18n/days.ts';
import type { Context } from './context.ts';

/**
 * How far a project has come on a given day. What the content says outright holds: after an application
 * nobody may have told whether it was granted, and then the dates of the plan prove nothing.
 */
export function stageOf(facts: Pick<ProjectFacts, 'stage' | 'period'>, today: string): Stage | undefined {
  if (facts.stage !== undefined) return facts.stage;
  if (facts.period === undefined) return undefined;
  const { start, end } = facts.period;
  if (today < firstDay(start)) return 'planned';
  return end !== undefined && today > lastDay(end) ? 'ended' : 'active';
}

/** The day from which on no more than a plan of a period is told of: its first, or today, as what lies ahead is a plan. */
export function plannedFrom(
  period: PeriodOrPlan,
  facts: Pick<ProjectFacts, 'stage' | 'period'>,
  today: string,
): string {
  const stage = stageOf(facts, today);
  return period.planned || stage === 'planned' || stage === 'applied' ? firstDay(period.start) : today;
}

/**
 * The stage in words. What an earlier year's document says outright is told in the past with its date, so that nobody
 * takes `active` of 2020 for something that goes on: `Oli käynnissä 5.11.2020`.
 */
export function stageText(
  facts: Pick<ProjectFacts, 'stage' | 'period' | 'created' | 'modified'>,
  context: Context,
): { text: string; note?: string } | undefined {
  const messages = context.messages.project;
  const stage = stageOf(facts, context.today);
  if (stage === undefined) return undefined;
  const asOf = facts.stage === undefined ? undefined : (facts.modified ?? facts.created);
  if (asOf === undefined) return { text: messages.stages[stage] };
  const date = formatShortDate(asOf, context.language);
  return yearOf(asOf) < yearOf(context.today)
    ? { text: messages.stagesThen[stage](date) }
    : { text: messages.stages[stage], note: messages.asOf(date) };
}
