import type { Content, Entry, Named } from '#content/model.ts';
import type { SharedFacts, SharedTexts } from '#schemas/entry-schemas.ts';
import { entryAddress, pageAddress, homeAddress } from '#addresses.ts';
import type { Section } from '#routes/addresses.ts';
import { type InBoth, inBoth, type Language, languages } from '#i18n/languages.ts';
import type { Context } from './context.ts';

/** Words as a reader meets them: in their language, or, where no translation is, in the original's. */
export interface Wording<Words> {
  texts: Words;
  language: Language;
  /** Whether the words are in the language that was asked for. */
  translated: boolean;
}

/** A name that leads to its page. */
export interface NameLink {
  text: string;
  href: string;
  /** Set where the name is in another language than the page around it. */
  language?: Language;
}

/** The words of an entry for readers of a language. */
export function wordingOf<Words extends SharedTexts>(
  entry: Entry<SharedFacts, Words>,
  language: Language,
): Wording<Words> {
  const own = entry.texts[language];
  if (own !== undefined) return { texts: own, language, translated: true };
  const original = entry.texts[entry.original];
  if (original === undefined) throw new Error(`${entry.collection}/${entry.id}: the original has no words`);
  return { texts: original, language: entry.original, translated: false };
}

/** The languages an entry has words in. */
export function languagesOf(entry: Entry): Language[] {
  return languages.filter((language) => entry.texts[language] !== undefined);
}

/** What the address of an entry ends with in a language: its id, where its words wait for translation. */
export function entryUrlName({ texts, id }: Pick<Entry, 'texts' | 'id'>, language: Language): string {
  return texts[language]?.urlName ?? id;
}

/** The address of an entry in a language. It has one in both, also where its words wait for translation. */
export function addressOf(entry: Entry, language: Language): string {
  const urlName = entryUrlName(entry, language);
  if (entry.collection !== 'pages') return entryAddress(entry.collection, language, urlName);
  return entry.id === frontPage ? homeAddress(language) : pageAddress(language, urlName);
}

/** The page whose words stand on the front page. */
export const frontPage = 'front';

/** A link to an entry, with its title or short name. */
export function entryLink(entry: Entry, language: Language): NameLink {
  const wording = wordingOf(entry, language);
  return {
    text: shortNameOf(wording.texts) ?? wording.texts.title,
    href: addressOf(entry, language),
    ...(!wording.translated && { language: wording.language }),
  };
}

/** The name of an entry where there is little room, if it has one beside its title. */
export function shortNameOf(words: SharedTexts & { shortName?: string | undefined }): string | undefined {
  return words.shortName;
}

/** The sections whose pages are made of a row of a data file. */
export type NameSection = Extract<Section, 'topics' | 'phenomena' | 'programmes' | 'organisations'>;

/** The last part of the address of a named thing: its own, else its key. */
export function urlNameOf(row: Named<{ urlName?: InBoth<string> | undefined }>, language: Language): string {
  return row.urlName?.[language] ?? row.id;
}

/** A link to the page of a topic, organisation or the like. */
export function linkToName(
  section: NameSection,
  row: Named<{ name: InBoth<string> }>,
  { content, language }: Pick<Context, 'content' | 'language'>,
): NameLink {
  return { text: row.name[language], href: addressOfName(section, row, language, content) };
}

/** The address of a named thing. An organisation that is an authority has the page of that. */
export function addressOfName(
  section: (typeof namesWithPages)[number],
  row: Named<{ urlName?: InBoth<string> | undefined; authority?: string | undefined }>,
  language: Language,
  content: Pick<Content, 'authorities'>,
): string {
  const authority = content.authorities.get(row.authority ?? '');
  return authority === undefined
    ? entryAddress(section, language, urlNameOf(row, language))
    : entryAddress('authorities', language, urlNameOf(authority, language));
}

/** The things of a section that have a page of their own there. */
export function withOwnPage<Row extends object>(rows: ReadonlyMap<string, Row>): Row[] {
  return [...rows.values()].filter((row) => !('authority' in row) || row.authority === undefined);
}

/** A name with its abbreviation, by which many look for it: `sosiaali- ja terveysministeriö (STM)`. */
export function nameWithShort(
  { name, short }: { name: InBoth<string>; short?: InBoth<string> | undefined },
  language: Language,
): string {
  const [own, abbreviation] = [name[language], short?.[language]];
  return abbreviation === undefined || own.includes(abbreviation) ? own : `${own} (${abbreviation})`;
}

/** The addresses of an entry in both languages. */
export function addressesOf(entry: Entry): InBoth<string> {
  return inBoth((language) => addressOf(entry, language));
}

/** The addresses of a named thing in both languages; only some kinds have pages of their own. */
export function addressesOfName(
  collection: string,
  row: Named<object>,
  content: Content,
): InBoth<string> | undefined {
  const section = namesWithPages.find((each) => each === collection);
  return section && inBoth((language) => addressOfName(section, row, language, content));
}

/** The collections of names that have a page each. */
export const namesWithPages = ['topics', 'phenomena', 'programmes', 'organisations', 'authorities'] as const;
