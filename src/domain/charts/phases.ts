import type { ProjectFacts, ProjectTexts } from '#schemas/project.ts';
import { formatPeriod } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import type { Bar } from './bars.ts';
import { type TimeAxis, timeAxis, timeBar } from './time-axis.ts';

/** The phases of a project on one axis of years. */
export interface PhasesView {
  axis: TimeAxis;
  phases: PhaseView[];
}

export interface PhaseView {
  name: string;
  text?: string | undefined;
  dates: string;
  bar: Bar;
}

/** The phases in time, named in the language of the words; none without phases. */
export function projectPhases(
  { period: whole, phases }: ProjectFacts,
  words: ProjectTexts,
  language: Language,
): PhasesView | undefined {
  if (phases.length === 0) return undefined;
  const periods = [...(whole === undefined ? [] : [whole]), ...phases.map(({ period }) => period)];
  const axis = timeAxis(periods.flatMap(({ start, end }) => (end === undefined ? [start] : [start, end])));
  if (axis === undefined) return undefined;
  return {
    axis,
    phases: phases.map(({ key, period }) => ({
      name: words.phaseTexts[key]?.name ?? key,
      text: words.phaseTexts[key]?.text,
      dates: formatPeriod(period.start, period.end, language),
      bar: timeBar(period, undefined, axis),
    })),
  };
}
