import type { Entry } from '#content/model.ts';
import type { PartialDate } from '#i18n/days.ts';
import type { Context } from '../context.ts';
import { wordingOf } from '../wording.ts';
import type { Chart } from './chart.ts';
import type { BarsView } from './timeline.ts';
import type { TimelineContent, YearsView } from './years.ts';

/** Projects, workshops and news in time. */
export function timelineChart(
  view: BarsView | YearsView | undefined,
  content: TimelineContent,
  context: Context,
): Chart[] {
  if (view === undefined) return [];
  const { timeline } = context.messages.charts;
  const own = view.kind === 'bars' ? barsTable(view, content, context) : yearsTable(view);
  return [{ id: 'timeline', title: timeline, ...own, notes: view.legend }];
}

function barsTable(view: BarsView, { projects, workshops, news }: TimelineContent, context: Context) {
  const { table } = context.messages.charts;
  const row = (entry: Entry, start?: PartialDate, end = start) => [
    wordingOf(entry, context.language).texts.title,
    context.messages.sections[entry.collection as 'projects' | 'workshops' | 'news'].one,
    start,
    end,
  ];
  return {
    head: [table.name, table.kind, table.start, table.end],
    rows: [
      ...projects.map((each) => row(each, each.facts.period?.start, each.facts.period?.end ?? '')),
      ...workshops
        .filter(({ facts }) => !facts.cancelled)
        .map((each) => row(each, each.facts.start, each.facts.end)),
      ...news.map((each) => row(each, each.facts.date)),
    ],
    drawing: {
      kind: 'rows' as const,
      axis: view.axis,
      rows: [
        ...view.rows.map(({ link, dates, bar, mark }) => ({
          label: link.text,
          told: dates,
          bar,
          ring: mark,
        })),
        ...view.lanes.map(({ link, dates, marks }) => ({ label: link.text, told: dates, days: marks })),
      ],
    },
  };
}

function yearsTable({ years, columns, rows }: YearsView) {
  return {
    head: [years, ...columns],
    rows: rows.map((row) => [row.years, ...row.cells.map(({ text }) => text)]),
    drawing: {
      kind: 'rows' as const,
      rows: rows.flatMap((row) =>
        row.cells.map(({ text, bar }, column) => ({
          label: `${row.years} · ${columns[column] ?? ''}`,
          told: text,
          bar,
        })),
      ),
    },
  };
}
