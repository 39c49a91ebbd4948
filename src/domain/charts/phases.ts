import type { ProjectFacts, ProjectTexts } from '#schemas/project.ts';
import { formatPeriod } from '#i18n/dates.ts';
import type { Context } from '../context.ts';
import { plannedFrom } from '../stage.ts';
import { type Bar, legendOfBars } from './bars.ts';
import { type TimeAxis, timeAxis, timeBar } from './time-axis.ts';

/** The phases of a project on one axis of years. */
export interface PhasesView {
  axis: TimeAxis;
  phases: PhaseView[];
  /** How to read the marks that are used. */
  legend: string[];
}

export interface PhaseView {
  name: string;
  text?: string | undefined;
  dates: string;
  bar: Bar;
}

/** The phases in time, named in the language of the words; none without phases. */
export function projectPhases(
  facts: ProjectFacts,
  words: ProjectTexts,
  context: Context,
): PhasesView | undefined {
  const { period: whole, phases } = facts;
  if (phases.length === 0) return undefined;
  const periods = [...(whole === undefined ? [] : [whole]), ...phases.map(({ period }) => period)];
  const axis = timeAxis(periods.flatMap(({ start, end }) => (end === undefined ? [start] : [start, end])));
  if (axis === undefined) return undefined;
  const views = phases.map(({ key, period }) => ({
    name: words.phaseTexts[key]?.name ?? key,
    text: words.phaseTexts[key]?.text,
    dates: formatPeriod(period.start, period.end, context.language),
    bar: timeBar(period, undefined, axis, plannedFrom(period, facts, context.today)),
  }));
  return {
    axis,
    phases: views,
    legend: legendOfBars(
      views.map(({ bar }) => bar),
      context,
    ),
  };
}
