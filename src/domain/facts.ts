import type { Content, Entry } from '#content/model.ts';
import type { Person } from '#schemas/people.ts';
import { findMunicipality } from '#places/municipalities.ts';
import { formatDate, formatShortDate } from '#i18n/dates.ts';
import { type PartialDate } from '#i18n/days.ts';
import type { Language } from '#i18n/languages.ts';
import type { Context } from './context.ts';
import { addressIn } from './links.ts';
import { entryLink, linkToName, type NameLink, type NameSection, nameWithShort } from './wording.ts';

/** One row of the facts block: what it is, and one or more values. */
export interface Fact {
  label: string;
  values: FactValue[];
}

/** A value of a fact: a text, perhaps a link, perhaps with a remark after it. */
export interface FactValue {
  text: string;
  href?: string;
  /** Set where the text is in another language than the page. */
  language?: Language;
  /** Set where the link leads to a page in another language. */
  hreflang?: Language;
  /** A remark in the page's language. */
  note?: string;
}

/** A fact with its values; none if there is nothing to say, so that the page shows no empty row. */
export function fact(label: string, values: readonly (FactValue | string | undefined)[]): Fact[] {
  const known = values
    .filter((value) => value !== undefined)
    .map((value) => (typeof value === 'string' ? { text: value } : value));
  return known.length === 0 ? [] : [{ label, values: known }];
}

/** Links to the entries of a collection by their ids, in the order of the ids. */
export function entryLinks(
  collection: 'projects' | 'regions',
  ids: readonly string[],
  { content, language }: Context,
): NameLink[] {
  const entries: readonly Entry[] = content[collection];
  return ids.flatMap((id) =>
    entries.filter((entry) => entry.id === id).map((entry) => entryLink(entry, language)),
  );
}

/** The names of regions by their ids, in the order of the regions. */
export function regionNames(
  ids: readonly string[],
  { content, language }: Pick<Context, 'content' | 'language'>,
): string[] {
  return content.regions
    .filter(({ id }) => ids.includes(id))
    .map((region) => entryLink(region, language).text);
}

/** Links to the pages of named things by their ids. */
export function nameLinks(
  section: NameSection,
  ids: readonly (string | undefined)[],
  context: Context,
): NameLink[] {
  return ids.flatMap((id) => {
    const row = id === undefined ? undefined : context.content[section].get(id);
    return row === undefined ? [] : [linkToName(section, row, context)];
  });
}

/** Links to organisations, with their abbreviations. */
export function organisationLinks(ids: readonly (string | undefined)[], context: Context): NameLink[] {
  return ids.flatMap((id) => {
    const row = id === undefined ? undefined : context.content.organisations.get(id);
    return row === undefined
      ? []
      : [{ ...linkToName('organisations', row, context), text: nameWithShort(row, context.language) }];
  });
}

/** A municipality in the reader's language: `Kaustby`. */
export function municipalityName(name: string, language: Language): string {
  return findMunicipality(name)?.[language] ?? name;
}

/** A person with role and workplace: `Arto Alpia, kunnanjohtaja, Kaustisen kunta`. */
export function personText(person: Omit<Person, 'duty'>, { content, language }: Context): string {
  const workplace = person.organisation && content.organisations.get(person.organisation)?.name[language];
  return [person.name, person.role?.[language], workplace].filter(Boolean).join(', ');
}

/**
 * The documents an entry's facts come from, with their dates.
 *
 * @param told A date that stands beside them already.
 */
export function sourceFacts(
  ids: readonly string[],
  { content, language, messages }: Context,
  told?: PartialDate,
): FactValue[] {
  return ids.flatMap((id) => {
    const source = content.sources.get(id);
    if (source === undefined) return [];
    const text = source.name[language];
    const date = source.date && formatShortDate(source.date, language);
    const address = addressIn(source.url, language, source.language);
    const notes = [
      ...(date === undefined || text.includes(date) || source.date === told ? [] : [date]),
      ...(address?.hreflang === undefined ? [] : [messages.entry.languages[address.hreflang]]),
      ...(source.url === undefined || source.checked !== undefined ? [] : [messages.entry.notOpened]),
    ];
    return [{ text, ...address, ...(notes.length > 0 && { note: notes.join(', ') }) }];
  });
}

/** The ids of the documents that some organisations have published. */
export function publishedBy(organisations: readonly string[], { sources }: Content): string[] {
  return [...sources.values()].flatMap(({ id, publisher }) => (organisations.includes(publisher) ? id : []));
}

/** When an entry was first published and last changed. */
export function dateFacts(
  facts: { created?: PartialDate | undefined; modified?: PartialDate | undefined },
  { language, messages }: Context,
): Fact[] {
  const { created, modified } = messages.entry;
  return [
    ...fact(created, [facts.created && formatDate(facts.created, language)]),
    ...fact(modified, [facts.modified && formatDate(facts.modified, language)]),
  ];
}
