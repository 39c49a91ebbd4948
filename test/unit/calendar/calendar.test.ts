import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Calendar } from '#domain/calendars.ts';
import { calendarText } from '#calendar/calendar.ts';
import { escapeText, foldLine } from '#calendar/ical.ts';
import { site } from '../../../src/site.ts';
import { workshopOf } from '../../setup/things.ts';

const place = { municipality: 'Rovaniemi', remote: true };

function textOf(workshops: Calendar['workshops'], language: Calendar['language'] = 'fi'): string {
  return calendarText({ language, section: 'workshops', name: 'Työpajat', workshops });
}

/** The only event of a calendar, as a client reads it. */
function readEvent(workshop: ReturnType<typeof workshopOf>) {
  const calendar = new ICAL.Component(ICAL.parse(textOf([workshop])));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const component = calendar.getFirstSubcomponent('vevent');
  if (component === null) throw new Error('no event');
  return { component, event: new ICAL.Event(component) };
}

describe('when a workshop is', () => {
  const instant = (time: { toJSDate: () => Date }) => time.toJSDate().toISOString();

  test('without times it takes the whole day, and ends before the next', () => {
    const { event } = readEvent(workshopOf('a', '2020-02-28'));
    expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([
      true,
      '2020-02-28',
      '2020-02-29',
    ]);
  });

  test('of several days the last counts whole', () => {
    const { event } = readEvent(workshopOf('a', '2020-12-30', { end: '2020-12-31' }));
    expect(event.endDate.toString()).toBe('2021-01-01');
  });

  test('with times it follows summer and winter time of Finland', () => {
    const summer = readEvent(workshopOf('a', '2027-06-29', { startTime: '09:00', endTime: '15:30' })).event;
    expect([instant(summer.startDate), instant(summer.endDate)]).toEqual([
      '2027-06-29T06:00:00.000Z',
      '2027-06-29T12:30:00.000Z',
    ]);
    const winter = readEvent(workshopOf('a', '2027-01-29', { startTime: '09:00' })).event;
    expect(instant(winter.startDate)).toBe('2027-01-29T07:00:00.000Z');
    expect(winter.startDate.zone.tzid).toBe('Europe/Helsinki');
  });

  test('several days of which only the beginning is timed last to the end of the last', () => {
    const { event } = readEvent(workshopOf('a', '2027-01-29', { end: '2027-01-30', startTime: '09:00' }));
    expect(event.endDate.toString()).toBe('2027-01-31T00:00:00');
  });
});

describe('what a calendar says of a workshop', () => {
  test('one that is cancelled stays, as cancelled and with a higher number', () => {
    const { component, event } = readEvent(workshopOf('a', '2027-01-29', { cancelled: true, sequence: 2 }));
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event.sequence).toBe(3);
    expect(event.summary).toBe('Peruttu: a');
  });

  test('its texts say their language, and its id is the same in both', () => {
    const workshop = workshopOf('a', '2027-01-29', { place });
    expect(textOf([workshop], 'sv')).toContain('LOCATION;LANGUAGE=sv:Rovaniemi och på distans\r\n');
    expect(textOf([workshop], 'fi')).toContain('SUMMARY;LANGUAGE=fi:a\r\n');
    const ids = (['fi', 'sv'] as const).map((language) => /UID:.*/.exec(textOf([workshop], language))?.[0]);
    expect(ids).toEqual([`UID:a@${site.namespace}`, `UID:a@${site.namespace}`]);
  });

  test('its id stays when its folder gets another name', () => {
    expect(textOf([workshopOf('b', '2027-01-29', { firstId: 'a' })])).toContain(
      `UID:a@${site.namespace}\r\n`,
    );
  });

  test('its dates come from the content and never from the clock', () => {
    const known = textOf([workshopOf('a', '2027-01-29', { created: '2026', modified: '2026-05' })]);
    expect(known).toContain('DTSTAMP:20260501T000000Z\r\n');
    expect(known).toContain('LAST-MODIFIED:20260501T000000Z\r\n');
    const unknown = textOf([workshopOf('a', '2027-01-29')]);
    expect(unknown).toContain('DTSTAMP:20270129T000000Z\r\n');
    expect(unknown).not.toContain('LAST-MODIFIED');
  });

  test('a calendar without workshops is still one that can be read', () => {
    expect(new ICAL.Component(ICAL.parse(textOf([]))).getAllSubcomponents('vevent')).toEqual([]);
  });
});

describe('how a calendar is written', () => {
  test('no line is longer than 75 octets, and no letter is cut in two', () => {
    const line = `SUMMARY:${'ääkköset '.repeat(30)}`;
    const folded = foldLine(line).split('\r\n');
    expect(Math.max(...folded.map((part) => Buffer.byteLength(part)))).toBeLessThanOrEqual(75);
    expect(folded.slice(1).every((part) => part.startsWith(' '))).toBe(true);
    expect(folded.map((part, index) => (index === 0 ? part : part.slice(1))).join('')).toBe(line);
  });

  test('a line of exactly 75 octets is not folded', () => {
    expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75));
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });

  test('what has a meaning of its own is escaped', () => {
    expect(escapeText('Kemi; aula, 2. krs\nC:\\polku\u0007')).toBe('Kemi\\; aula\\, 2. krs\\nC:\\\\polku');
  });
});
