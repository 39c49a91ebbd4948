import type { ReadContent, ReadEntry } from '#source/files.ts';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { staffWords } from '#cli/messages/messages.ts';
import { addressOfEntry } from '#check/known-addresses.ts';
import { problemsOf } from '#check/check.ts';
import { asName } from '#source/closest-match.ts';
import type { Problem } from '#source/problem.ts';
import { readContent } from '#source/read.ts';
import { languages } from '#i18n/languages.ts';
import { problemText, type StaffLanguage } from '#i18n/problems.ts';
import { findEntry } from './find-entry.ts';
import type { Made } from './make.ts';
import { editsOfMove, type Edit } from './move-edits.ts';

/**
 * Gives the folder of an entry another name. References, links and redirects follow in both languages.
 * Either all of it happens or nothing: a move that would break something is taken back.
 */
export async function moveEntry(
  folder: string,
  from: string,
  to: string,
  staff: StaffLanguage,
): Promise<Made> {
  const words = staffWords[staff];
  const content = await readContent(folder);
  const entry = findEntry(content, from, words);
  if (typeof entry === 'string') return { text: entry, fine: false };
  const id = to.startsWith(`${entry.collection}/`) ? to.slice(entry.collection.length + 1) : to;
  const refusal = refusalOf(content, entry, id, staff);
  if (refusal !== undefined) return { text: refusal, fine: false };

  const edits = editsOfMove(content, entry, id);
  const wrong = edits.find((edit) => edit.text === undefined);
  if (wrong !== undefined) return { text: words.move.notFound(wrong.path, wrong.line ?? 1), fine: false };
  const undo = applyEdits(folder, edits);
  try {
    renameSync(join(folder, entry.folder), join(folder, entry.collection, id));
  } catch (error) {
    undo();
    throw error;
  }

  const moved = await readContent(folder);
  const caused = errorsCaused(content, moved, entry.id, id);
  if (caused.length === 0) return { text: reportOf(moved, entry, id, edits, staff), fine: true };
  renameSync(join(folder, entry.collection, id), join(folder, entry.folder));
  undo();
  const told = caused.map((each) => `${each.path}:${each.line}:${each.column}  ${problemText(each, staff)}`);
  return { text: [words.move.undone, ...told].join('\n'), fine: false };
}

function refusalOf(
  content: ReadContent,
  entry: ReadEntry,
  id: string,
  staff: StaffLanguage,
): string | undefined {
  const words = staffWords[staff];
  if (id.includes('/')) return words.move.otherCollection;
  if (entry.collection === 'pages' && (entry.id === 'front' || id === 'front')) return words.move.front;
  if (asName(id) !== id || id === '') return words.new.idWrong(id, asName(id) || 'a-z');
  const target = `${entry.collection}/${id}`;
  if (content.entryFolders.includes(target) || existsSync(join(content.folder, target)))
    return words.move.taken(target);
  const unreadable = Object.values(entry.files).find(({ fields }) => fields.data === undefined);
  return unreadable && words.move.unreadable(unreadable.path);
}

/** Writes the changed files. Returns what they were, so that it can be taken back. */
/** Writes all files or, where one cannot be written, none. @returns What writes them as they were. */
function applyEdits(folder: string, edits: readonly Edit[]): () => void {
  const before = new Map(edits.map(({ path }) => [join(folder, path), readFileSync(join(folder, path))]));
  const undo = () => {
    for (const [path, bytes] of before) if (!readFileSync(path).equals(bytes)) writeFileSync(path, bytes);
  };
  try {
    for (const { path, text } of edits) if (text !== undefined) writeFileSync(join(folder, path), text);
  } catch (error) {
    undo();
    throw error;
  }
  return undo;
}

/** Errors that were not there before, wherever their lines have moved to. */
function errorsCaused(before: ReadContent, after: ReadContent, oldId: string, newId: string): Problem[] {
  const problemKey = ({ path, rule, values }: Problem) =>
    JSON.stringify([path, rule, values]).replaceAll(oldId, newId);
  const known = new Set(problemsOf(before).map(problemKey));
  return problemsOf(after).filter((each) => each.severity === 'error' && !known.has(problemKey(each)));
}

function reportOf(
  after: ReadContent,
  entry: ReadEntry,
  id: string,
  edits: readonly Edit[],
  staff: StaffLanguage,
): string {
  const words = staffWords[staff].move;
  const target = `${entry.collection}/${id}`;
  const moved = after.entries.find(({ folder }) => folder === target) ?? entry;
  return [
    words.moved(entry.folder, target),
    ...edits.flatMap(({ path, count }) => (count === 0 ? [] : [words.changed(path, count)])),
    ...languages.map((language) => {
      const [from, to] = [addressOfEntry(entry, language), addressOfEntry(moved, language)];
      return from === to ? words.sameAddress(from) : words.redirect(from, to);
    }),
  ].join('\n');
}
