import { contextOf } from '#domain/context.ts';
import { expect, test } from 'vitest';
import { source } from '#schemas/names.ts';
import { project } from '#schemas/project.ts';
import { contactViews, projectOutcomes } from '#domain/project.ts';
import { factsDate } from '#domain/aftermath.ts';
import { contentOf, projectOf } from '../../setup/things.ts';

const letter = source.parse({
  name: { fi: 'Päätös', sv: 'Beslut' },
  publisher: 'stm',
  date: '2014-01-23',
  kind: 'press-release',
  language: 'fi',
  url: 'https://example.fi/paatos',
});
const content = contentOf({ sources: new Map([['paatos', { id: 'paatos', ...letter }]]) });
const outcomes = [
  { key: 'report', sources: ['paatos'] },
  { key: 'review', date: '2016-10', sources: ['paatos'] },
  { key: 'granted', date: '2014-01', sources: ['paatos'] },
];
const texts = project.texts.parse({
  title: 'a',
  summary: 'a',
  brief: ['a', 'b', 'c'],
  outcomeTexts: {
    granted: { name: 'Avustus myönnettiin' },
    review: { name: 'Hanke arvioitiin', text: 'Ulkopuolelta.' },
    report: { name: 'Loppuraportti' },
  },
  notKnown: ['Emme tiedä, mitä hanke lopulta maksoi.'],
});

test('what became of a project is told from the first event to the last, each with its document', () => {
  const view = projectOutcomes(
    projectOf('a', { outcomes }).facts,
    texts,
    contextOf(content, 'fi', '2026-11-22'),
  );
  expect(view?.events.map(({ date, name, text }) => [date, name, text])).toEqual([
    ['1/2014', 'Avustus myönnettiin', undefined],
    ['10/2016', 'Hanke arvioitiin', 'Ulkopuolelta.'],
    [undefined, 'Loppuraportti', undefined],
  ]);
  expect(view?.events[0]?.sources).toEqual([
    { text: 'Päätös', href: 'https://example.fi/paatos', note: '23.1.2014, linkkiä ei ole tarkistettu' },
  ]);
  expect(view?.notKnown).toEqual(['Emme tiedä, mitä hanke lopulta maksoi.']);
});

test('a project of which nobody tells what became has no such part', () => {
  const silent = project.texts.parse({ title: 'a', summary: 'a', brief: ['a', 'b', 'c'] });
  expect(
    projectOutcomes(projectOf('a').facts, silent, contextOf(content, 'fi', '2026-11-22')),
  ).toBeUndefined();
});

test('a document that tells what became of a project is the newest of its page', () => {
  const facts = { created: '2013-09-30', outcomes };
  expect(factsDate(projectOf('a', facts), content)).toBe('2014-01-23');
  expect(factsDate(projectOf('a', { ...facts, modified: '2021-03-31' }), content)).toBe('2021-03-31');
});

test('an address past its date is not shown any more, the name is', () => {
  const contacts = [
    { name: 'Old', email: 'old@example.fi', duty: 'contact' as const, validTo: '2016-10' },
    { name: 'New', email: 'new@example.fi', duty: 'contact' as const },
  ];
  const views = contactViews(contacts, contextOf(content, 'fi', '2026-11-26'));
  expect(views.map(({ name, email }) => [name, email])).toEqual([
    ['Old', undefined],
    ['New', 'new@example.fi'],
  ]);
  expect(views[0]?.expired).toContain('ei enää näytetä');
  expect(contactViews(contacts, contextOf(content, 'fi', '2016-10-31'))[0]?.email).toBe('old@example.fi');
});
