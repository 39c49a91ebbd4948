import type { Entry } from '#content/model.ts';
import { formatPeriod, formatShortDate, yearOf } from '#i18n/dates.ts';
import { messagesOf } from '#i18n/messages.ts';
import { municipalities, type Municipality, namesOf } from '#places/municipalities.ts';
import { sectionAddress } from '#addresses.ts';
import type { Section } from '#routes/addresses.ts';
import type { Context } from './context.ts';
import { regionNames } from './facts.ts';
import { isIndexable, type PageInfo } from './pages/page.ts';
import { entryLink } from './wording.ts';

/** What the search says of a page it found, and by what its results are filtered and ordered. */
export interface SearchMarks {
  kind: string;
  /** How much its words count, for pages that readers seldom look for; 1 if not given. */
  weight?: number;
  /** Names of the regions the page is about. */
  regions: string[];
  /** What else readers call it: of a region the names of its municipalities, of a list what it is made of. */
  names?: readonly string[];
  /** The day of which it tells: who asks for that finds it first. */
  day?: string | undefined;
  /** Date the results are ordered by, and as the reader sees it. */
  date?: string | undefined;
  dateText?: string | undefined;
}

/** Pages about names and about the site itself: found by what they are about, after the entries that tell more. */
export function lightMarks(kind: string): SearchMarks {
  return { kind, weight: 0.7, regions: [] };
}

/** A list or a tool of the site is found by its name, by its sentence, and by what else it is called; not by its rows. */
export function listMarks(page: PageInfo, names: readonly string[] = []): SearchMarks | undefined {
  if (!isIndexable(page) || page.breadcrumbs.length > 2) return undefined;
  const { language, address } = page;
  const { page: kind, alsoCalled } = messagesOf(language).search;
  const called = Object.entries(alsoCalled).flatMap(([section, own]) =>
    sectionAddress(section as Section, language) === address[language] ? own : [],
  );
  return { ...lightMarks(kind), names: [...called, ...names] };
}

/** The names of municipalities in both languages. */
export function municipalityNames(places: readonly Municipality[]): string[] {
  return [...new Set(places.flatMap(namesOf))];
}

/** The marks of an entry, from its facts. */
export function searchMarks(entry: Entry, kind: string, { content, language }: Context): SearchMarks {
  const facts = entry.facts as {
    code?: string;
    regions?: readonly string[];
    start?: string;
    date?: string;
    period?: { start: string; end?: string | undefined };
    created?: string;
  };
  const date = facts.start ?? facts.date ?? facts.period?.start ?? facts.created;
  const regions =
    entry.collection === 'regions'
      ? [entryLink(entry, language).text]
      : regionNames(facts.regions ?? [], { content, language });
  return {
    kind,
    regions,
    ...(entry.collection === 'regions' && {
      names: [
        ...municipalityNames(municipalities.filter(({ region }) => region === facts.code)),
        ...[facts.code].flatMap((code) => code ?? []),
      ],
    }),
    ...(entry.collection !== 'regions' && {
      day: facts.start ?? facts.date,
      date,
      dateText: facts.period
        ? formatPeriod(facts.period.start, facts.period.end, language)
        : date && formatShortDate(date, language),
    }),
  };
}

/** The marks as attributes that the search engine reads; nothing on pages that are not in the index of their language. */
export function markAttributes(marks: SearchMarks | undefined): Record<string, string> {
  if (marks === undefined) return {};
  const { kind, weight, regions, names = [], day, date, dateText } = marks;
  return {
    'data-pagefind-body': '',
    'data-pagefind-filter': `kind[data-kind]${date === undefined ? '' : ',year[data-year]'}`,
    'data-pagefind-meta': [
      'kind[data-kind]',
      ...(dateText ? ['date[data-date-text]'] : []),
      ...(regions.length > 0 ? ['region[data-region]'] : []),
    ].join(','),
    'data-kind': kind,
    ...(weight !== undefined && { 'data-search-weight': String(weight) }),
    ...(names.length > 0 && { 'data-search-names': names.join('|') }),
    ...(regions.length > 0 && { 'data-region': regions.join(', ') }),
    ...(day && { 'data-search-day': day }),
    ...(date && {
      'data-pagefind-sort': 'date[data-date]',
      'data-date': date,
      'data-year': String(yearOf(date)),
    }),
    ...(dateText && { 'data-date-text': dateText }),
  };
}
