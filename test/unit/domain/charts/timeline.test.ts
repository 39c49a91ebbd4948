import { contextOf } from '#domain/context.ts';
import { describe, expect, test } from 'vitest';
import { mostBars, timelineOf } from '#domain/charts/timeline.ts';
import { yearSpans } from '#domain/charts/years.ts';
import { contentOf, newsOf, projectOf, workshopOf } from '../../../setup/things.ts';

const today = '2026-11-22';
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    projectOf(`p${index}`, { period: { start: `${2000 + (index % 20)}` } }),
  );

function barsOf(content: Parameters<typeof timelineOf>[0], language: 'fi' | 'sv' = 'fi') {
  const view = timelineOf(content, contextOf(contentOf({}), language, today));
  if (view?.kind !== 'bars') throw new Error('no bars');
  return view;
}

describe('a timeline', () => {
  test('is not drawn without projects', () => {
    expect(timelineOf(contentOf({}), contextOf(contentOf({}), 'fi', today))).toBeUndefined();
    expect(
      timelineOf(contentOf({ news: [newsOf('n', '2020-01-01')] }), contextOf(contentOf({}), 'fi', today)),
    ).toBeUndefined();
  });

  test('is drawn for one project of one year', () => {
    const view = barsOf(
      contentOf({ projects: [projectOf('a', { period: { start: '2026', end: '2026' } })] }),
    );
    expect(view.axis).toMatchObject({ from: 2026, to: 2027 });
    expect(view.rows.map(({ dates }) => dates)).toEqual(['2026']);
  });

  test('marks a project whose time nobody tells on the day of the information', () => {
    const view = barsOf(contentOf({ projects: [projectOf('a', { created: '2020-11-05' })] }));
    expect(view.rows[0]).toMatchObject({ dates: 'tilanne 5.11.2020' });
    expect(view.rows[0]?.bar).toBeUndefined();
    expect(view.rows[0]?.mark).toBeGreaterThan(0);
    expect(view.legend).toEqual([
      expect.stringContaining('Ympyrä'),
      expect.stringContaining('päättyy vuoteen 2020'),
    ]);
  });

  test('says how many projects have no date at all', () => {
    const projects = [projectOf('a', { period: { start: '2020-01', end: '2021-01' } }), projectOf('b')];
    expect(barsOf(contentOf({ projects }), 'sv').legend).toEqual([
      expect.stringContaining('slutar 2021'),
      'Tiden för ett projekt anges inte.',
    ]);
  });

  test('draws as a plan what its source tells as one, what was applied for and what lies ahead', () => {
    const bars = (facts: Parameters<typeof projectOf>[1]) => {
      const view = barsOf(contentOf({ projects: [projectOf('a', facts)] }));
      return [view.rows[0]?.bar?.parts.map(({ planned = false }) => planned), view.legend.length];
    };
    const period = { start: '2024-03', end: '2026-10' };
    expect(bars({ period })).toEqual([[false], 0]);
    expect(bars({ period: { ...period, planned: true } })).toEqual([[true], 1]);
    expect(bars({ period, stage: 'applied' })).toEqual([[true], 1]);
    expect(bars({ period: { start: '2024-03', end: '2027-10' } })).toEqual([[false, true], 1]);
    expect(bars({ period: { start: '2027-03', end: '2027-10' } })).toEqual([[true], 1]);
  });

  test('explains only the signs it uses', () => {
    const exact = barsOf(
      contentOf({ projects: [projectOf('a', { period: { start: '2026-01', end: '2026-09' } })] }),
    );
    expect(exact.legend).toEqual([]);
    const open = barsOf(contentOf({ projects: [projectOf('a', { period: { start: '2026' } })] }));
    expect(open.legend.length).toBe(2);
    const planned = projectOf('a', { period: { start: '2026-01', end: '2026-12' }, stage: 'applied' });
    const plan = barsOf(contentOf({ projects: [planned] }));
    expect(plan.rows[0]?.bar?.parts).toMatchObject([{ planned: true }]);
    expect(plan.legend).toEqual([expect.stringContaining('Katkoviiva')]);
  });

  test('reaches to the last day an open project is spoken of', () => {
    const view = barsOf(
      contentOf({ projects: [projectOf('a', { period: { start: '2010' }, modified: '2012-06' })] }),
    );
    expect(view.axis).toMatchObject({ from: 2010, to: 2013 });
  });

  test('shows the days of workshops and news, but none of a cancelled workshop', () => {
    const view = barsOf(
      contentOf({
        projects: [projectOf('a', { period: { start: '2020' } })],
        workshops: [
          workshopOf('later', '2020-03-01'),
          workshopOf('first', '2020-01-29'),
          workshopOf('not', '2020-02-01', { cancelled: true }),
        ],
        news: [newsOf('n', '2020-04-30')],
      }),
    );
    expect(view.lanes.map(({ dates }) => dates)).toEqual(['2: 29.1.2020–1.3.2020', '1: 30.4.2020']);
    expect(view.lanes[0]?.days.map(({ link }) => link.text)).toEqual(['first', 'later']);
  });

  test('keeps many days apart no further than the eye can', () => {
    const news = Array.from({ length: 2000 }, (_, index) =>
      newsOf(`n${index}`, new Date(Date.UTC(2014, 0, index)).toISOString().slice(0, 10)),
    );
    const lane = barsOf(contentOf({ projects: many(3), news })).lanes[0];
    expect(lane?.marks.length).toBeLessThan(101);
    expect(lane?.days).toEqual([]);
    expect(lane?.dates).toMatch(/^2\s000: /);
  });
});

describe('more projects than can be told apart', () => {
  test('are counted by the years they began in', () => {
    expect(
      timelineOf(contentOf({ projects: many(mostBars) }), contextOf(contentOf({}), 'fi', today))?.kind,
    ).toBe('bars');
    const view = timelineOf(
      contentOf({ projects: [...many(2000), projectOf('x')] }),
      contextOf(contentOf({}), 'fi', today),
    );
    if (view?.kind !== 'years') throw new Error('no years');
    expect(view.rows.length).toBe(20);
    expect(view.rows[0]).toMatchObject({
      years: '2000',
      cells: [{ text: '100', bar: { parts: [{ to: 100 }] } }],
    });
    expect(view.columns.length).toBe(1);
    expect(view.legend).toContain('Yhden hankkeen aikaa ei kerrota.');
  });

  test('a year without any stays in the row of years, and many years go together', () => {
    expect(yearSpans(['2013', '2016-04', undefined]).map(({ from }) => from)).toEqual([
      2013, 2014, 2015, 2016,
    ]);
    expect(yearSpans(['1954', '2021'])[0]).toEqual({ from: 1950, to: 1954 });
    expect(yearSpans([])).toEqual([]);
  });
});
