import { asDate, type PartialDate } from './days.ts';
import { type InBoth, inBoth, type Language, localeTags } from './languages.ts';

const longDay = formatters({ day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = formatters({ day: 'numeric', month: 'numeric', year: 'numeric' });
const longMonth = formatters({ month: 'long', year: 'numeric' });

/** A date for running text: `30. huhtikuuta 2020`, `mars 2014`, `2020`. */
export function formatDate(date: PartialDate, language: Language): string {
  if (date.length === 4) return date;
  return (date.length === 7 ? longMonth : longDay)[language].format(asDate(date)).replaceAll(' ', '\u00a0');
}

/** A date inside a sentence: in Swedish a day has its article, `den 30 april 2020`, a month and a year have none. */
export function formatDateInText(date: PartialDate, language: Language): string {
  const text = formatDate(date, language);
  return language === 'sv' && date.length === 10 ? `den\u00a0${text}` : text;
}

/** A date for lists and tables: `30.4.2020`, `3/2014`, `2020`. */
export function formatShortDate(date: PartialDate, language: Language): string {
  if (date.length === 4) return date;
  if (date.length === 7) return `${Number(date.slice(5))}/${date.slice(0, 4)}`;
  return shortDay[language].format(asDate(date));
}

/** A span of time with as few repeated words as clarity allows: `3/2014–10/2016`, `2020–2021`, `1.8.2020–`. */
export function formatPeriod(start: PartialDate, end: PartialDate | undefined, language: Language): string {
  if (end === undefined) return `${formatShortDate(start, language)}–`;
  if (start === end) return formatShortDate(start, language);
  return `${formatShortDate(start, language)}–${formatShortDate(end, language)}`;
}

/** The hour as Finland writes it, with a full stop in both languages: `9.00`. */
export function formatTime(time: string): string {
  return time.replace(/^0/, '').replace(':', '.');
}

/** The year a date falls in: `2014`. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** The last day a date may mean: `2014-02` ends on `2014-02-28`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, month ?? 1, 0));
  return last.toISOString().slice(0, 10);
}

/** The day so many days after another, or before it. */
export function addDays(day: string, days: number): string {
  const moved = asDate(day);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** A day, or a time on it, with Finland's offset from UTC: `2020-01-29`, `2020-06-29T09:00:00+03:00`. */
export function helsinkiTime(date: string, time: string | undefined): string {
  if (time === undefined) return date;
  const guess = offsetAt(new Date(`${date}T${time}:00Z`));
  return `${date}T${time}:00${offsetAt(new Date(`${date}T${time}:00${guess}`))}`;
}

/** Finland's offset from UTC at an instant, `+03:00`. Until 1921 it was not whole minutes: its seconds are left out. */
function offsetAt(instant: Date): string {
  const part = helsinkiZone.formatToParts(instant).find(({ type }) => type === 'timeZoneName');
  return part?.value.slice(3, 9) || '+00:00';
}

const helsinkiZone = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Helsinki',
  timeZoneName: 'longOffset',
});

function formatters(options: Intl.DateTimeFormatOptions): InBoth<Intl.DateTimeFormat> {
  return inBoth((language) => new Intl.DateTimeFormat(localeTags[language], { ...options, timeZone: 'UTC' }));
}
