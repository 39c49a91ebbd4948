import { escapeRegExp } from '#source/matches.ts';
import type { ReadContent, ReadEntry, TextFile } from '#source/files.ts';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { referencesOf } from '#check/references.ts';
import { languages } from '#i18n/languages.ts';
import { withAlias } from './aliases.ts';

/** The new text of a file; without one it could not be changed, and the line says where. */
export interface Edit {
  path: string;
  text: string | undefined;
  line?: number;
  /** How many references and links were changed. */
  count: number;
}

/** Every change of text that follows from another name of a folder. */
export function editsOfMove(content: ReadContent, entry: ReadEntry, id: string): Edit[] {
  const own = new Set(Object.values(entry.files).map(({ path }) => path));
  const paths = [...content.texts.map(({ path }) => path), ...content.names.map(({ path }) => path)];
  return paths.flatMap((path) => {
    // Some editors put a mark before the first line, which then would be no `---`.
    const before = readFileSync(join(content.folder, path), 'utf8').replace(/^\ufeff/, '');
    const referring = withReferences(content, entry, id, path, before);
    if (referring.text === undefined) return referring;
    const file = content.texts.find((text) => text.path === path);
    const linking =
      file === undefined ? { text: referring.text, count: 0 } : withLinks(file, entry, id, referring.text);
    const text =
      own.has(path) && file !== undefined
        ? withFirstId(entry, file, id, withRedirects(entry, file, id, linking.text))
        : linking.text;
    return text === before ? [] : { path, text, count: referring.count + linking.count };
  });
}

function withReferences(
  content: ReadContent,
  entry: ReadEntry,
  id: string,
  path: string,
  before: string,
): Edit {
  const places = referencesOf(content)
    .filter(
      ({ file, value, meta }) => file === path && meta.target === entry.collection && value === entry.id,
    )
    .map(({ fields, path: field }) => fields.placeOf(field))
    .toSorted((one, other) => one.line - other.line || one.column - other.column);
  const lines = before.split('\n');
  // From the end, so that the columns of what stands before stay true.
  for (const { line, column } of places.toReversed()) {
    const text = lines[line - 1] ?? '';
    const quote = /["']/.test(text.charAt(column - 1)) ? 1 : 0;
    const start = column - 1 + quote;
    if (!text.startsWith(entry.id, start)) return { path, text: undefined, line, count: 0 };
    lines[line - 1] = text.slice(0, start) + id + text.slice(start + entry.id.length);
  }
  return { path, text: lines.join('\n'), count: places.length };
}

/** Links are changed where they stand after a bracket, a definition or between angles, by what they lead to. */
function withLinks(
  file: TextFile,
  entry: ReadEntry,
  id: string,
  before: string,
): { text: string; count: number } {
  const folder = posix.dirname(file.path);
  if (folder === entry.folder) return { text: before, count: 0 };
  let count = 0;
  const addresses = new Set([...file.linkAddresses, ...file.body.pictures.map(({ address }) => address)]);
  const text = [...addresses].reduce((result, address) => {
    const [target = '', ...rest] = address.split(/(?=[#?])/);
    const path = posix.normalize(`${folder}/${target}`);
    if (/^[a-z]+:|^[/#]/i.test(address) || (path !== entry.folder && !path.startsWith(`${entry.folder}/`)))
      return result;
    const moved = `${posix.relative(folder, `${entry.collection}/${id}${path.slice(entry.folder.length)}`)}${rest.join('')}`;
    return result.replace(
      new RegExp(`(\\]\\(\\s*<?|^\\[[^\\]]+\\]:\\s*<?)${escapeRegExp(address)}(?=[\\s>)]|$)`, 'gm'),
      (_all, start: string) => {
        count++;
        return start + moved;
      },
    );
  }, before);
  return { text, count };
}

/** Where the address changes with the folder, the old one is kept as an alias. */
function withRedirects(entry: ReadEntry, file: TextFile, id: string, before: string): string {
  const urlName = file.fields.data?.['urlName'];
  const changes = urlName === undefined || urlName === entry.id;
  // A language without a text has its page under the folder's name: the other file keeps its old address.
  const untranslated = languages.some((language) => entry.files[language] === undefined) && !changes;
  if (!changes && !untranslated) return before;
  const named = before.replace(
    new RegExp(`^(urlName:[ \\t]*)(["']?)${escapeRegExp(entry.id)}\\2[ \\t]*$`, 'm'),
    `$1${id}`,
  );
  return withAlias(named, entry.id, id);
}

/** Programs of readers know news and workshops by the first name of the folder; it is kept when that changes. */
function withFirstId(entry: ReadEntry, file: TextFile, id: string, before: string): string {
  const { translationOf, firstId = entry.id } = file.fields.data ?? {};
  if (!['news', 'workshops'].includes(entry.collection) || translationOf !== undefined) return before;
  const without = before.replace(/^firstId:.*\r?\n/m, '');
  return firstId === id ? without : without.replace(/^---[ \t]*\r?\n/, `$&firstId: ${firstId}\n`);
}
