import { contextOf } from '#domain/context.ts';
import { expect, test } from 'vitest';
import { shownEntries } from '#content/publication.ts';
import { newsRow } from '#domain/rows.ts';
import { contentOf, newsOf } from '../../setup/things.ts';

const items = [
  newsOf('today', '2026-11-22'),
  newsOf('tomorrow', '2026-11-23'),
  newsOf('draft', '2020-01-01', { draft: true }),
  newsOf('later-draft', '2026-12-24', { draft: true }),
];
const today = '2026-11-22';

test('a build publishes no drafts, and news from its day on', () => {
  expect(shownEntries(items, { today, show: [] }).map(({ id }) => id)).toEqual(['today']);
  const tomorrow = shownEntries(items, { today: '2026-11-23', show: [] });
  expect(tomorrow.map(({ id }) => id)).toEqual(['today', 'tomorrow']);
});

test('a preview shows news of days to come, but no drafts', () => {
  const shown = shownEntries(items, { today, show: ['scheduled'] });
  expect(shown.map(({ id, heldBack }) => [id, heldBack])).toEqual([
    ['today', undefined],
    ['tomorrow', 'scheduled'],
  ]);
});

test('while one writes, a list says of each what is not published yet, in the language of the reader', () => {
  const shown = shownEntries(items, { today, show: ['draft', 'scheduled'] });
  const remarks = (language: 'fi' | 'sv') =>
    shown.map((item) => newsRow(item, contextOf(contentOf({ news: shown }), language, '2026-11-22')).remarks);
  expect(remarks('fi')).toEqual([
    [],
    ['Julkaistaan 23.11.2026'],
    ['Luonnos: ei julkaista vielä'],
    ['Luonnos: ei julkaista vielä'],
  ]);
  expect(remarks('sv')[1]).toEqual(['Publiceras 23.11.2026']);
});
