import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { decodeBytes, decodeText, textLimit } from './decode.ts';
import { joinLanguages } from './entry.ts';
import type { InspectedFile, NameFile, ReadContent, SettingsFile, TextFile } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { inspectFile } from './inspect-file.ts';
import { judgeName } from './judge.ts';
import { folderOf, isAttachment, listFiles, nameFileAt, textFileAt } from './paths.ts';
import type { Problem } from './problem.ts';
import { isSearchList, searchListProblems } from './search-list.ts';
import { readSettings, settingsSchemas } from './settings-file.ts';
import {
  bytesOf,
  digestOfFile,
  type FileCache,
  type KeptFields,
  recall,
  type StampedFile,
} from './recall.ts';
import { keptOf, readText, recalledFields, recalledText } from './text-file.ts';
import { readYaml } from './yaml.ts';

/** What a process that reads again and again has read of each file, by its path, with the size and time it had. */
export type ReadMemory = Map<string, { stamp: string; result: ReadResult }>;

/**
 * Reads a content folder. Nothing in it can stop the reading: what cannot be read becomes a problem.
 *
 * @param cache What earlier readings found; it never changes what is found. With it most of a text is let go, and read
 *   again for who asks.
 * @param memory What the same process has read before: a file of the same size and time is not opened again.
 * @param judge Told of each folder with a file that was read anew, while its texts are still whole.
 */
export async function readContent(
  folder: string,
  cache?: FileCache,
  memory?: ReadMemory,
  judge?: (own: ReadContent) => void,
): Promise<ReadContent> {
  const { files: found, stamps, ...listed } = listFiles(folder);
  const read: ReadResult[] = [];
  let rested = performance.now();
  for (const files of Map.groupBy(found, folderOf).values()) {
    const own: ReadResult[] = [];
    for (const file of files) {
      const stamp = stamps.get(file.path) ?? '';
      const known = memory?.get(file.path);
      own.push(known?.stamp === stamp ? known.result : await readFile(folder, { ...file, stamp }, cache));
    }
    if (own.some(({ recalled }) => recalled !== undefined))
      judge?.(contentOf(folder, { files, entryFolders: [], problems: [] }, own));
    for (const [at, { recalled, ...whole }] of own.entries()) {
      const result = recalled ? { ...whole, text: recalled } : whole;
      const { path = '' } = files[at] ?? {};
      memory?.set(path, { stamp: stamps.get(path) ?? '', result });
      read.push(result);
    }
    // A server goes on answering while it reads.
    if (performance.now() - rested > 20) {
      await setImmediate();
      rested = performance.now();
    }
  }
  return contentOf(folder, { files: found, ...listed }, read);
}

function contentOf(
  folder: string,
  { files, entryFolders, problems }: Pick<ReadContent, 'files' | 'entryFolders' | 'problems'>,
  read: readonly ReadResult[],
): ReadContent {
  const texts = read.flatMap(({ text }) => text ?? []);
  return {
    folder,
    texts,
    entries: joinLanguages(texts, files),
    names: read.flatMap(({ name }) => name ?? []),
    settings: read.flatMap(({ settings }) => settings ?? []),
    municipalities: read.find(({ municipalities }) => municipalities !== undefined)?.municipalities,
    files,
    attachments: read.flatMap(({ attachment }) => attachment ?? []),
    entryFolders,
    problems: [...problems, ...read.flatMap((each) => each.problems)],
  };
}

async function readFile(
  folder: string,
  file: StampedFile,
  cache: FileCache | undefined,
): Promise<ReadResult> {
  const { path } = file;
  if (isAttachment(file)) return readAttachment(folder, file, cache);
  const named = textFileAt(path);
  const name = nameFileAt(path);
  const isSettings = Object.hasOwn(settingsSchemas, path) || path === municipalitiesFile;
  if (named === undefined && name === undefined && !isSearchList(path) && !isSettings)
    return { problems: [] };
  const { digest, kept, bytes } = recall(folder, file, textLimit, cache);
  // Read again, not held: of most files no more than what is kept is ever asked.
  const textOf = () => decodeBytes(path, bytesOf(join(folder, path)) ?? new Uint8Array()).text ?? '';
  if (name !== undefined && kept?.name !== undefined)
    return {
      name: { path, ...name, digest, ...recalled(kept.name, () => readYaml(path, textOf(), 1)) },
      problems: [],
    };
  if (kept?.list === true) return { problems: [] };
  if (isSettings && kept?.settings !== undefined)
    return {
      settings: { path, ...recalled(kept.settings, () => readYaml(path, textOf(), 1)) },
      problems: [],
    };
  const dataOf = () => cache?.data.get(digest);
  if (named !== undefined && kept?.text !== undefined) {
    cache?.data.keep(digest);
    return { text: recalledText({ path, ...named }, digest, kept.text, textOf, dataOf), problems: [] };
  }
  const { text, problems } = decodeText(file, bytes);
  if (named !== undefined) {
    const read = readText({ path, ...named }, digest, text, problems);
    const keep = read.problems.length === 0 ? keptOf(read.text) : undefined;
    if (keep === undefined || cache === undefined) return read;
    cache.files.set(digest, { text: keep });
    cache.data.set(digest, read.text.fields.data ?? {});
    return { ...read, recalled: recalledText({ path, ...named }, digest, keep, textOf, dataOf) };
  }
  if (isSettings) {
    const read = readSettingsOf(path, text, problems);
    const { fields, judged } = read.settings ?? {};
    if (read.problems.length === 0 && fields?.data !== undefined && judged?.success === true)
      cache?.files.set(digest, { settings: { data: fields.data, judged: judged.data } });
    return read;
  }
  if (name === undefined) {
    const all = text === undefined ? problems : [...problems, ...searchListProblems(path, text)];
    if (all.length === 0) cache?.files.set(digest, { list: true });
    return { problems: all };
  }
  const fields = readYaml(path, text ?? '', 1);
  const judged = judgeName({ ...name, fields });
  const all = text === undefined ? problems : [...problems, ...fields.problems];
  if (all.length === 0 && fields.data !== undefined && judged?.success === true)
    cache?.files.set(digest, { name: { data: fields.data, judged: judged.data } });
  return { name: { path, ...name, digest, fields, judged }, problems: all };
}

function readSettingsOf(path: string, text: string | undefined, problems: Problem[]): ReadResult {
  if (text === undefined) return { problems };
  if (path === municipalitiesFile) return { municipalities: text, problems };
  const settings = readSettings(path, text);
  return { settings, problems: [...problems, ...(settings?.fields.problems ?? [])] };
}

const municipalitiesFile = 'places/municipalities.csv';

async function readAttachment(
  folder: string,
  file: StampedFile,
  cache: FileCache | undefined,
): Promise<ReadResult> {
  const { digest, kept, bytes } = recall(folder, file, largestKept, cache);
  const { path, bytes: size } = file;
  const attachment = kept?.attachment ?? { ...(await inspectFile({ path, bytes: size }, bytes)), digest };
  if (kept === undefined && bytes !== undefined) cache?.files.set(digest, { attachment });
  return { attachment, problems: [] };
}

/** Reads the text of one language file once more, for who prints it: below its fields, with the digest of the file. */
export function readSource(folder: string, path: string): { digest: string; source: string } {
  const bytes = readFileSync(join(folder, path));
  const { text = '' } = decodeBytes(path, bytes);
  return { digest: digestOfFile(path, bytes), source: splitFrontMatter(path, text).body };
}

function recalled(
  { data, judged }: KeptFields,
  read: Parameters<typeof recalledFields>[1],
): Pick<NameFile, 'fields' | 'judged'> {
  return { fields: recalledFields(data, read), judged: { success: true, data: judged } };
}

/** Larger files are refused by their size alone, in bytes. */
const largestKept = 100_000_000;

interface ReadResult {
  text?: TextFile;
  /** The same, of which the most is read again when it is asked for. */
  recalled?: TextFile;
  name?: NameFile;
  settings?: SettingsFile | undefined;
  municipalities?: string;
  attachment?: InspectedFile;
  problems: Problem[];
}
