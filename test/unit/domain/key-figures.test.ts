import { contextOf } from '#domain/context.ts';
import { describe, expect, test } from 'vitest';
import { countedProjects } from '#domain/counted-projects.ts';
import { keyFigures, largestSums } from '#domain/pages/key-figures.ts';
import { contentOf, projectOf, workshopOf } from '../../setup/things.ts';

// Two projects under one name, a project in two stages, one alone: four projects, not seven.
const projects = [
  projectOf('together', { regions: ['a'] }),
  projectOf('first', { regions: ['a'], parent: 'together', programme: 'x' }),
  projectOf('second', {
    regions: ['a'],
    parent: 'together',
    funding: { grant: 975000, grantStage: 'granted', applied: { percent: 80 }, total: 1300000 },
  }),
  projectOf('whole', { period: { start: '2013', end: '2015' } }),
  projectOf('stage-1', { parent: 'whole' }),
  projectOf('stage-2', { parent: 'whole' }),
  projectOf('alone', {
    regions: ['b'],
    funding: { total: { over: 5000000 }, grant: { about: 4000000 }, grantStage: 'applied' },
  }),
];
const workshops = [
  workshopOf('one', '2020-01-29', { participants: 139 }),
  workshopOf('two', '2020-02-20', { participants: 158 }),
  workshopOf('three', '2020-11-05'),
];
const content = contentOf({ projects, workshops });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the figures of the front page', () => {
  test('count no whole beside its parts', () => {
    expect(countedProjects(projects).map(({ id }) => id)).toEqual(['first', 'second', 'whole', 'alone']);
  });

  test('are of no kind that the programme does not have', () => {
    const bare = contentOf({ projects: [projectOf('alone')] });
    const figures = keyFigures(bare, contextOf(bare, 'sv', '2026-11-22'));
    expect(figures.map(({ id }) => id)).toEqual(['projects']);
  });

  test('are those counted by hand, each with its reservation', () => {
    expect(keyFigures(content, contextOf(content, 'fi', '2026-11-22'))).toEqual([
      {
        id: 'projects',
        number: '4',
        label: 'hanketta',
        note: 'Kokonaisuutta ja sen osia ei ole laskettu kahteen kertaan.',
      },
      { id: 'regions', number: '2', label: 'maakuntaa, joissa on hankkeita' },
      { id: 'workshops', number: '3', label: 'työpajaa ja kokousta' },
      {
        id: 'participants',
        number: '297',
        label: 'osallistumiskertaa',
        note: 'tiedossa 2 tilaisuudesta, kaikkiaan 3. Sama ihminen on voinut osallistua moneen työpajaan.',
      },
    ]);
  });

  test('add no sums of other years and certainty, and tell applied from granted', () => {
    const sums = largestSums(content, 'sv').map(({ link, total, applied, granted }) =>
      [link.text, total, applied, granted].map(plain),
    );
    expect(sums).toEqual([
      ['alone', 'över 5 000 000 €', 'cirka 4 000 000 €', '–'],
      ['second', '1 300 000 €', '1 040 000 €', '975 000 €'],
    ]);
  });
});
