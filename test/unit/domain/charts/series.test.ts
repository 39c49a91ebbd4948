import { contextOf } from '#domain/context.ts';
import { describe, expect, test } from 'vitest';
import { figureViews } from '#domain/charts/figures.ts';
import { seriesOf } from '#domain/charts/series.ts';
import type { Figure } from '#schemas/names.ts';
import { contentOf, workshopOf } from '../../../setup/things.ts';
import { both } from '../../../setup/both.ts';

function seriesWith(...participants: (number | undefined | 'cancelled' | 'gap')[]) {
  const workshops = participants.flatMap((count, index) =>
    count === 'gap'
      ? []
      : workshopOf(`w${index + 1}`, `2020-0${index + 1}-01`, {
          series: { id: 's', number: index + 1 },
          ...(typeof count === 'number' && { participants: count }),
          ...(count === 'cancelled' && { cancelled: true }),
        }),
  );
  const [first] = workshops;
  return first && seriesOf(first, contextOf(contentOf({ workshops }), 'fi', '2026-11-22'));
}

describe('a series of workshops', () => {
  test('shows its steps with their participants and the sum', () => {
    const series = seriesWith(139, 158, 108, 70);
    expect(series?.steps.map(({ bar }) => bar?.parts[0]?.to)).toEqual([88, 100, 68.4, 44.3]);
    expect(series?.steps.map(({ current }) => current)).toEqual([true, false, false, false]);
    expect(series?.sum).toContain('475 kertaa');
  });

  test('adds up only what is known, and says so', () => {
    const series = seriesWith(139, undefined, 108);
    expect(series?.steps[1]?.bar).toBeUndefined();
    expect(series?.sum).toMatch(/2 tilaisuudesta.*3.*247/);
    expect(seriesWith(139, undefined)?.sum).toBeUndefined();
  });

  test('a workshop nobody came to has no bar, but its number', () => {
    const step = seriesWith(0, 10)?.steps[0];
    expect(step?.bar?.parts).toEqual([]);
    expect(step?.text).toContain('0 osallistujaa');
  });

  test('a cancelled workshop is told as such and counts for nothing', () => {
    const series = seriesWith(10, 'cancelled', 20);
    expect(series?.steps[1]?.text).toContain('Peruttu');
    expect(series?.sum).toContain('30 kertaa');
  });

  test('a number that is skipped stays visible as a gap', () => {
    const steps = seriesWith(10, 'gap', 20)?.steps;
    expect(steps?.map(({ number, link }) => [number, link?.text])).toEqual([
      [1, 'w1'],
      [2, undefined],
      [3, 'w3'],
    ]);
  });
});

describe('figures', () => {
  const label = both('x', 'x');
  const view = (unit: Figure['unit'], ...values: Figure['values'][number]['value'][]) =>
    figureViews(
      ['f'],
      contextOf(
        contentOf({
          figures: new Map([
            [
              'f',
              {
                id: 'f',
                name: label,
                source: 's',
                unit,
                values: values.map((value) => ({ key: 'k', label, value })),
              },
            ],
          ]),
        }),
        'fi',
        '2026-11-22',
      ),
    )[0];

  test('per cents are drawn against the whole', () => {
    expect(view('percent', 81, 68)).toMatchObject({
      whole: 100,
      rows: [{ bar: { parts: [{ to: 81 }] } }, {}],
    });
  });

  test('a share of over a hundred does not hide behind the whole', () => {
    const figure = view('percent', 120, 60);
    expect(figure?.whole).toBe(83.3);
    expect(figure?.rows.map(({ bar }) => bar?.parts[0]?.to)).toEqual([100, 50]);
  });

  test('people are drawn against the largest number', () => {
    const figure = view('people', 54_000, 195_000);
    expect(figure?.whole).toBeUndefined();
    expect(figure?.rows.map(({ bar }) => bar?.parts[0]?.to)).toEqual([27.7, 100]);
  });

  test('"over" stays open, and a missing number has words instead of a bar', () => {
    expect(view('percent', { over: 90 }, 27)?.rows[0]?.bar?.open).toBe(true);
    expect(view('people', 10, undefined)?.rows[1]).toMatchObject({
      valueText: 'ei tiedossa',
      bar: undefined,
    });
  });

  test('steps without numbers get none', () => {
    expect(view('none', undefined, undefined)?.rows).toEqual([{ label: 'x' }, { label: 'x' }]);
  });
});
