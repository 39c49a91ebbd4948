import type { ReadContent, TextFile } from '#source/files.ts';
import { funding as fundingSchema } from '#schemas/funding.ts';
import { isRecord } from '#schemas/walk.ts';
import { dayInFinland } from '#i18n/days.ts';
import { settings } from '#settings.ts';
import { type Problem, problem } from '#source/problem.ts';
import { originalsOf } from './facts.ts';
import { shortfallOf } from './amounts.ts';

/** What can be, but hardly is: a text checked tomorrow, a part of a project outside its time, costs that nobody pays. */
export function plausibleProblems(content: ReadContent): Problem[] {
  return [
    ...content.texts.flatMap(checkedAhead),
    ...originalsOf(content, 'projects').flatMap((file) => [
      ...unpaid(file),
      ...phasesOutside(file),
      ...contactsForGood(file),
    ]),
    ...originalsOf(content, 'workshops').flatMap((file) => [
      ...unknownMeeting(file),
      ...endlessMeeting(file),
    ]),
  ];
}

function checkedAhead({ fields }: TextFile): Problem[] {
  const checked = fields.data?.['checked'];
  return typeof checked === 'string' && checked > latestDay()
    ? [problem(fields.placeOf(['checked']), 'checked-ahead', { value: checked, write: settings.today })]
    : [];
}

function unpaid({ fields }: TextFile): Problem[] {
  const funding = fundingSchema.safeParse(fields.data?.['funding']);
  const missing = funding.success ? shortfallOf(funding.data) : 0;
  return missing === 0 ? [] : [problem(fields.placeOf(['funding', 'total']), 'funding-short', { missing })];
}

function phasesOutside({ fields }: TextFile): Problem[] {
  const phases = fields.data?.['phases'];
  if (!Array.isArray(phases)) return [];
  const [start, end] = [fields.sourceOf(['period', 'start']), fields.sourceOf(['period', 'end'])];
  if (start !== undefined && end !== undefined && isBefore(end, start)) return [];
  return phases.flatMap((_phase, index) => {
    const path = ['phases', index, 'period'];
    const [first, last] = [fields.sourceOf([...path, 'start']), fields.sourceOf([...path, 'end'])];
    if (first !== undefined && start !== undefined && isBefore(first, start))
      return problem(fields.placeOf([...path, 'start']), 'phase-outside', { value: first, limit: start });
    return last !== undefined && end !== undefined && isBefore(end, last)
      ? problem(fields.placeOf([...path, 'end']), 'phase-outside', { value: last, limit: end })
      : [];
  });
}

/** Whether a date is surely before another, as exactly as both are known. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** People change their posts: without a day, a contact stays when its person has gone. */
function contactsForGood({ fields }: TextFile): Problem[] {
  const contacts = fields.data?.['contacts'];
  if (!Array.isArray(contacts)) return [];
  return contacts.flatMap((contact: unknown, index) =>
    isRecord(contact) &&
    contact['validTo'] === undefined &&
    (contact['email'] ?? contact['phone']) !== undefined
      ? problem(fields.placeOf(['contacts', index]), 'contact-until', {})
      : [],
  );
}

/** Whoever wants to come must know when and where. */
function unknownMeeting({ fields }: TextFile): Problem[] {
  const { start, startTime, place, cancelled } = fields.data ?? {};
  if (typeof start !== 'string' || start < settings.today || cancelled === true) return [];
  const at = fields.placeOf(['start']);
  return [
    ...(startTime === undefined ? [problem(at, 'workshop-time', {})] : []),
    ...(place === undefined ? [problem(at, 'workshop-place', {})] : []),
  ];
}

/** Nobody meets for months on end: the year or the month is a slip. */
function endlessMeeting({ fields }: TextFile): Problem[] {
  const [start = '', end = ''] = [fields.sourceOf(['start']), fields.sourceOf(['end'])];
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
  return days > 62 ? [problem(fields.placeOf(['end']), 'workshop-long', { days })] : [];
}

/** Today, also where the site is built for an earlier day. */
function latestDay(): string {
  const day = dayInFinland(new Date());
  return day > settings.today ? day : settings.today;
}
