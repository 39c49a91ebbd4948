import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { filesOf, readFile, readPage } from '../setup/pages.ts';

interface BuiltCalendar {
  path: string;
  text: string;
  events: ICAL.Event[];
}

let calendars: BuiltCalendar[];

beforeAll(() => {
  calendars = filesOf('real')
    .filter((file) => file.endsWith('.ics'))
    .map((path) => {
      const text = readFile('real', path);
      const component = new ICAL.Component(ICAL.parse(text));
      return {
        path,
        text,
        events: component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)),
      };
    });
});

const calendarAt = (path: string) => calendars.find((calendar) => calendar.path === path);
const idsOf = (path: string) => calendarAt(path)?.events.map(({ uid }) => uid);

describe('the calendars', () => {
  test('there is one of each region and of all, in both languages, and none of a workshop that is over', () => {
    expect(calendars.length).toBe(2 * (18 + 1));
  });

  test('an event has the same id in both languages', () => {
    expect(idsOf('fi/tyopajat/kalenteri.ics')).toEqual(idsOf('sv/verkstader/kalender.ics'));
  });

  test('that of a region has its workshops and no others', () => {
    expect(idsOf('fi/maakunnat/lappi/kalenteri.ics')).toEqual([
      `lappi-kehittamistarpeet@${site.namespace}`,
      `lappi-tavoitteet@${site.namespace}`,
      `lappi-toimenpiteet@${site.namespace}`,
      `lappi-kokonaisuus@${site.namespace}`,
    ]);
    expect(idsOf('sv/landskap/nyland/kalender.ics')).toEqual([]);
  });

  test('an event tells its day, its place and where to read more, in the language of the calendar', () => {
    const event = calendarAt('sv/landskap/lappland/kalender.ics')?.events.find(
      ({ uid }) => uid === `lappi-tavoitteet@${site.namespace}`,
    );
    expect(event?.summary).toBe('Lapplands andra verkstad: målen');
    expect(event?.startDate.toString()).toBe('2020-02-17');
    expect(event?.endDate.toString()).toBe('2020-02-18');
    expect(event?.location).toBe('Rovaniemi och på distans');
    expect(event?.description).toContain('https://example.fi/sv/verkstader/lappland-mal/');
  });
});

describe('the way to a calendar', () => {
  test.each([
    ['/fi/tyopajat/', '/fi/tyopajat/kalenteri.ics'],
    ['/sv/verkstader/', '/sv/verkstader/kalender.ics'],
    ['/sv/landskap/lappland/', '/sv/landskap/lappland/kalender.ics'],
  ])('stands on %s', (path, calendar) => {
    const link = readPage('real', path).$(`a[href="${calendar}"]`);
    expect(link.attr('type')).toBe('text/calendar');
    expect(link.parent().text()).toContain('.ics');
  });

  test('a workshop that is over is not offered as one to come to', () => {
    const { $ } = readPage('real', '/fi/tyopajat/lappi-tavoitteet/');
    expect($('a[type="text/calendar"]').length).toBe(0);
  });
});

describe('the list of workshops', () => {
  test('tells those to come from those held, on the day of the build', () => {
    const { $ } = readPage('real', '/fi/tyopajat/');
    expect(
      $('main h2')
        .toArray()
        .map((heading) => $(heading).text()),
    ).toEqual(['Pidetyt 2020', 'Pidetyt 2013']);
    expect($('main').text()).toContain('Tulevia työpajoja ei ole tiedossa.');
  });
});
