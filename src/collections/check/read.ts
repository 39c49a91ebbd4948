import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type EntryCollection, entryCollections } from '#collections/content.ts';
import { dataFiles } from '#collections/names.ts';
import { isLanguage, type Language } from '#i18n/languages.ts';
import type { Block } from './block.ts';
import { type Body, readBody } from './body.ts';
import { joinLanguages, type ReadEntry } from './entry.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type InspectedFile, inspectFile } from './inspect.ts';
import { type Problem, problem, startOf } from './problem.ts';
import { fieldBlocks } from './prose.ts';
import { decodeText } from './text.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** A file in the content folder that is not read as text. */
export interface FoundFile {
  /** Path under the content folder. */
  path: string;
  bytes: number;
}

/** A language file of an entry: `projects/soite-2-0/index.sv.md`. */
export interface TextFile {
  path: string;
  collection: EntryCollection;
  /** Name of its folder. */
  id: string;
  language: Language;
  format: 'md' | 'mdx';
  /** The whole file, with its lines ended as everywhere and without a byte order mark. */
  text: string;
  /** The fields at its head. */
  fields: Yaml;
  /** The text below them. */
  body: Body;
  /** All words of the file that readers meet: those of its fields, then those of its text. */
  prose: readonly Block[];
}

/** A data file: `organisations.yaml`. */
export interface DataFile {
  path: string;
  name: keyof typeof dataFiles;
  fields: Yaml;
}

/** Everything that lies in the content folder, read but not yet judged. */
export interface ReadContent {
  folder: string;
  texts: readonly TextFile[];
  /** The same by their folders. */
  entries: readonly ReadEntry[];
  data: readonly DataFile[];
  /** Every file, also those that are read. */
  files: readonly FoundFile[];
  /** The files beside the texts, looked into. */
  beside: readonly InspectedFile[];
  /** Folders of the entry collections, `projects/soite-2-0`. */
  entryFolders: readonly string[];
  /** What was found while reading. */
  problems: readonly Problem[];
}

/** Reads a content folder. Nothing in it can stop the reading: what cannot be read becomes a problem. */
export async function readContent(folder: string): Promise<ReadContent> {
  const found = await listFiles(folder, '');
  const texts: TextFile[] = [];
  const data: DataFile[] = [];
  const problems = [...found.problems];
  for (const file of found.files) {
    const text = textFileAt(file.path);
    const name = dataNameAt(file.path);
    if (text === undefined && name === undefined) continue;
    const decoded = await decodeText(join(folder, file.path), file);
    problems.push(...decoded.problems);
    if (decoded.text === undefined) continue;
    if (text !== undefined) {
      const head = splitFrontMatter(file.path, decoded.text);
      const fields = readYaml(file.path, head.yaml, 2);
      problems.push(...head.problems, ...(head.problems.length === 0 ? fields.problems : []));
      const body = readBody(file.path, decoded.text, text.format);
      const prose = [...fieldBlocks(text.collection, fields), ...body.blocks];
      texts.push({ path: file.path, ...text, text: decoded.text, fields, body, prose });
    }
    if (name !== undefined) {
      const fields = readYaml(file.path, decoded.text, 1);
      problems.push(...fields.problems);
      data.push({ path: file.path, name, fields });
    }
  }
  const beside: InspectedFile[] = [];
  for (const file of found.files.filter(isBeside)) beside.push(await inspectFile(folder, file));
  return {
    folder,
    texts,
    entries: joinLanguages(texts, found.files),
    data,
    files: found.files,
    beside,
    entryFolders: found.entryFolders,
    problems,
  };
}

function textFileAt(path: string): Pick<TextFile, 'collection' | 'id' | 'language' | 'format'> | undefined {
  const match = /^(\w+)\/([^/]+)\/index\.(\w+)\.(mdx?)$/.exec(path);
  const [, collection, id, language, format] = match ?? [];
  if (id === undefined || !isLanguage(language) || !isEntryCollection(collection)) return undefined;
  return { collection, id, language, format: format === 'mdx' ? 'mdx' : 'md' };
}

/** Whether a file lies in the folder of an entry and is no text. */
function isBeside({ path }: FoundFile): boolean {
  return (
    isEntryCollection(path.split('/')[0]) &&
    path.split('/').length > 2 &&
    !/\.(mdx?|markdown|txt)$/.test(path)
  );
}

function dataNameAt(path: string): keyof typeof dataFiles | undefined {
  const name = /^([^/]+)\.yaml$/.exec(path)?.[1];
  return name !== undefined && Object.hasOwn(dataFiles, name) ? (name as keyof typeof dataFiles) : undefined;
}

function isEntryCollection(name: string | undefined): name is EntryCollection {
  return entryCollections.some((collection) => collection === name);
}

async function listFiles(folder: string, under: string): Promise<Listing> {
  const listing: Listing = { files: [], entryFolders: [], problems: [] };
  const items = await readdir(join(folder, under), { withFileTypes: true });
  for (const item of items.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = under === '' ? item.name : `${under}/${item.name}`;
    // Names with a dot in front are the computer's own, as .DS_Store.
    if (item.name.startsWith('.')) continue;
    if (item.isDirectory()) {
      const inner = await listFiles(folder, path);
      if (isEntryCollection(under)) listing.entryFolders.push(path);
      listing.files.push(...inner.files);
      listing.entryFolders.push(...inner.entryFolders);
      listing.problems.push(...inner.problems);
    } else if (item.isFile()) {
      listing.files.push({ path, bytes: (await stat(join(folder, path))).size });
    } else {
      listing.problems.push(problem(startOf(path), 'symlink', {}));
    }
  }
  return listing;
}

interface Listing {
  files: FoundFile[];
  entryFolders: string[];
  problems: Problem[];
}
