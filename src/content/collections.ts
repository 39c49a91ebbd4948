import { relative, resolve } from 'node:path';
import { readHistory, daysOfChange } from '#history/git-log.ts';
import { type TranslationReport, translationsOf } from '#history/translation-status.ts';
import {
  type EntryCollection,
  entryCollections,
  type NameCollection,
  nameCollections,
} from '#schemas/registry.ts';
import type { NameFile, ReadContent, TextFile } from '#source/files.ts';
import { digestOf } from '#source/cache.ts';
import { settings } from '#settings.ts';

/** An entry of a collection as Astro stores it, with its digest and its place in the repository. */
export interface StoredEntry {
  id: string;
  data: Record<string, unknown>;
  /** Changes with all that the entry tells: of a language file also with its text. */
  digest: string;
  filePath?: string;
  /** What its text leads to, as it is written, which Astro keeps beside a printed text. */
  rendered?: { html: string; metadata: { links: readonly string[] } };
}

/** All collections as Astro stores them, from content that is read and judged. */
export async function collectionsOf(content: ReadContent): Promise<Map<string, Map<string, StoredEntry>>> {
  const all = [
    ...entryCollections.map((name) => [name, entriesOf(name, content)] as const),
    ...nameCollections.map((name) => [name, storedNames(name, content)] as const),
    ['history', [await historyOf(content)]] as const,
  ];
  return new Map(
    all.map(([name, entries]) => [name, new Map(entries.toSorted(byId).map((entry) => [entry.id, entry]))]),
  );
}

/** In the order that Astro keeps a collection in. */
function byId({ id: one }: StoredEntry, { id: other }: StoredEntry): number {
  return one < other ? -1 : 1;
}

/** A collection of entries from the files as they were read and judged: `soite-2-0/index.sv.md` is `soite-2-0.sv`. */
export function entriesOf(collection: EntryCollection, { texts }: ReadContent): StoredEntry[] {
  return texts.flatMap((file) => {
    const data = file.collection === collection && isRight(file) ? dataOf(file) : undefined;
    if (data === undefined) return [];
    return {
      id: storedId(file),
      data,
      digest: file.digest,
      filePath: relative('', resolve(settings.contentFolder, file.path)),
      rendered: { html: '', metadata: { links: file.linkAddresses } },
    };
  });
}

/** A collection of names: `organisations/jyvaskyla.yaml` is `jyvaskyla`. */
export function storedNames(collection: NameCollection, { names }: ReadContent): StoredEntry[] {
  return names.flatMap((file) => {
    const data = file.collection === collection ? dataOf(file) : undefined;
    return data === undefined ? [] : { id: file.id, data, digest: digestOf(JSON.stringify(data)) };
  });
}

/** The collection of what git's history tells of the texts: how translations stand, and the days of change. */
export async function historyOf(content: ReadContent): Promise<StoredEntry> {
  const history = await readHistory(settings.contentFolder);
  const report = await translationsOf(content, history, settings.today);
  history?.close();
  const folder = relative('', settings.contentFolder);
  const changed = Object.fromEntries(
    [...daysOfChange(history)].map(([path, day]) => [`${folder}/${path}`, day]),
  );
  const data = { ...report, changed };
  return { id: 'all', data, digest: digestOf(JSON.stringify(data)) };
}

/** Whether a language file can be published: its fields are right, and its text can be read. */
export function isRight({ judged, body }: Pick<TextFile, 'judged' | 'body'>): boolean {
  return judged?.success === true && body.unreadable === undefined;
}

/** `soite-2-0/index.sv.md` is `soite-2-0.sv`. */
export function storedId({ id, language }: Pick<TextFile, 'id' | 'language'>): string {
  return `${id}.${language}`;
}

function dataOf({ judged }: TextFile | NameFile): Record<string, unknown> | undefined {
  return judged?.success === true ? judged.data : undefined;
}

/** What the collection of the history holds in its one entry. */
export interface HistoryData extends TranslationReport {
  /** The day each file was last changed, by its path in the repository. */
  changed: Record<string, string>;
}
