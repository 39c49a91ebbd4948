import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type CompressedCopy, compressedCopies } from '#hosting/compress.ts';
import { withoutSearchMarks } from '#hosting/search-marks.ts';
import { digestOf } from '#source/cache.ts';
import { printHtml } from '#source/html.ts';
import { openPack } from './pack.ts';
import { loadProgram, type Path } from './program.ts';
import { packSearched, type SearchedPage, searchOf } from './search.ts';
import { openSiteFolder } from './site-folder.ts';
import type { Printed, PrintTask, Progress, Times } from './task.ts';

/**
 * Prints the pages and files of one language, with their compressed copies, and makes its search; one of the languages
 * also prints what has none. What is as it was in the last build comes from there.
 *
 * @param tell Called from time to time with how far it has come.
 */
export async function printSite(task: PrintTask, tell: (progress: Progress) => void): Promise<Printed> {
  const { language } = task;
  const times: Times = {};
  const count = { made: 0, kept: 0 };
  const searched: SearchedPage[] = [];
  const site = openSiteFolder(task.site, task.standing);
  const kept = openPack(join(task.keptFolder, language), task.version);

  const routes = await timed('start', () => loadProgram(task));
  refuseOthers();
  for (const { component, pathsOf, forget } of routes) {
    if (!task.isFirst && !hasLanguage(component)) continue;
    const paths = await timed('paths', pathsOf);
    await timed('pages', () => inLanes(paths, print));
    forget();
  }
  const { files, isKept, ...indexed } = await timed('search', () =>
    searchOf(language, searched, task.lists, kept),
  );
  for (const { path, bytes, copies } of files) put(`pagefind/${path}`, { bytes, copies });
  await timed('end', () => Promise.resolve(kept.close()));
  return {
    ...count,
    pages: searched.length,
    indexed,
    isIndexKept: isKept,
    placed: site.placed,
    times,
    memory: process.resourceUsage().maxRSS,
  };

  async function print(path: Path): Promise<void> {
    const file = fileOf(path);
    // What lies in `public/` stands in the place of what is printed under the same name.
    if (task.taken.has(file)) return;
    if (site.placed.has(file)) throw new Error(`/${file}: two pages or files have this address.`);
    const key = pathKey(path, task.terms);
    const known = key === undefined ? undefined : putKept(key, file);
    const { searched: words } = known ?? (await putPrinted(path, key));
    count[known === undefined ? 'made' : 'kept'] += 1;
    if (words !== undefined) searched.push({ path: file, ...words });
    if ((count.made + count.kept) % 500 === 0) tell({ language, ...count });
  }

  /** Puts what was printed in an earlier build; of what stands in the folder already nothing is read. */
  function putKept(key: string, file: string): PathNote | undefined {
    const bytes = kept.get(key);
    if (bytes === undefined) return undefined;
    const note = deserialize(bytes) as PathNote;
    if (kept.keep(filesKey(key)) && namesOf(file, note.endings).every((name) => site.keep(name, note.digest)))
      return note;
    const files = kept.get(filesKey(key));
    if (files === undefined) return undefined;
    put(file, deserialize(files) as PrintedFiles, note.digest);
    return note;
  }

  async function putPrinted(path: Path, key: string | undefined): Promise<PathNote> {
    const { searched, ...files } = await printPath(path);
    const bytes = serialize(files);
    const note = { digest: digestOf(bytes), endings: files.copies.map(({ ending }) => ending), searched };
    if (key !== undefined) {
      kept.set(key, serialize(note));
      kept.set(filesKey(key), bytes, note.digest);
    }
    put(fileOf(path), files, note.digest);
    return note;
  }

  function put(path: string, { bytes, copies }: PrintedFiles, digest?: string): void {
    site.put(path, bytes, digest);
    if (task.compress) for (const copy of copies) site.put(`${path}.${copy.ending}`, copy.bytes, digest);
  }

  function namesOf(file: string, endings: readonly string[]): string[] {
    return [file, ...(task.compress ? endings.map((ending) => `${file}.${ending}`) : [])];
  }

  async function timed<Value>(stage: string, work: () => Promise<Value>): Promise<Value> {
    const began = performance.now();
    const value = await work();
    times[stage] = (times[stage] ?? 0) + performance.now() - began;
    return value;
  }

  async function printPath(path: Path): Promise<PrintedFiles & Pick<PathNote, 'searched'>> {
    const printed = await path.print();
    const bytes =
      'bytes' in printed
        ? printed.bytes
        : new TextEncoder().encode(printHtml(withoutSearchMarks(printed.page)));
    const files = { bytes, copies: compressedCopies(fileOf(path), bytes) };
    return 'page' in printed ? { ...files, searched: packSearched(printed.page) } : files;
  }
}

/**
 * Changes with everything a path is printed from, besides what the version of the kept bytes stands for. Nothing where
 * that is not told: then it is printed each time.
 */
function pathKey({ component, pathname, props, isPage }: Path, terms: string): string | undefined {
  if (props === undefined) return undefined;
  return digestOf(JSON.stringify([component, pathname, isPage ? terms : '', props]));
}

/** Props are plain values: JSON would leave out what a map or a function holds, and the page would seem unchanged. */
function refuseOthers(): void {
  for (const kind of [Map, Set, Function])
    Object.defineProperty(kind.prototype, 'toJSON', {
      value: () => {
        throw new TypeError(`A ${kind.name} is not a plain value, as the props of a page must be.`);
      },
    });
}

/** Where a path stands in the site. Hosts look for `404.html`, `fi/404.html` and `fi/410.html`. */
function fileOf({ pathname, isPage }: Path): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (!isPage) return path;
  return /(^|\/)4(04|10)$/.test(path) ? `${path}.html` : join(path, 'index.html');
}

function hasLanguage(component: string): boolean {
  return component.startsWith('src/pages/[lang]/') || component.startsWith('src/pages/pictures/');
}

/** Some at once, so that drawing uses what the processor has left. */
async function inLanes<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const rest = items.values();
  const lane = async () => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

const lanes = 6;

/** Under which the files of a path are kept, beside the note of it. */
function filesKey(key: string): string {
  return `${key} files`;
}

interface PrintedFiles {
  bytes: Uint8Array;
  copies: readonly CompressedCopy[];
}

/** What is kept of a path, besides its files. */
interface PathNote {
  /** Of its files. */
  digest: string;
  /** Of its compressed copies. */
  endings: readonly string[];
  searched?: Omit<SearchedPage, 'path'> | undefined;
}
