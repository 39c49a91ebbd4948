import type { ProjectFacts, Stage } from '#schemas/project.ts';
import { firstDay, lastDay } from '#i18n/dates.ts';

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
