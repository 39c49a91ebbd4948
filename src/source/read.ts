import { languages } from '#i18n/languages.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cache, codeVersion, digestOf, openCache } from './cache.ts';
import { decodeBytes, decodeText, textLimit } from './decode.ts';
import { joinLanguages } from './entry.ts';
import { readParts } from './fields.ts';
import type { FoundFile, InspectedFile, NameFile, ReadContent, SettingsFile, TextFile } from './files.ts';
import { inspectFile } from './inspect-file.ts';
import { judgeName } from './judge.ts';
import { isAttachment, listFiles, nameFileAt, textFileAt } from './paths.ts';
import type { Problem } from './problem.ts';
import { isSearchList, searchListProblems } from './search-list.ts';
import { readSettings, settingsSchemas } from './settings-file.ts';
import { type KeptText, keptOf, readText, recalledFields, recalledText } from './text-file.ts';
import { readYaml } from './yaml.ts';

/** Opens what is kept of the files of a content folder, for the code of this run. */
export function openFileCache(folder: string): Cache<KeptFile> {
  return openCache(join(folder, 'files'), codeVersion(['source', 'schemas', 'i18n']) + languages.join());
}

/** What is kept of the fields of a file in which nothing was wrong. */
interface KeptFields {
  data: Record<string, unknown>;
  judged: Record<string, unknown>;
}

/** What is kept of a file from one reading to the next. */
export interface KeptFile {
  text?: KeptText;
  name?: KeptFields;
  settings?: KeptFields;
  /** Of a list of the search: that nothing was wrong. */
  list?: true;
  beside?: InspectedFile;
}

/** What a process that reads again and again has read of each file, by its path, with the size and time it had. */
export type ReadMemory = Map<string, { stamp: string; result: ReadResult }>;

/**
 * Reads a content folder. Nothing in it can stop the reading: what cannot be read becomes a problem.
 *
 * @param cache What earlier readings found, by the digests of paths and bytes; it never changes what is found.
 * @param memory What the same process has read before: a file of the same size and time is not opened again.
 */
export async function readContent(
  folder: string,
  cache?: Cache<KeptFile>,
  memory?: ReadMemory,
): Promise<ReadContent> {
  const found = listFiles(folder);
  const read: ReadResult[] = [];
  for (const file of found.files) {
    const stamp = found.stamps.get(file.path) ?? '';
    const known = memory?.get(file.path);
    const result = known?.stamp === stamp ? known.result : await readFile(folder, file, cache);
    memory?.set(file.path, { stamp, result });
    read.push(result);
  }
  const texts = read.flatMap(({ text }) => text ?? []);
  return {
    folder,
    texts,
    entries: joinLanguages(texts, found.files),
    names: read.flatMap(({ name }) => name ?? []),
    settings: read.flatMap(({ settings }) => settings ?? []),
    municipalities: read.find(({ municipalities }) => municipalities !== undefined)?.municipalities,
    files: found.files,
    beside: read.flatMap(({ beside }) => beside ?? []),
    entryFolders: found.entryFolders,
    problems: [...found.problems, ...read.flatMap(({ problems }) => problems)],
  };
}

async function readFile(
  folder: string,
  file: FoundFile,
  cache: Cache<KeptFile> | undefined,
): Promise<ReadResult> {
  const { path } = file;
  if (isAttachment(file)) return readAttachment(folder, file, cache);
  const named = textFileAt(path);
  const name = nameFileAt(path);
  const isSettings = Object.hasOwn(settingsSchemas, path) || path === municipalitiesFile;
  if (named === undefined && name === undefined && !isSearchList(path) && !isSettings)
    return { problems: [] };
  const bytes = file.bytes > textLimit ? undefined : bytesOf(join(folder, path));
  const digest = digestOfFile(path, bytes);
  const kept = cache?.get(digest);
  // Read again, not held: of most files no more than what is kept is ever asked.
  const textOf = () => decodeBytes(path, bytes ?? new Uint8Array()).text ?? '';
  if (name !== undefined && kept?.name !== undefined)
    return {
      name: { path, ...name, ...recalled(kept.name, () => readYaml(path, textOf(), 1)) },
      problems: [],
    };
  if (kept?.list === true) return { problems: [] };
  if (isSettings && kept?.settings !== undefined)
    return {
      settings: { path, ...recalled(kept.settings, () => readYaml(path, textOf(), 1)) },
      problems: [],
    };
  if (named !== undefined && kept?.text !== undefined)
    return { text: recalledText({ path, ...named }, digest, kept.text, textOf), problems: [] };
  const { text, problems } = decodeText(file, bytes);
  if (named !== undefined) {
    const read = readText({ path, ...named }, digest, text, problems);
    const keep = read.problems.length === 0 ? keptOf(read.text) : undefined;
    if (keep !== undefined) cache?.set(digest, { text: keep });
    return read;
  }
  if (isSettings) {
    const read = readSettingsOf(path, text, problems);
    const { fields, judged } = read.settings ?? {};
    if (read.problems.length === 0 && fields?.data !== undefined && judged?.success === true)
      cache?.set(digest, { settings: { data: fields.data, judged: judged.data } });
    return read;
  }
  if (name === undefined) {
    const all = text === undefined ? problems : [...problems, ...searchListProblems(path, text)];
    if (all.length === 0) cache?.set(digest, { list: true });
    return { problems: all };
  }
  const fields = readYaml(path, text ?? '', 1);
  const judged = judgeName({ ...name, fields });
  const all = text === undefined ? problems : [...problems, ...fields.problems];
  if (all.length === 0 && fields.data !== undefined && judged?.success === true)
    cache?.set(digest, { name: { data: fields.data, judged: judged.data } });
  return { name: { path, ...name, fields, judged }, problems: all };
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
  file: FoundFile,
  cache: Cache<KeptFile> | undefined,
): Promise<ReadResult> {
  const bytes = file.bytes > largestKept ? undefined : bytesOf(join(folder, file.path));
  const digest = digestOfFile(file.path, bytes);
  const kept = bytes && cache?.get(digest)?.beside;
  const beside = kept ?? { ...(await inspectFile(file, bytes)), digest };
  if (kept === undefined && bytes !== undefined) cache?.set(digest, { beside });
  return { beside, problems: [] };
}

/** Reads the text of one language file once more, for who prints it: below its fields, with the digest of the file. */
export function readSource(folder: string, path: string): { digest: string; source: string } {
  const bytes = readFileSync(join(folder, path));
  const { text = '' } = decodeBytes(path, bytes);
  return { digest: digestOfFile(path, bytes), source: readParts(path, text).body };
}

function recalled(
  { data, judged }: KeptFields,
  read: Parameters<typeof recalledFields>[1],
): Pick<NameFile, 'fields' | 'judged'> {
  return { fields: recalledFields(data, read), judged: { success: true, data: judged } };
}

/** The path counts, too: what is told of a file names it. */
function digestOfFile(path: string, bytes: Uint8Array | undefined): string {
  return digestOf(`${path}\0${bytes === undefined ? '' : digestOf(bytes)}`);
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Larger files are refused by their size alone, in bytes. */
const largestKept = 100_000_000;

interface ReadResult {
  text?: TextFile;
  name?: NameFile;
  settings?: SettingsFile | undefined;
  municipalities?: string;
  beside?: InspectedFile;
  problems: Problem[];
}
