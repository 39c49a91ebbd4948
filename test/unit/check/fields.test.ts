import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { fieldNames, findFields, leastOf, patternOf, schemaAt } from '#schemas/walk.ts';
import { project } from '#schemas/project.ts';
import { referenceFields } from '#schemas/references.ts';
import { clockTime } from '#schemas/values.ts';

test('every reference is found, however deep it stands', () => {
  const data = {
    regions: ['lappi'],
    lead: 'virtu',
    funding: { shares: [{ organisation: 'virtu', sum: 1 }, { organisation: 'kela' }] },
    contacts: [{ name: 'x', organisation: 'thl' }],
  };
  const found = findFields(project.original, data, referenceFields);
  expect(found.map(({ path, value, meta }) => [path.join('.'), value, meta.target])).toEqual([
    ['regions.0', 'lappi', 'regions'],
    ['lead', 'virtu', 'organisations'],
    ['funding.shares.0.organisation', 'virtu', 'organisations'],
    ['funding.shares.1.organisation', 'kela', 'organisations'],
    ['contacts.0.organisation', 'thl', 'organisations'],
  ]);
});

test('data of a wrong shape hides nothing else and breaks nothing', () => {
  expect(
    findFields(project.original, { regions: 'lappi', lead: ['x'], funder: 'stm' }, referenceFields),
  ).toHaveLength(1);
  for (const data of [null, undefined, 1, 'x', [], [null]])
    expect(findFields(project.original, data, referenceFields)).toEqual([]);
});

test('the schema of a field is found through lists, records and unions', () => {
  expect(schemaAt(project.original, ['phases', 0, 'period', 'start'])).toBeDefined();
  expect(schemaAt(project.original, ['phaseTexts', 'any', 'name'])).toBeInstanceOf(z.ZodString);
  expect(schemaAt(project.original, ['funding', 'grant', 'percent'])).toBeInstanceOf(z.ZodNumber);
  expect(schemaAt(project.original, ['nothing', 'here'])).toBeUndefined();
});

test('what a schema asks for can be read from it', () => {
  expect(patternOf(clockTime)?.test('09:00')).toBe(true);
  expect(leastOf(project.texts.shape.brief)).toBe(3);
  expect(fieldNames(project.facts.shape.period)).toEqual(['start', 'end', 'planned']);
  expect(fieldNames(project.texts.shape.phaseTexts)).toEqual(['name', 'text']);
});
