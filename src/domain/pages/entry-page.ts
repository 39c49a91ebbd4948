import type { Attachment } from '#content/attachments.ts';
import type { Entry } from '#content/model.ts';
import type { Context } from '../context.ts';
import { aftermathOf, factsDate } from '../aftermath.ts';
import { heldBackNote } from '../held-back.ts';
import { siteNavigation } from '../navigation.ts';
import { entryPage } from './page.ts';
import type { Row } from '../rows.ts';
import { searchMarks } from '../search-marks.ts';
import { translationNote } from '../translations.ts';
import { type NameLink, wordingOf } from '../wording.ts';

/** Finds a file beside the entry by its name. */
export type FileReader = (name: string) => Attachment;

export function readerOf(files: ReadonlyMap<string, Attachment>, entry: string): FileReader {
  return (name) => {
    const file = files.get(name);
    if (file === undefined) throw new Error(`${entry}: there is no file ${name}`);
    return file;
  };
}

type EntrySection = 'projects' | 'regions' | 'workshops' | 'news';

/** What the pages of all entries have in common: place in the site, kind, title, and where the text is. */
export function entryProps(entry: Entry, section: EntrySection, context: Context) {
  const { texts, language: titleLanguage, translated } = wordingOf(entry, context.language);
  return {
    page: entryPage(entry, section, context.language),
    navigation: siteNavigation(context),
    today: context.today,
    kind: context.messages.sections[section].one,
    title: texts.title,
    summary: texts.summary,
    heldBack: heldBackNote(entry, context.language),
    titleLanguage,
    search: translated ? searchMarks(entry, context.messages.sections[section].one, context) : undefined,
    aftermath: aftermathOf(factsDate(entry, context.content), regionsOf(entry), context),
    /** Whether the text is there in the language; else the page shows the facts alone. */
    translated,
    translation: translationNote(entry, context.content, context.language),
  };
}

/** A group of related rows under a heading; none without rows. */
export function rowGroup<Thing>(
  id: string,
  heading: string,
  things: readonly Thing[],
  rowOf: RowOf<Thing>,
  context: Context,
): { id: string; heading: string; rows: Row[] }[] {
  return things.length === 0 ? [] : [{ id, heading, rows: things.map((thing) => rowOf(thing, context)) }];
}

/** The same with only the first of many things, how many there are, and the way to the rest. */
export function rowsOfMany<Thing>(
  id: string,
  heading: string,
  things: readonly Thing[],
  rowOf: RowOf<Thing>,
  context: Context,
  { most, more }: { most: number; more: (count: number) => NameLink },
): { id: string; heading: string; rows: Row[]; count: number; more: NameLink | undefined }[] {
  const { length: count } = things;
  return rowGroup(id, heading, things.slice(0, most), rowOf, context).map((group) => ({
    ...group,
    count,
    more: count > most ? more(count) : undefined,
  }));
}

/** How a thing stands in a list for a reader. */
export type RowOf<Thing> = (thing: Thing, context: Context) => Row;

/** A few things stand in their order; of many, the latest come first. */
export function latestOfMany<Thing>(things: readonly Thing[], most: number): readonly Thing[] {
  return things.length > most ? things.toReversed() : things;
}

/** The regions an entry is about. A region's own page says in its facts who took over. */
function regionsOf(entry: Entry): readonly string[] {
  return entry.collection === 'regions'
    ? []
    : ((entry.facts as { regions?: readonly string[] }).regions ?? []);
}
