import type { Bundle, BundleFile } from './bundle-files.ts';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/**
 * Names by their content the files that we have changed, which browsers keep, and
 * puts in order what Pagefind leaves to chance, so that the same pages always make the same files: it writes filters
 * and their values in the order of a hash table that is seeded anew each time (Pagefind 1.5.2).
 */
export function inDeterministicOrder({ entry, files }: Bundle): Bundle {
  const names = new Map<string, string>();
  const deterministic = new Map<BundleFile, BundleFile>();
  for (const file of files.filter(({ path }) => path.endsWith('.pf_fragment'))) rename(file);
  for (const file of files.filter(({ path }) => path.endsWith('.pf_filter'))) change(file, sortedFilter);
  // The summary of a language names its pages and its filters.
  for (const file of files.filter(({ path }) => path.endsWith('.pf_meta')))
    change(file, (meta) => sortedMeta(meta, names));
  return {
    entry: { ...entry, languages: renamedLanguages(entry.languages, names) },
    files: files.map((file) => deterministic.get(file) ?? file),
  };

  function rename(file: BundleFile): void {
    const before = nameOf(file.path);
    const after = namedBy(file.content, before, FRAGMENT_HASH);
    names.set(before, after);
    deterministic.set(file, { ...file, path: file.path.replace(before, after) });
  }

  function change(file: BundleFile, sorted: (value: unknown) => unknown): void {
    const before = nameOf(file.path);
    const content = Buffer.from(encode(sorted(unpack(file))));
    const after = namedBy(content, before, before.length - before.indexOf('_') - 1);
    names.set(before, after);
    deterministic.set(file, {
      path: file.path.replace(before, after),
      content: gzipSync(Buffer.concat([magic, content])),
    });
  }
}

/** A filter has a name, and values with the numbers of their pages. */
function sortedFilter(value: unknown): unknown {
  const [name, values] = value as [string, Row[]];
  return [name, values.toSorted(byName)];
}

/** The second part of a summary lists the pages with the names of their files, the fourth so the filters. */
function sortedMeta(value: unknown, names: ReadonlyMap<string, string>): unknown {
  const parts = value as [string, Row[], unknown, [filter: string, file: string][], ...unknown[]];
  const pages = parts[1].map(([file, words]): Row => [names.get(file) ?? file, words]);
  const filters = parts[3].map(([filter, file]): Row => [filter, names.get(file) ?? file]);
  return parts.with(1, pages).with(3, filters.toSorted(byName));
}

function renamedLanguages(
  languages: Bundle['entry']['languages'],
  names: ReadonlyMap<string, string>,
): Bundle['entry']['languages'] {
  return Object.fromEntries(
    Object.entries(languages).map(([language, each]) => [
      language,
      { ...each, hash: names.get(each.hash) ?? each.hash },
    ]),
  );
}

/** By code units: any order that is always the same will do. */
function byName([one]: Row, [other]: Row): number {
  return one < other ? -1 : 1;
}

/** `filter/fi_2350342.pf_filter` → `fi_2350342` */
function nameOf(path: string): string {
  return /(\w+)\.pf_\w+$/.exec(path)?.[1] ?? path;
}

/** The language as in the name before, and a hash. */
function namedBy(content: Uint8Array | string, before: string, length: number): string {
  const language = before.slice(0, before.indexOf('_') + 1);
  return language + createHash('sha256').update(content).digest('hex').slice(0, length);
}

/** In digits: enough for many thousands of pages. */
const FRAGMENT_HASH = 10;

function unpack({ path, content }: BundleFile): unknown {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, magic.length).equals(magic)) throw new Error(`${path}: Pagefind has a new format.`);
  return decode(bytes.subarray(magic.length));
}

/** What Pagefind's files begin with when they are unpacked. */
const magic = Buffer.from('pagefind_dcd');

type Row = [name: string, value: unknown];
