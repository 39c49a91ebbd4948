import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind's index of the given pages, in memory, without the parts of Pagefind that our own search page replaces. */
export async function buildBundle(pages: AsyncIterable<SourcePage>): Promise<BundleFile[]> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  const waiting = new Set<Promise<void>>();
  for await (const { path, html } of pages) {
    const added = index.addHTMLFile({ sourcePath: path, content: html }).then((answer) => {
      waiting.delete(added);
      if (answer.errors.length > 0) throw new Error(`${path}: ${answer.errors.join(' ')}`);
    });
    waiting.add(added);
    if (waiting.size >= AT_ONCE) await Promise.race(waiting);
  }
  await Promise.all(waiting);
  const { files } = await index.getFiles();
  await close();
  return files.filter(({ path }) => !UNUSED.test(path));
}

/**
 * Writes the files into a folder that is emptied first: the hashed files of an earlier build would stay.
 * Pagefind's own `writeFiles` answers before its last files are on the disk, and loses them at `close`.
 */
export async function writeBundle(folder: string, files: readonly BundleFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  await Promise.all([...folders].map((each) => mkdir(each, { recursive: true })));
  await Promise.all(files.map(({ path, content }) => writeFile(join(folder, path), content)));
}

/** How many pages wait for Pagefind at a time; more only takes memory. */
const AT_ONCE = 64;
/** Pagefind's ready-made search pages and its script for marking words. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

export interface SourcePage {
  /** Relative to the folder of the site; Pagefind makes the address of it. */
  readonly path: string;
  readonly html: string;
}

export interface BundleFile {
  readonly path: string;
  readonly content: Uint8Array;
}
