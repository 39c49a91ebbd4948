import { join } from 'node:path';
import type { EntryCollection } from '#collections/content.ts';
import type { dataFiles } from '#collections/names.ts';
import type { Language } from '#i18n/languages.ts';
import type { Block } from './block.ts';
import { type Body, readBody } from './body.ts';
import { joinLanguages, type ReadEntry } from './entry.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type InspectedFile, inspectFile } from './inspect.ts';
import { dataNameAt, isBeside, listFiles, textFileAt } from './paths.ts';
import type { Problem } from './problem.ts';
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
  const found = await listFiles(folder);
  const read = await inBatches(found.files, (file) => readFile(folder, file));
  const texts = read.flatMap(({ text }) => text ?? []);
  return {
    folder,
    texts,
    entries: joinLanguages(texts, found.files),
    data: read.flatMap(({ data }) => data ?? []),
    files: found.files,
    beside: read.flatMap(({ beside }) => beside ?? []),
    entryFolders: found.entryFolders,
    problems: [...found.problems, ...read.flatMap(({ problems }) => problems)],
  };
}

async function readFile(folder: string, file: FoundFile): Promise<ReadResult> {
  const { path } = file;
  const named = textFileAt(path);
  const name = dataNameAt(path);
  if (isBeside(file)) return { beside: await inspectFile(folder, file), problems: [] };
  if (named === undefined && name === undefined) return { problems: [] };
  const { text, problems } = await decodeText(join(folder, path), file);
  if (name !== undefined) {
    const fields = readYaml(path, text ?? '', 1);
    return {
      data: { path, name, fields },
      problems: text === undefined ? problems : [...problems, ...fields.problems],
    };
  }
  return named === undefined ? { problems } : readText(path, named, text, problems);
}

/** Reads a language file from its text; one that could not be decoded stays, without contents. */
export function readText(
  path: string,
  named: Pick<TextFile, 'collection' | 'id' | 'language' | 'format'>,
  decoded: string | undefined,
  problems: readonly Problem[],
): { text: TextFile; problems: Problem[] } {
  const text = decoded ?? '';
  const head = splitFrontMatter(path, text);
  const fields = readYaml(path, head.yaml, 2);
  const isWhole = head.problems.length === 0;
  // Where the fields end is not known: the text is read when that is mended.
  const body = readBody(path, isWhole ? text : '', named.format);
  return {
    text: {
      path,
      ...named,
      text,
      fields,
      body,
      prose: [...fieldBlocks(named.collection, fields), ...body.blocks],
    },
    problems: [
      ...problems,
      ...(decoded === undefined ? [] : head.problems),
      ...(isWhole ? fields.problems : []),
    ],
  };
}

/** Some files at a time: the next are read while one is understood, and none waits long with its file open. */
async function inBatches<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += batch)
    results.push(...(await Promise.all(items.slice(start, start + batch).map(work))));
  return results;
}

const batch = 32;

interface ReadResult {
  text?: TextFile;
  data?: DataFile;
  beside?: InspectedFile;
  problems: Problem[];
}
