import { join } from 'node:path';
import { readBody } from './body.ts';
import { joinLanguages } from './entry.ts';
import type { NameFile, FoundFile, InspectedFile, ReadContent, TextFile } from './files.ts';
import { readParts } from './fields.ts';
import { judgeName, judgeText } from './judge.ts';
import { inspectFile } from './inspect-file.ts';
import { nameFileAt, isAttachment, listFiles, textFileAt } from './paths.ts';
import type { Problem } from './problem.ts';
import { fieldBlocks } from './prose.ts';
import { decodeText } from './decode.ts';
import { readYaml } from './yaml.ts';

/** Reads a content folder. Nothing in it can stop the reading: what cannot be read becomes a problem. */
export async function readContent(folder: string): Promise<ReadContent> {
  const found = await listFiles(folder);
  const read = await inBatches(found.files, (file) => readFile(folder, file));
  const texts = read.flatMap(({ text }) => text ?? []);
  return {
    folder,
    texts,
    entries: joinLanguages(texts, found.files),
    names: read.flatMap(({ name }) => name ?? []),
    files: found.files,
    beside: read.flatMap(({ beside }) => beside ?? []),
    entryFolders: found.entryFolders,
    problems: [...found.problems, ...read.flatMap(({ problems }) => problems)],
  };
}

async function readFile(folder: string, file: FoundFile): Promise<ReadResult> {
  const { path } = file;
  const named = textFileAt(path);
  const name = nameFileAt(path);
  if (isAttachment(file)) return { beside: await inspectFile(folder, file), problems: [] };
  if (named === undefined && name === undefined) return { problems: [] };
  const { text, problems } = await decodeText(join(folder, path), file);
  if (name !== undefined) {
    const fields = readYaml(path, text ?? '', 1);
    return {
      name: { path, ...name, fields, judged: judgeName({ ...name, fields }) },
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
  const parts = readParts(path, text);
  const body = readBody(path, parts.body, named.format);
  const prose = [...fieldBlocks(named.collection, parts.fields), ...body.blocks];
  return {
    text: {
      path,
      ...named,
      text,
      fields: parts.fields,
      judged: judgeText({ ...named, fields: parts.fields }),
      source: parts.body,
      body,
      prose,
    },
    problems: [...problems, ...(decoded === undefined ? [] : parts.problems)],
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
  name?: NameFile;
  beside?: InspectedFile;
  problems: Problem[];
}
