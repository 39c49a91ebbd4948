import { expect, test } from 'vitest';
import { projectPhases } from '#domain/charts/phases.ts';
import { contextOf } from '#domain/context.ts';
import { contentOf, projectOf } from '../../../setup/things.ts';

test('a phase that is only planned, or lies ahead, is drawn as a plan and the legend says what that is', () => {
  const { facts, texts } = projectOf('a', {
    phases: [
      { key: 'done', period: { start: '2024-01', end: '2025-12' } },
      { key: 'planned', period: { start: '2025-01', end: '2025-12', planned: true } },
      { key: 'ahead', period: { start: '2027' } },
    ],
  });
  const view = texts.fi && projectPhases(facts, texts.fi, contextOf(contentOf({}), 'fi', '2026-11-22'));
  expect(view?.phases.map(({ bar }) => bar.parts.map(({ planned = false }) => planned))).toEqual([
    [false],
    [true],
    [true],
  ]);
  expect(view?.legend).toEqual([
    'Nuoli: loppua ei kerrota.',
    'Katkoviiva: suunniteltu tai haettu. Toteutumista ei kerrota.',
  ]);
});
