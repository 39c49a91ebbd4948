import type { NameFile, ReadContent, TextFile } from '#source/files.ts';
import { funding as fundingSchema } from '#schemas/funding.ts';
import { isRecord } from '#schemas/walk.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { dayInFinland } from '#i18n/days.ts';
import { settings } from '#settings.ts';
import { type Problem, problem } from '#source/problem.ts';
import { originalsOf } from './facts.ts';
import { shortfallOf } from './funding-sum.ts';

/** What can be, but hardly is: a text checked tomorrow, a part of a project outside its time, costs that nobody pays. */
export function plausibleProblems(content: ReadContent): Problem[] {
  return [
    ...content.texts.flatMap(checkedAhead),
    ...originalsOf(content, 'projects').flatMap((file) => [
      ...unpaid(file),
      ...phasesOutside(file),
      ...contactsForGood(file),
    ]),
    ...originalsOf(content, 'workshops').flatMap(unknownMeeting),
    ...sameTitles(content),
    ...sameNames(content.names),
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

/** Two items with one title of one day are one item twice. */
function sameTitles({ texts }: ReadContent): Problem[] {
  const known = new Map<string, string>();
  return texts.flatMap(({ collection, language, fields, path }) => {
    const { title, date, start } = fields.data ?? {};
    if (typeof title !== 'string') return [];
    const key = JSON.stringify([collection, language, title.trim().toLowerCase(), date, start]);
    const other = known.get(key);
    known.set(key, other ?? path);
    const isRepeated =
      other !== undefined &&
      folderOf(other) !== folderOf(path) &&
      fields.data?.['translationOf'] === undefined;
    return isRepeated ? problem(fields.placeOf(['title']), 'title-twice', { other }) : [];
  });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function sameNames(names: readonly NameFile[]): Problem[] {
  const known = new Map<string, string>();
  return names.flatMap((file) => {
    const own = languages.map((language) => [language, nameIn(file, language)] as const);
    const keys = own.map(
      ([language, name]) => name && JSON.stringify([file.collection, language, name.toLowerCase()]),
    );
    const at = keys.findIndex((key) => key !== undefined && known.has(key));
    const other = known.get(keys[at] ?? '');
    for (const key of keys) if (key !== undefined && !known.has(key)) known.set(key, file.path);
    const [language = languages[0], name = ''] = own[at] ?? [];
    return other === undefined
      ? []
      : problem(file.fields.placeOf(['name', language]), 'name-twice', { name, other });
  });
}

function nameIn({ fields }: NameFile, language: Language): string | undefined {
  const name = fields.data?.['name'];
  const own = isRecord(name) ? name[language] : undefined;
  return typeof own === 'string' ? own : undefined;
}

/** Today, also where the site is built for an earlier day. */
function latestDay(): string {
  const day = dayInFinland(new Date());
  return day > settings.today ? day : settings.today;
}
