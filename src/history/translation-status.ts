import type { ReadContent, ReadEntry } from '#source/files.ts';
import type { EntryCollection } from '#schemas/registry.ts';
import { type Language, otherLanguage } from '#i18n/languages.ts';
import { lastWordChange, type WordChange } from './text-changes.ts';
import { type History, readHistory } from './git-log.ts';
import { readContent } from '#source/read.ts';

/** How a translation stands to its original. `unknown`: the history does not tell. */
export type TranslationStatus = 'missing' | 'outdated' | 'current' | 'unknown';

/** The translation of one entry, or its lack. */
export interface TranslationState {
  collection: EntryCollection;
  /** Folder of the entry, `projects/soite-2-0`. */
  folder: string;
  /** Title of the original. */
  title: string;
  from: Language;
  to: Language;
  status: TranslationStatus;
  /** Words of the original. */
  words: number;
  /** Path under the content folder, where the translation is or is to be. */
  file: string;
  /** The day the words of the original last changed. */
  originalChanged?: string | undefined;
  /** The day as of which the translation tells the same as the original: `checked`, or its own last change. */
  matches?: string | undefined;
}

/** Every translation that is there or is missing, and how much of the history could be read. */
export interface TranslationReport {
  history: 'whole' | 'shallow' | 'none';
  states: TranslationState[];
}

/** Compares every translation with its original by the history of their words. */
export async function readTranslations(folder: string, today: string): Promise<TranslationReport> {
  const history = await readHistory(folder);
  const report = await translationsOf(await readContent(folder), history, today);
  history?.close();
  return report;
}

/** The same of content and of a history that are already read. */
export async function translationsOf(
  content: ReadContent,
  history: History | undefined,
  today: string,
): Promise<TranslationReport> {
  const states: TranslationState[] = [];
  for (const entry of content.entries) {
    const { original } = entry;
    if (original === undefined) continue;
    const translation = entry.files[otherLanguage(original.language)];
    const originalChange = await lastWordChange(original, history, today);
    const ownChange = translation && (await lastWordChange(translation, history, today));
    states.push(stateOf(entry, original, originalChange, ownChange));
  }
  return { history: history === undefined ? 'none' : history.whole ? 'whole' : 'shallow', states };
}

/** How the translation of an entry stands, by when the words of its two files changed. */
function stateOf(
  entry: Pick<ReadEntry, 'collection' | 'id' | 'folder' | 'files'>,
  original: NonNullable<ReadEntry['original']>,
  originalChange: WordChange | undefined,
  ownChange: WordChange | undefined,
): TranslationState {
  const to = otherLanguage(original.language);
  const translation = entry.files[to];
  const checked = translation?.fields.data?.['checked'];
  const day = typeof checked === 'string' ? checked : undefined;
  return {
    collection: entry.collection,
    folder: entry.folder,
    title: String(original.fields.data?.['title'] ?? entry.id),
    from: original.language,
    to,
    status: translation === undefined ? 'missing' : statusOf(originalChange, ownChange, day),
    words: original.wordCount,
    file: translation?.path ?? `${entry.folder}/index.${to}.md`,
    originalChanged: originalChange?.day,
    matches: translation && (day ?? ownChange?.day),
  };
}

function statusOf(
  original: WordChange | undefined,
  own: WordChange | undefined,
  checked: string | undefined,
): TranslationStatus {
  if (original === undefined) return 'unknown';
  if (checked !== undefined) {
    if (original.day <= checked) return 'current';
    return original.orEarlier ? 'unknown' : 'outdated';
  }
  if (own === undefined) return 'unknown';
  // Both stood there already where the history begins: either may be the older.
  if (original.orEarlier && own.orEarlier) return 'unknown';
  return original.moment > own.moment ? 'outdated' : 'current';
}
