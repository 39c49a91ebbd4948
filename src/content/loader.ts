import { relative, resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readHistory, daysOfChange } from '#history/git-log.ts';
import { type TranslationReport, translationsOf } from '#history/translation-status.ts';
import type { EntryCollection, NameCollection } from '#schemas/registry.ts';
import type { NameFile, ReadContent, TextFile } from '#source/files.ts';
import { openFileCache, readContent } from '#source/read.ts';
import { renderMarkdown } from '#source/render.ts';
import { settings } from '#settings.ts';

/** Fills a collection of entries from the files as they were read and judged: `soite-2-0/index.sv.md` is `soite-2-0.sv`. */
export function entryLoader(collection: EntryCollection): Loader {
  return loaderOf(collection, ({ texts }, context) =>
    texts.filter((file) => file.collection === collection).map((file) => entryOf(file, context)),
  );
}

/** Fills a collection of names: `organisations/jyvaskyla.yaml` is `jyvaskyla`. */
export function nameLoader(collection: NameCollection): Loader {
  return loaderOf(collection, ({ names }, context) =>
    names.flatMap((file) => {
      if (file.collection !== collection) return [];
      const data = dataOf(file);
      return data === undefined ? [] : { id: file.id, data, digest: context.generateDigest(data) };
    }),
  );
}

/** Fills the collection of what git's history tells of the texts: how translations stand, and the days of change. */
export function historyLoader(): Loader {
  return loaderOf('history', async (content, context) => {
    const history = await readHistory(settings.contentFolder);
    const report = await translationsOf(content, history, settings.today);
    history?.close();
    const folder = relative('', settings.contentFolder);
    const changed = Object.fromEntries(
      [...daysOfChange(history)].map(([path, day]) => [`${folder}/${path}`, day]),
    );
    const data = { ...report, changed };
    return [{ id: 'all', data, digest: context.generateDigest(data) }];
  });
}

/** What is written into a collection, and again whenever something in the content folder changes. */
function loaderOf(name: string, entriesOf: Filler): Loader {
  return {
    name,
    load: async (context) => {
      const fill = async (): Promise<void> => {
        const entries = await entriesOf(await currentContent(context.watcher), context);
        const kept = new Set(entries.map(({ id }) => id));
        for (const id of context.store.keys()) if (!kept.has(id)) context.store.delete(id);
        for (const entry of entries) context.store.set(entry);
      };
      await fill();
      context.watcher?.on('all', (_event, path) => {
        if (isContent(path)) void fill();
      });
    },
  };
}

// What the check has read and judged is not read a second time.
const cache = openFileCache(settings.readingFolder);

let reading: Promise<ReadContent> | undefined;

/** The content folder, read once for all collections; while writing, once for each change. */
function currentContent(watcher: LoaderContext['watcher']): Promise<ReadContent> {
  if (reading === undefined && watcher !== undefined) {
    watcher.add(settings.contentFolder);
    watcher.prependListener('all', (_event, path) => {
      if (isContent(path)) reading = readContent(settings.contentFolder, cache);
    });
  }
  reading ??= readContent(settings.contentFolder, cache);
  return reading;
}

function isContent(path: string): boolean {
  return resolve(path).startsWith(settings.contentFolder + sep);
}

function entryOf(file: TextFile, context: LoaderContext): Filled {
  const id = `${file.id}.${file.language}`;
  const data = dataOf(file);
  const kept = context.store.get(id);
  // While it is being written, a file may be wrong for a moment: what was right stays.
  const isRight = data !== undefined && file.body.unreadable === undefined;
  if (!isRight && kept !== undefined) return kept;
  if (!isRight) throw new Error(`${file.path}: the file is not right; npm run check tells more`);
  const digest = context.generateDigest(file.text);
  const filePath = relative('', resolve(settings.contentFolder, file.path));
  return { id, data, digest, filePath, rendered: { html: renderMarkdown(file.source, file.format, file.language) } };
}

function dataOf({ judged }: TextFile | NameFile): Record<string, unknown> | undefined {
  return judged?.success === true ? judged.data : undefined;
}

/** What the collection of the history holds in its one entry. */
export interface HistoryData extends TranslationReport {
  /** The day each file was last changed, by its path in the repository. */
  changed: Record<string, string>;
}

type Filled = Parameters<LoaderContext['store']['set']>[0];
type Filler = (content: ReadContent, context: LoaderContext) => Filled[] | Promise<Filled[]>;
