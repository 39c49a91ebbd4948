import type { TextFile } from '#source/files.ts';
import { type EntryCollection, entrySchemasOf } from '#schemas/registry.ts';
import { dayInFinland } from '#i18n/days.ts';
import { readParts, type TextParts } from '#source/fields.ts';
import type { Commit, History } from './git-log.ts';
import { decodeBytes } from '#source/decode.ts';

/** When the words of a text last changed. Its facts, its address and its layout do not count. */
export interface WordChange {
  /** The day in Finland, `2026-11-22`. */
  day: string;
  /** The moment, to be compared with others. Of a change that is not committed: later than all. */
  moment: number;
  /** The change was then or earlier: the history does not go further back. */
  orEarlier: boolean;
}

/** Finds the commit in which the words of a text became what they are; undefined without a history. */
export async function lastWordChange(
  file: TextFile,
  history: History | undefined,
  today: string,
): Promise<WordChange | undefined> {
  const commits = history?.commits.get(file.path) ?? [];
  const [newest] = commits;
  if (history === undefined || newest === undefined) return history && uncommitted(today);
  const present = textsOf(file.collection, { fields: file.fields, body: file.source });
  const at = async ({ id, path }: Pick<Commit, 'id' | 'path'>) => {
    const text = await history.textAt(id, path);
    return text === undefined ? undefined : textsOf(file.collection, readParts(path, decoded(path, text)));
  };
  // The newest may lie on a side that a merge did not take.
  if ((await at(newest)) !== present && (await at({ id: 'HEAD', path: newest.path })) !== present)
    return uncommitted(today);
  let change: Commit | undefined;
  for (const commit of commits) {
    if ((await at(commit)) === present) change = commit;
    else if (change !== undefined) break;
  }
  change ??= newest;
  return {
    day: dayInFinland(new Date(change.date)),
    moment: Date.parse(change.date),
    orEarlier: change.boundary,
  };
}

/** The words of a file as one text: the fields that are words, and the body. */
function textsOf(collection: EntryCollection, { fields, body }: Pick<TextParts, 'fields' | 'body'>): string {
  const names = Object.keys(entrySchemasOf[collection].texts.shape).filter((name) => !own.has(name));
  const words = JSON.stringify(names.map((name) => fields.data?.[name] ?? null));
  return JSON.stringify([words, body].map(withoutTargets));
}

/** A text without where its links between files lead: that changes when another page moves, its words do not. */
function withoutTargets(body: string): string {
  return body
    .replace(/(\]\(\s*<?|^\[[^\]\n]+\]:\s*<?)(?![a-z][a-z0-9+.-]*:)[^\s>)]*/gim, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words that say where a text stands, not what it tells. */
const own: ReadonlySet<string> = new Set(['urlName', 'aliases']);

function decoded(path: string, text: string): string {
  return decodeBytes(path, Buffer.from(text)).text ?? text;
}

function uncommitted(today: string): WordChange {
  return { day: today, moment: Number.MAX_SAFE_INTEGER, orEarlier: false };
}
