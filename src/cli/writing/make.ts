import type { ReadContent } from '#source/files.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runCheck } from '#cli/report.ts';
import { staffWords } from '#cli/messages/messages.ts';
import { asName } from '#source/closest-match.ts';
import { otherLanguage } from '#i18n/languages.ts';
import type { StaffLanguage } from '#i18n/problems.ts';
import { findEntry } from './find-entry.ts';
import type { NewEntry } from './gather.ts';
import type { NewName } from './names.ts';
import { newText } from './template.ts';
import { translationText } from './translation-text.ts';

/** What was made, or why not. */
export interface Made {
  text: string;
  fine: boolean;
}

/** Writes the folder and the file of a new item, and checks it. What is there already is never touched. */
export async function makeEntry(content: ReadContent, entry: NewEntry, staff: StaffLanguage): Promise<Made> {
  const words = staffWords[staff].new;
  const { collection, id, language, values, names } = entry;
  if (asName(id) !== id || id === '') return { text: words.idWrong(id, asName(id) || 'a-z'), fine: false };
  const folder = join(content.folder, collection, id);
  if (content.entryFolders.includes(`${collection}/${id}`))
    return {
      text: words.idTaken(shown(folder), `npm run new -- --translate ${collection}/${id}`),
      fine: false,
    };
  const text = newText(collection, values, language);
  const added = names.map((name) => makeName(content, name, staff).text);
  const made = await writeAndCheck(content, `${collection}/${id}/index.${language}.md`, text, staff);
  return { ...made, text: [...added, made.text].join('\n') };
}

/** Writes the file of a new name. */
export function makeName(
  content: ReadContent,
  { collection, id, text }: NewName,
  staff: StaffLanguage,
): Made {
  const path = `${collection}/${id}.yaml`;
  if (content.files.some((file) => file.path === path))
    return { text: staffWords[staff].translate.exists(shown(join(content.folder, path))), fine: false };
  return { text: writeNew(content, path, text, staff), fine: true };
}

/** Writes the other language's file of an item, with the words to translate. */
export async function makeTranslation(
  content: ReadContent,
  name: string,
  staff: StaffLanguage,
): Promise<Made> {
  const words = staffWords[staff].translate;
  const entry = findEntry(content, name, staffWords[staff]);
  if (typeof entry === 'string') return { text: entry, fine: false };
  const { original, folder } = entry;
  if (original?.fields.data === undefined) return { text: words.unknown(name), fine: false };
  const language = otherLanguage(original.language);
  const path = `${folder}/index.${language}.${original.format}`;
  if (entry.files[language] !== undefined)
    return { text: words.exists(shown(join(content.folder, path))), fine: false };
  const written = writeNew(content, path, translationText(original), staff);
  return { text: `${written}\n${words.toDo(original.wordCount)}`, fine: true };
}

async function writeAndCheck(
  content: ReadContent,
  path: string,
  text: string,
  staff: StaffLanguage,
): Promise<Made> {
  const written = writeNew(content, path, text, staff);
  const { errors, text: report } = await runCheck({
    folder: content.folder,
    language: staff,
    format: 'text',
    only: path,
    // The text is still to be written.
    except: ['placeholder-left'],
  });
  const next = staffWords[staff].new.next('npm run check');
  return { text: [written, ...(errors > 0 ? [report] : []), next].join('\n'), fine: errors === 0 };
}

function writeNew({ folder }: ReadContent, path: string, text: string, staff: StaffLanguage): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  // The flag refuses a file that came there in the meantime.
  writeFileSync(file, text, { flag: 'wx' });
  return staffWords[staff].new.written(shown(file));
}

function shown(path: string): string {
  return relative(process.cwd(), path);
}
