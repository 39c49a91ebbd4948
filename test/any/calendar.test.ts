import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addressOf, filesOf, pagesOf, readFile, sitesOfRing } from '../setup/pages.ts';

const sites = sitesOfRing().filter((site) => filesOf(site).some((file) => file.endsWith('.ics')));

describe.each(sites)('the calendars of the site "%s"', (site) => {
  const calendars = filesOf(site)
    .filter((file) => file.endsWith('.ics'))
    .map((path) => ({ path, text: readFile(site, path) }));
  const eventsOf = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  test('are all that the pages offer', () => {
    const offered = pagesOf(site).flatMap(({ $ }) =>
      $('a[type="text/calendar"]')
        .toArray()
        .map((link) => new URL($(link).attr('href') ?? '', addressOf(site, '/')).href),
    );
    expect(offered.length).toBeGreaterThan(0);
    const there = calendars.map(({ path }) => addressOf(site, `/${path}`));
    expect(offered.filter((address) => !there.includes(address))).toEqual([]);
  });

  test('can be read by a calendar client', () => {
    const unreadable = calendars.filter(
      ({ text }) =>
        !text.endsWith('END:VCALENDAR\r\n') || !text.includes('BEGIN:VTIMEZONE\r\nTZID:Europe/Helsinki\r\n'),
    );
    expect(unreadable.map(({ path }) => path)).toEqual([]);
    expect(calendars.flatMap(({ text }) => eventsOf(text)).length).toBeGreaterThan(0);
  });

  test('end every line as the standard says, and each is short enough', () => {
    const wrong = calendars.filter(
      ({ text }) =>
        text.replaceAll('\r\n', '').includes('\n') ||
        text.split('\r\n').some((line) => Buffer.byteLength(line) > 75),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('give an event the same id in both languages', () => {
    const ids = Map.groupBy(
      calendars.flatMap(({ path, text }) =>
        eventsOf(text).map(({ uid }) => ({ uid, language: path.slice(0, 2) })),
      ),
      ({ language }) => language,
    );
    const [one, other] = [...ids.values()].map((events) =>
      [...new Set(events.map(({ uid }) => uid))].toSorted(),
    );
    expect(one).toEqual(other);
  });

  test('have nothing from the clock', () => {
    // What is known of a text is known by the day; an event may be held today.
    const now = /^(?:DTSTAMP|CREATED|LAST-MODIFIED):\d{8}T(?!000000Z)/m;
    expect(calendars.filter(({ text }) => now.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
