import type { Bundle, BundleEntry } from './bundle-files.ts';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { withThrownErrors } from './honest-runtime.ts';

/** Gives pages to Pagefind, which keeps their index in memory. */
export async function indexPages(pages: Iterable<SourcePage>): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  const waiting = new Set<Promise<void>>();
  for (const { path, anchor, html } of pages) {
    const place = anchor === undefined ? { sourcePath: path } : { url: pageUrl(path, anchor) };
    const added = index.addHTMLFile({ ...place, content: html }).then((answer) => {
      waiting.delete(added);
      if (answer.errors.length > 0) throw new Error(`${path}: ${answer.errors.join(' ')}`);
    });
    waiting.add(added);
    if (waiting.size >= AT_ONCE) await Promise.race(waiting);
  }
  await Promise.all(waiting);
  return index;
}

/** Takes the files of the index, without the parts of Pagefind that our own search page replaces, and lets Pagefind go. */
export async function takeFiles(index: PagefindIndex): Promise<Bundle> {
  // Not its own `writeFiles`, which answers before the last files are on the disk and loses them at `close`.
  const { files } = await index.getFiles();
  await close();
  const entry = files.find(({ path }) => path === ENTRY)?.content;
  return {
    entry: JSON.parse(new TextDecoder().decode(entry)) as BundleEntry,
    files: files.filter(({ path }) => path !== ENTRY && !UNUSED.test(path)).map(withThrownErrors),
  };
}

/** `glossary/index.html` and `term` → `/glossary/#term`. */
export function pageUrl(path: string, anchor: string | undefined): string {
  return `/${path.replace(/index\.html$/, '')}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** How many pages wait for Pagefind at a time; more only takes memory. */
const AT_ONCE = 256;
const ENTRY = 'pagefind-entry.json';
/** Pagefind's ready-made search pages and its script for marking words. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

export interface SourcePage {
  /** Relative to the folder of the site; Pagefind makes the address of it. */
  readonly path: string;
  /** Where on its page the result leads. */
  readonly anchor?: string | undefined;
  readonly html: string;
}
