import { expect, test } from 'vitest';
import { calendarsOf } from '#domain/calendars.ts';
import { contentOf, regionOf, workshopOf } from '../../setup/things.ts';

test('a workshop has a calendar of its own until it is over; those of all and of a region keep it', () => {
  const content = contentOf({
    regions: [regionOf('lappi', 'mk-19')],
    workshops: [workshopOf('pidetty', '2020-02-17'), workshopOf('tuleva', '2026-11-22')],
  });
  const calendars = calendarsOf(content, '2026-11-22', ['fi']);
  expect(calendars.map(({ section, urlName }) => [section, urlName])).toEqual([
    ['workshops', undefined],
    ['regions', 'lappi'],
    ['workshops', 'tuleva'],
  ]);
  expect(calendars[0]?.workshops.map(({ id }) => id)).toEqual(['pidetty', 'tuleva']);
});
