import type { FoundFile, NameFile, TextFile } from './files.ts';
import {
  type EntryCollection,
  entryCollections,
  type NameCollection,
  nameCollections,
} from '#schemas/registry.ts';
import { readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguage } from '#i18n/languages.ts';
import { type Problem, problem, startOf } from './problem.ts';

/** The files of a content folder, and the folders of its entries. */
export interface Listing {
  files: FoundFile[];
  entryFolders: string[];
  problems: Problem[];
  /** What changes with each writing of a file, by path: its size, its place on the disk, its times in milliseconds. */
  stamps: Map<string, string>;
}

/** Lists everything that lies in a content folder, by path. */
export function listFiles(folder: string, under = '', stamps = new Map<string, string>()): Listing {
  const listing: Listing = { files: [], entryFolders: [], problems: [], stamps };
  const items = itemsIn(join(folder, under));
  if (items === undefined)
    return { ...listing, problems: [problem(startOf(under || '.'), 'content-missing', { folder })] };
  for (const item of items.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = under === '' ? item.name : `${under}/${item.name}`;
    if (isHidden(item.name)) continue;
    // A name in another encoding: nothing can be opened by what it reads as.
    if (item.name.includes('\ufffd')) {
      listing.problems.push(problem(startOf(path), 'name-encoding', { name: item.name }));
      continue;
    }
    if (item.isDirectory()) {
      const inner = listFiles(folder, path, stamps);
      if (isEntryCollection(under)) listing.entryFolders.push(path);
      // A folder where a file is looked for.
      else if (/\.\w+$/.test(item.name))
        listing.problems.push(problem(startOf(path), 'folder-not-file', { name: item.name }));
      listing.files.push(...inner.files);
      listing.entryFolders.push(...inner.entryFolders);
      listing.problems.push(...inner.problems);
    } else if (item.isFile()) {
      const found = statOf(join(folder, path));
      if (found === undefined) listing.problems.push(problem(startOf(path), 'file-unreadable', {}));
      else {
        listing.files.push({ path, bytes: found.size });
        stamps.set(path, `${found.size} ${found.ino} ${found.mtimeMs} ${found.ctimeMs}`);
      }
    } else {
      listing.problems.push(problem(startOf(path), 'symlink', {}));
    }
  }
  return listing;
}

/** Names with a dot in front are the computer's own, as .DS_Store; ~$x.docx says that x.docx is open somewhere. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}

/** The folder of the entry that a file belongs to, `projects/soite-2-0`. */
export function folderOf({ path }: Pick<FoundFile, 'path'>): string {
  const end = path.indexOf('/', path.indexOf('/') + 1);
  return end < 0 ? path : path.slice(0, end);
}

/** What lies in a folder; nothing can be said of one that is not there. */
function itemsIn(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function statOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

/** The path in the content folder that a text of a folder means by `../soite-2-0/index.sv.md`. */
export function pathFrom(folder: string, target: string): string {
  const { pathname } = new URL(target, `file:///${folder}/`);
  return URL.canParse(pathname, 'file:///') ? decodeURIComponent(pathname.slice(1)) : pathname;
}

/** What a path says of a language file: `projects/soite-2-0/index.sv.md`. */
export function textFileAt(
  path: string,
): Pick<TextFile, 'collection' | 'id' | 'language' | 'format'> | undefined {
  const match = /^(\w+)\/([^/]+)\/index\.(\w+)\.(mdx?)$/.exec(path);
  const [, collection, id, language, format] = match ?? [];
  if (id === undefined || !isLanguage(language) || !isEntryCollection(collection)) return undefined;
  return { collection, id, language, format: format === 'mdx' ? 'mdx' : 'md' };
}

/** Whether a file lies in the folder of an entry and is no text. */
export function isAttachment({ path }: FoundFile): boolean {
  return (
    isEntryCollection(path.split('/')[0]) &&
    path.split('/').length > 2 &&
    !/\.(mdx?|markdown|txt)$|\/index(\.\w\w)?$/.test(path)
  );
}

/** What a path says of the file of a name: `organisations/jyvaskyla.yaml`. */
export function nameFileAt(path: string): Pick<NameFile, 'collection' | 'id'> | undefined {
  const [, collection, id] = /^(\w+)\/([^/]+)\.yaml$/.exec(path) ?? [];
  return id !== undefined && isNameCollection(collection) ? { collection, id } : undefined;
}

function isEntryCollection(name: string | undefined): name is EntryCollection {
  return entryCollections.some((collection) => collection === name);
}

function isNameCollection(name: string | undefined): name is NameCollection {
  return nameCollections.some((collection) => collection === name);
}
