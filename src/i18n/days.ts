/** A date as exact as its source: `2020`, `2014-03` or `2014-03-31`. */
export type PartialDate = string;

/** The first day a date may mean: `2014-03` begins on `2014-03-01`. */
export function firstDay(date: PartialDate): string {
  return date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`;
}

/** Whether the text is a date that exists, as exact as it is: `2020-02-30` does not. */
export function isPartialDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const date = asDate(firstDay(text));
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(firstDay(text));
}

/** The day it is in Finland at a moment, `2026-11-22`. */
export function dayInFinland(moment: Date): string {
  return daysInFinland.format(moment);
}

/** Swedish writes a date in the form we need. To make a formatter takes a thousand times as long as to use it. */
const daysInFinland = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });

/** Midnight of the first day a date may mean, in universal time. */
export function asDate(date: PartialDate): Date {
  return new Date(`${firstDay(date)}T00:00:00Z`);
}
