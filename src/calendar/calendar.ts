import type { Workshop } from '#content/model.ts';
import type { WorkshopFacts } from '#schemas/workshop.ts';
import type { Calendar } from '#domain/calendars.ts';
import { eventsInOrder } from '#domain/relations.ts';
import { placeText } from '#domain/workshop.ts';
import { addressOf, wordingOf } from '#domain/wording.ts';
import { absolute } from '#addresses.ts';
import { addDays } from '#i18n/dates.ts';
import { firstDay } from '#i18n/days.ts';
import type { Language } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { site } from '../site.ts';
import { type CalendarLine, writeCalendar } from './ical.ts';

// Written here and not with ical-generator (11.1.2): with a time zone that writes DTSTAMP without the Z that
// RFC 5545 §3.8.7.2 demands, reads dates in the zone of the machine, and knows no LANGUAGE of a text.

const zone = 'Europe/Helsinki';

/** Finland's summer and winter time; the rule has held since 1996. */
const timeZone = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  `X-LIC-LOCATION:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'TZNAME:EEST',
  'DTSTART:19700329T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'TZNAME:EET',
  'DTSTART:19701025T040000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].map(rawLine);

/** A calendar file, the oldest workshop first. One that is cancelled stays as cancelled. */
export function calendarText({ name: own, workshops, language }: Calendar): string {
  const host = new URL(absolute('/')).hostname;
  const name = `${site.name[language]}: ${own}`;
  return writeCalendar([
    rawLine('BEGIN:VCALENDAR'),
    rawLine('VERSION:2.0'),
    { name: 'PRODID', value: { text: `-//${host}//${site.name[language]}//${language.toUpperCase()}` } },
    rawLine('CALSCALE:GREGORIAN'),
    { name: 'NAME', value: { text: name } },
    { name: 'X-WR-CALNAME', value: { text: name } },
    rawLine('REFRESH-INTERVAL;VALUE=DURATION:P1D'),
    rawLine('X-PUBLISHED-TTL:P1D'),
    ...timeZone,
    ...workshops
      .toSorted(eventsInOrder)
      .toReversed()
      .flatMap((workshop) => eventLines(workshop, language)),
    rawLine('END:VCALENDAR'),
  ]);
}

function eventLines(workshop: Workshop, language: Language): CalendarLine[] {
  const { facts } = workshop;
  const { texts, language: textLanguage } = wordingOf(workshop, language);
  const address = absolute(addressOf(workshop, language));
  const place = placeText(facts, language);
  const changed = facts.modified ?? facts.created;
  const text = (name: string, value: string, of: Language = language): CalendarLine => ({
    name,
    value: { text: value },
    parameters: { LANGUAGE: of },
  });
  return [
    rawLine('BEGIN:VEVENT'),
    // Not of the host: a calendar knows the event again when the site has moved.
    { name: 'UID', value: { text: `${facts.firstId ?? workshop.id}@${site.namespace}` } },
    { name: 'DTSTAMP', value: stamp(changed ?? facts.start) },
    ...(changed === undefined ? [] : [{ name: 'LAST-MODIFIED', value: stamp(changed) }]),
    // A calendar takes over a cancellation only with a higher number than it knows.
    { name: 'SEQUENCE', value: String(facts.sequence + (facts.cancelled ? 1 : 0)) },
    ...timeLines(facts),
    text(
      'SUMMARY',
      facts.cancelled ? `${messagesOf(language).workshop.cancelled}: ${texts.title}` : texts.title,
      textLanguage,
    ),
    text('DESCRIPTION', `${texts.summary}\n${address}`, textLanguage),
    ...(place === undefined ? [] : [text('LOCATION', place)]),
    { name: 'URL', value: address },
    rawLine(`STATUS:${facts.cancelled ? 'CANCELLED' : 'CONFIRMED'}`),
    rawLine('END:VEVENT'),
  ];
}

/** When an event is. Without times it takes whole days; its end is then the day after the last. */
function timeLines(facts: WorkshopFacts): CalendarLine[] {
  const { start, end = start, startTime, endTime } = facts;
  if (startTime === undefined)
    return [
      { name: 'DTSTART', value: compact(start), parameters: { VALUE: 'DATE' } },
      { name: 'DTEND', value: compact(addDays(end, 1)), parameters: { VALUE: 'DATE' } },
      rawLine('TRANSP:TRANSPARENT'),
    ];
  const from = `${start}T${startTime}`;
  const to = endTime !== undefined ? `${end}T${endTime}` : end > start ? `${addDays(end, 1)}T00:00` : from;
  return [
    local('DTSTART', from),
    // Without an end it lasts no time at all, which is all that is known.
    ...(to > from ? [local('DTEND', to)] : []),
  ];
}

function local(name: string, time: string): CalendarLine {
  return { name, value: `${compact(time)}00`, parameters: { TZID: zone } };
}

/** `2020-01-29T09:00` as `20200129T0900`. */
function compact(time: string): string {
  return time.replace(/[-:]/g, '');
}

/** A date of the content as an instant in universal time: the clock of the build has no part in it. */
function stamp(date: string): string {
  return `${compact(firstDay(date))}T000000Z`;
}

function rawLine(line: string): CalendarLine {
  const [name = '', ...value] = line.split(':');
  return { name, value: value.join(':') };
}
