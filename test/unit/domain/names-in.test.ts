import { expect, test } from 'vitest';
import type { Figure } from '#schemas/names.ts';
import { referencesTo } from '#domain/names-in.ts';
import { contentOf, projectOf } from '../../setup/things.ts';

const share = { sum: 1000, organisation: 'kunta-a' };
const contact = { name: 'Testi Testinen', organisation: 'kunta-b' };

test('an entry belongs to every organisation that its facts name, however deep', () => {
  const project = projectOf('a', {
    lead: 'johtaja',
    partners: ['kumppani'],
    funding: { shares: [share] },
    contacts: [contact],
  });
  expect(referencesTo('organisations', project, contentOf({})).toSorted()).toEqual([
    'johtaja',
    'kumppani',
    'kunta-a',
    'kunta-b',
  ]);
});

test('and to the maker of the figures it shows', () => {
  const figure = { organisation: 'tutkija' } as Figure;
  const content = contentOf({ figures: new Map([['luvut', { id: 'luvut', ...figure }]]) });
  expect(referencesTo('organisations', projectOf('a', { figures: ['luvut'] }), content)).toEqual(['tutkija']);
});

test('topics, phenomena and programmes are told apart', () => {
  const project = projectOf('a', { topics: ['aihe'], phenomena: ['ilmio'], programme: 'ohjelma' });
  expect(referencesTo('topics', project, contentOf({}))).toEqual(['aihe']);
  expect(referencesTo('phenomena', project, contentOf({}))).toEqual(['ilmio']);
  expect(referencesTo('programmes', project, contentOf({}))).toEqual(['ohjelma']);
});
