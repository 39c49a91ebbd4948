import Bar from '#components/Bar.astro';
import ChartFiles from '#components/ChartFiles.astro';
import Costs from '#components/Costs.astro';
import Figure from '#components/Figure.astro';
import Figures from '#components/Figures.astro';
import KeyFigures from '#components/KeyFigures.astro';
import Phases from '#components/Phases.astro';
import RankBar from '#components/RankBar.astro';
import RegionMark from '#components/RegionMark.astro';
import Series from '#components/Series.astro';
import Shares from '#components/Shares.astro';
import SumTable from '#components/SumTable.astro';
import TileMap from '#components/TileMap.astro';
import Timeline from '#components/Timeline.astro';
import TimelineBars from '#components/TimelineBars.astro';
import TimeScale from '#components/TimeScale.astro';
import YearTable from '#components/YearTable.astro';
import { amountBar } from '#domain/charts/bars.ts';
import { compareCosts } from '#domain/charts/comparison.ts';
import { figureViews } from '#domain/charts/figures.ts';
import { projectPhases } from '#domain/charts/phases.ts';
import { seriesOf } from '#domain/charts/series.ts';
import { fundingShares } from '#domain/charts/shares.ts';
import { regionMark, tileMap } from '#domain/charts/tile-map.ts';
import { timeAxis } from '#domain/charts/time-axis.ts';
import { timelineOf } from '#domain/charts/timeline.ts';
import { yearsView } from '#domain/charts/years.ts';
import { keyFiguresPage } from '#domain/pages/key-figures.ts';
import type { Funding } from '#schemas/funding.ts';
import type { Fixture } from '../fixture.ts';
import { show, type Shown } from '../shown.ts';

/** Charts: what is known is solid, what was planned an outline, what is not exact fades. */
export function charts(at: Fixture): Record<string, Shown> {
  const { content, language, messages, project, say } = at;
  const { projects } = content;
  const texts = project.texts[language];
  const lesser = projects.filter(({ id }) => id !== project.id);
  const word = say('Erikoissairaanhoidonjärjestämisvastuu', 'Specialsjukvårdsorganiseringsansvaret');
  const [figure] = figureViews(['kustannukset'], at);
  const figures = figure === undefined ? [] : [figure];
  const { figures: counts, sums } = keyFiguresPage(at);
  const more = { text: messages.list.all.projects, href: '#more' };
  const bars = timelineOf(content, at);
  const old = timelineOf({ projects: lesser, workshops: [], news: [] }, { ...at, today: '2030-01-01' });
  const years = yearsView(content, at);
  const funding = (own: Partial<Funding>): Record<string, Parameters<typeof Shares>[0]> => {
    const view = fundingShares({ grantStage: 'granted', shares: [], ...own }, at);
    return view === undefined ? {} : { [Object.keys(own).join(', ')]: { view, language } };
  };
  const axis = timeAxis(['2014', '2019-06'], '2020-03-01');
  return {
    Bar: show(Bar, {
      known: { bar: amountBar(30, 42) },
      about: { bar: amountBar({ about: 30 }, 42) },
      over: { bar: amountBar({ over: 30 }, 42) },
      planned: { bar: { parts: [{ from: 0, to: 71.4, strength: 1, planned: true }], open: false } },
      'begun, going on by its plan': {
        bar: {
          parts: [
            { from: 0, to: 40, strength: 1 },
            { from: 40, to: 71.4, strength: 1, planned: true },
          ],
          open: false,
        },
      },
      'of a whole': { bar: amountBar(30, 120), whole: 80 },
      'hardly any': { bar: amountBar(1, 10_000) },
    }),
    ChartFiles: show(ChartFiles, { closed: { id: 'a', name: word, language } }),
    Costs: show(Costs, {
      ...known('one sum', compareCosts(projects.slice(0, 2), at), (view) => ({ view, language })),
      ...known(
        'two sums, and some untold',
        compareCosts(
          projects.map((each) =>
            each.facts.funding === undefined
              ? each
              : {
                  ...each,
                  facts: { ...each.facts, funding: { ...each.facts.funding, grantStage: 'applied' } },
                },
          ),
          at,
        ),
        (view) => ({ view, language }),
      ),
    }),
    Figure: show(Figure, {
      ...known('shares', figure, (each) => ({ figure: each })),
      ...known('an order, long words', figure, (each) => ({
        figure: {
          ...each,
          name: word,
          text: word,
          unit: 'none' as const,
          whole: undefined,
          rows: [1, 2, 3].map((rank) => ({ label: `${rank}. ${word}` })),
        },
      })),
    }),
    Figures: show(Figures, { one: { figures, language } }),
    KeyFigures: show(KeyFigures, {
      'a part of a page': { figures: counts, heading: messages.front.figures, more },
    }),
    Phases: show(Phases, {
      ...known('two', texts && projectPhases(project.facts, texts, at), (view) => ({ view, language })),
    }),
    RankBar: show(RankBar, { first: { rank: 1, of: 3 }, last: { rank: 12, of: 12 } }),
    RegionMark: show(RegionMark, {
      ...known('inland', regionMark('mk-13', at), (mark) => ({ mark })),
      ...known('far north', regionMark('mk-19', at), (mark) => ({ mark })),
    }),
    Series: show(Series, {
      ...known('whole', content.workshops[0] && seriesOf(content.workshops[0], at), (view) => ({
        ...view,
        language,
      })),
      'with a gap': {
        name: word,
        steps: [
          { number: 1, text: messages.charts.series.missing, current: false },
          { number: 2, link: more, text: '15.2.2020', bar: amountBar({ over: 20 }, 42), current: true },
        ],
        language,
      },
    }),
    Shares: show(Shares, {
      ...funding({ total: 1_000_000, grant: 750_000, ownShare: { percent: 25 } }),
      ...funding({ total: { over: 1_000_000 }, grant: { about: 600_000 } }),
      ...funding({
        shares: [...content.organisations.keys()].map((organisation, index) => ({
          organisation,
          ...(index === 0 && { sum: 25_000 }),
        })),
      }),
    }),
    SumTable: show(SumTable, { two: { sums, language } }),
    TileMap: show(TileMap, {
      ...known('one shade', tileMap(at), (map) => ({ map, language })),
      ...known('four shades', tileMap(at), (map) => ({
        language,
        decorative: true,
        map: {
          tiles: map.tiles.map((tile, index) => ({
            ...tile,
            step: index % 5,
            count: index % 5,
            countText: index % 5 === 0 ? '' : messages.region.projects(index % 5),
            href: '#tile',
          })),
          shades: [1, 2, 3, 4].map((step) => ({ step, text: `${step}` })),
          note: messages.charts.wholeCountry(2),
        },
      })),
    }),
    Timeline: show(Timeline, {
      ...known('known, planned, open and undated', bars, (view) => ({
        view,
        language,
        heading: messages.front.projects,
        more,
      })),
      ...known('long ago', old, (view) => ({ view, language, decorative: true })),
      ...known('counted by years', years, (view) => ({ view, language })),
    }),
    TimelineBars: show(TimelineBars, {
      ...known('all marks', bars?.kind === 'bars' ? bars : undefined, (view) => ({
        view,
        language,
        decorative: false,
      })),
    }),
    TimeScale: show(
      TimeScale,
      {
        ...known('with today', axis, (own) => ({ axis: own, today: messages.charts.today })),
        ...known('cut', axis, (own) => ({ axis: { ...own, cut: true }, today: messages.charts.today })),
      },
      '<p>–</p>',
    ),
    YearTable: show(
      YearTable,
      known('three columns', years, (view) => ({ view })),
    ),
  };
}

/** A state of what can be drawn from the fixture: in a language without the words, there may be none. */
function known<View, Props>(
  name: string,
  view: View | undefined,
  propsOf: (view: View) => Props,
): Record<string, Props> {
  return view === undefined ? {} : { [name]: propsOf(view) };
}
