import { expect, test } from 'vitest';
import { contextOf } from '#domain/context.ts';
import { stageOf, stageText } from '#domain/stage.ts';
import { contentOf } from '../../setup/things.ts';

test('a project is planned before its first day, active until its last, ended after it', () => {
  const facts = { period: { start: '2020-08', end: '2021' } };
  expect(stageOf(facts, '2020-07-31')).toBe('planned');
  expect(stageOf(facts, '2020-08-01')).toBe('active');
  expect(stageOf(facts, '2021-12-31')).toBe('active');
  expect(stageOf(facts, '2022-01-01')).toBe('ended');
});

test('an application of which no answer is known does not become a project as time passes', () => {
  expect(stageOf({ stage: 'applied', period: { start: '2014-03', end: '2016-10' } }, '2026-11-22')).toBe(
    'applied',
  );
});

test('without dates nothing is claimed', () => {
  expect(stageOf({}, '2026-11-22')).toBeUndefined();
});

test('what an earlier year told of a project is told in the past, with its date', () => {
  const facts = { stage: 'active' as const, created: '2020-11-05' };
  expect(stageText(facts, contextOf(contentOf({}), 'fi', '2026-11-22'))).toEqual({
    text: 'Oli käynnissä 5.11.2020',
  });
  expect(stageText(facts, contextOf(contentOf({}), 'sv', '2026-11-22'))).toEqual({
    text: 'Pågick 5.11.2020',
  });
  expect(stageText(facts, contextOf(contentOf({}), 'fi', '2020-11-22'))).toEqual({
    text: 'Käynnissä',
    note: 'tilanne 5.11.2020',
  });
});

test('a stage that the dates tell needs no date of its own', () => {
  const facts = { period: { start: '2014-03', end: '2016-10' }, created: '2013-09-30' };
  expect(stageText(facts, contextOf(contentOf({}), 'fi', '2026-11-22'))).toEqual({ text: 'Päättynyt' });
});
