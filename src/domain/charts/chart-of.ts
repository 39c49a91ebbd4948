import type { Project, Workshop } from '#content/model.ts';
import type { Context } from '../context.ts';
import { valueOf } from '../money.ts';
import { workshopsOfSeries } from '../relations.ts';
import type { Chart } from './chart.ts';
import type { ComparisonView } from './comparison.ts';
import { figureViews } from './figures.ts';
import { projectPhases } from './phases.ts';
import { seriesOf } from './series.ts';
import { fundingShares } from './shares.ts';
import { tileMap } from './tile-map.ts';

/** Who pays for a project. */
export function sharesChart({ facts }: Project, context: Context): Chart[] {
  const view = facts.funding && fundingShares(facts.funding, context);
  if (view === undefined) return [];
  const { money, table } = context.messages.charts;
  return [
    {
      id: 'money',
      title: money.heading,
      head: [table.payer, table.euros, table.percent, table.told],
      rows: view.rows.map(({ text, euros, share, sum }) => [text, euros, share, sum]),
      drawing: {
        kind: 'rows',
        rows: view.rows.map(({ text, sum, percent, step }, index) => ({
          label: text,
          told: [sum, percent].filter(Boolean).join(' · '),
          bar: view.bar?.[index] && { parts: view.bar[index].parts, open: false },
          step,
        })),
      },
      notes: [...(view.total === undefined ? [] : [`${money.total}: ${view.total}`]), ...view.notes],
    },
  ];
}

/** The phases of a project. */
export function phasesChart({ facts, texts }: Project, context: Context): Chart[] {
  const { language, messages } = context;
  const words = texts[language];
  const view = words && projectPhases(facts, words, context);
  if (view === undefined) return [];
  const { table } = messages.charts;
  return [
    {
      id: 'phases',
      title: messages.project.phases,
      head: [table.name, table.start, table.end],
      rows: facts.phases.map(({ period }, index) => [view.phases[index]?.name, period.start, period.end]),
      drawing: {
        kind: 'rows',
        axis: view.axis,
        rows: view.phases.map(({ name, dates, bar }) => ({ label: name, told: dates, bar })),
      },
      notes: view.legend,
    },
  ];
}

/** The workshops of the series of one. */
export function seriesChart(workshop: Workshop, context: Context): Chart[] {
  const view = seriesOf(workshop, context);
  if (view === undefined) return [];
  const { table } = context.messages.charts;
  const facts = workshopsOfSeries(workshop.facts.series?.id ?? '', context.content).map((each) => each.facts);
  return [
    {
      id: 'series',
      title: context.messages.workshop.series(view.name),
      head: [table.number, table.name, table.day, context.messages.workshop.participantCount],
      rows: view.steps.map(({ number, link, text }) => {
        const own = facts.find(({ series }) => series?.number === number);
        return [number, link?.text ?? text, own?.start, own?.participants];
      }),
      drawing: {
        kind: 'rows',
        rows: view.steps.map(({ number, link, text, bar, current }) => ({
          label: `${number}. ${link?.text ?? text}`,
          told: link && text,
          bar,
          step: current ? 4 : 2,
        })),
      },
      notes: view.sum === undefined ? [] : [view.sum],
    },
  ];
}

/** Figures by their names. */
export function figureCharts(ids: readonly string[], context: Context): Chart[] {
  const { table } = context.messages.charts;
  return figureViews(ids, context).map(({ id, name, text, rows, unit, source }) => {
    const values = context.content.figures.get(id)?.values ?? [];
    return {
      id,
      title: name,
      head: unit === 'none' ? [table.number, table.name] : [table.name, table[unit], table.told],
      rows: rows.map(({ label, valueText }, index) => {
        const value = values[index]?.value;
        if (unit === 'none') return [index + 1, label];
        return [label, value === undefined ? undefined : valueOf(value), valueText];
      }),
      drawing: {
        kind: 'rows',
        rows: rows.map(({ label, valueText, bar }, index) =>
          unit === 'none' ? { label: `${index + 1}. ${label}` } : { label, told: valueText, bar },
        ),
      },
      notes: [...(text === undefined ? [] : [text]), source],
    };
  });
}

/** What projects cost, side by side. */
export function costsChart(view: ComparisonView | undefined, context: Context): Chart[] {
  if (view === undefined || view.rows.length === 0) return [];
  const { costs, table } = context.messages.charts;
  return [
    {
      id: 'costs',
      title: costs.heading,
      head: [table.name, table.euros, table.told],
      rows: view.rows.map(({ link, euros, sum }) => [link.text, euros, sum]),
      drawing: {
        kind: 'rows',
        rows: view.rows.map(({ link, sum, bar }) => ({ label: link.text, told: sum, bar })),
      },
      notes: view.notes,
    },
  ];
}

/** The regions with their numbers of projects. */
export function regionsChart(context: Context): Chart[] {
  const view = tileMap(context);
  if (view === undefined) return [];
  const { table, years, map } = context.messages.charts;
  return [
    {
      id: 'regions',
      title: context.messages.front.regions,
      head: [table.code, table.name, years.projects],
      rows: view.tiles.map(({ code, name, count }) => [code, name, count]),
      drawing: { kind: 'tiles', tiles: view.tiles },
      notes: [
        ...(view.shades.length > 1 ? [`${map} ${view.shades.map(({ text }) => text).join(' < ')}`] : []),
        ...(view.note === undefined ? [] : [view.note]),
      ],
    },
  ];
}
