import type { Entry } from '#content/model.ts';
import { sections } from '#addresses.ts';
import type { Section } from '#routes/addresses.ts';
import type { Context } from '../context.ts';
import { referencesTo } from '../names-in.ts';
import { relatedToRegion } from '../relations.ts';
import { isOpen } from '../sections.ts';
import { entryUrlName, frontPage, urlNameOf, wordingOf } from '../wording.ts';
import type { Chart } from './chart.ts';
import { costsChart, figureCharts, phasesChart, regionsChart, seriesChart, sharesChart } from './chart-of.ts';
import { compareCosts } from './comparison.ts';
import { timelineChart } from './timeline-chart.ts';
import { timelineOf } from './timeline.ts';

/** A page with the charts on it. */
export interface ChartedPage {
  /** Its path below the language: `hankkeet/soite-2-0`; none for the front page. */
  path: string | undefined;
  title: string;
  charts: Chart[];
}

/** Every page that shows charts, in the language of the context. */
export function chartedPages(context: Context): ChartedPage[] {
  const { content, language } = context;
  const ofEntry = (entry: Entry, charts: Chart[]) => ({
    path: chartedPath(entry, context),
    title: wordingOf(entry, language).texts.title,
    charts: [...charts, ...figureCharts(entry.facts.figures, context)],
  });
  const timeline = timelineChart(timelineOf(content, context), content, context);
  const regions = regionsChart(context);
  return [
    ...(content.pages.some(({ id }) => id === frontPage)
      ? []
      : [{ path: undefined, title: '', charts: [...regions, ...timeline] }]),
    ...content.pages.map((each) => ofEntry(each, each.id === frontPage ? [...regions, ...timeline] : [])),
    ...ofSection('projects', timeline, context),
    ...ofSection('regions', regions, context),
    ...content.projects.map((each) =>
      ofEntry(each, [...phasesChart(each, context), ...sharesChart(each, context)]),
    ),
    ...content.regions.map((each) => {
      const related = relatedToRegion(each, content);
      return ofEntry(each, [
        ...timelineChart(timelineOf(related, context), related, context),
        ...costsChart(compareCosts(related.projects, context), context),
      ]);
    }),
    ...content.workshops.map((each) => ofEntry(each, seriesChart(each, context))),
    ...content.news.map((each) => ofEntry(each, [])),
    ...[...content.programmes.values()].map((row) => ({
      path: `${sections.programmes[language]}/${urlNameOf(row, language)}`,
      title: row.name[language],
      charts: costsChart(
        compareCosts(
          content.projects.filter((each) => referencesTo('programmes', each, content).includes(row.id)),
          context,
        ),
        context,
      ),
    })),
  ];
}

function ofSection(section: Section, charts: Chart[], { content, language, messages }: Context) {
  if (!isOpen(section, content)) return [];
  return [{ path: sections[section][language], title: messages.sections[section].title, charts }];
}

function chartedPath(entry: Entry, { language }: Context): string | undefined {
  const name = entryUrlName(entry, language);
  if (entry.collection !== 'pages') return `${sections[entry.collection][language]}/${name}`;
  return entry.id === frontPage ? undefined : name;
}
