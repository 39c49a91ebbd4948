import { resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { EntryCollection, NameCollection } from '#schemas/registry.ts';
import type { ReadContent } from '#source/files.ts';
import { readContent, type ReadMemory } from '#source/read.ts';
import { openFileCache } from '#source/recall.ts';
import { settings } from '#settings.ts';
import { entriesOf, historyOf, isRight, storedNames, storedId, type StoredEntry } from './collections.ts';

/** Fills a collection of entries from the files as they were read and judged. */
export function entryLoader(collection: EntryCollection): Loader {
  return loaderOf(collection, (content) => entriesOf(collection, content));
}

/** Fills a collection of names. */
export function nameLoader(collection: NameCollection): Loader {
  return loaderOf(collection, (content) => storedNames(collection, content));
}

/** Fills the collection of what git's history tells of the texts. */
export function historyLoader(): Loader {
  return loaderOf('history', async (content) => [await historyOf(content)]);
}

/**
 * What is written into a collection while one writes, and again whenever something in the content folder changes. For
 * the types alone, and for the program of a build, which is given its content each time, nothing is read.
 */
function loaderOf(
  name: EntryCollection | NameCollection | 'history',
  entriesIn: (content: ReadContent) => StoredEntry[] | Promise<StoredEntry[]>,
): Loader {
  return {
    name,
    load: async ({ store, watcher }) => {
      if (watcher === undefined) return;
      let isWaiting = false;
      const fill = async (isFirst: boolean): Promise<void> => {
        isWaiting = true;
        const content = await currentContent(watcher).finally(() => (isWaiting = false));
        const wrong = content.texts.filter((file) => file.collection === name && !isRight(file));
        if (isFirst && wrong[0] !== undefined)
          throw new Error(`${wrong[0].path}: the file is not right; npm run check tells more`);
        const entries = await entriesIn(content);
        // While it is being written, a file may be wrong for a moment: what was right stays.
        const kept = new Set([...entries.map(({ id }) => id), ...wrong.map(storedId)]);
        for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
        for (const entry of entries) store.set(entry);
      };
      await fill(true);
      watcher.on('all', (_event, path) => {
        if (isContent(path) && !isWaiting) void fill(false);
      });
    },
  };
}

// What the check has read and judged is not read a second time.
const cache = openFileCache(settings.readingFolder);
const memory: ReadMemory = new Map();

let reading: Promise<ReadContent> | undefined;

/**
 * The content folder, read once for all collections, and once for each change. A reading that a later change has
 * overtaken is passed over, so that it never fills a collection after the newer one.
 */
async function currentContent(watcher: NonNullable<LoaderContext['watcher']>): Promise<ReadContent> {
  if (reading === undefined) {
    watcher.add(settings.contentFolder);
    watcher.prependListener('all', (_event, path) => {
      if (!isContent(path)) return;
      const soon: Promise<ReadContent> = setTimeout(quiet).then(() =>
        reading === soon ? read() : currentContent(watcher),
      );
      reading = soon;
    });
  }
  for (;;) {
    const newest = (reading ??= read());
    const content = await newest;
    if (newest === reading) return content;
  }
}

function read(): Promise<ReadContent> {
  return readContent(settings.contentFolder, cache, memory);
}

/** In milliseconds: the watcher tells of a file that is being written when it is still empty, and for 50 no more. */
const quiet = 80;

function isContent(path: string): boolean {
  return resolve(path).startsWith(settings.contentFolder + sep);
}
