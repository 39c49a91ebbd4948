import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isScalar, parseDocument, stringify, type Pair } from 'yaml';
import { nameCollections } from '#schemas/registry.ts';
import type { SiteWords } from '#cli/messages/site-fi.ts';

/**
 * Divides files that hold many names by their keys, `organisations.yaml`, into a file for each, `organisations/stm.yaml`.
 *
 * @param refuse Told of a file that cannot be read as names, or of one of that name that is there already with other
 *   contents: nothing is done then.
 * @returns What was done, a line for each file that was divided.
 */
export function migrateNames(folder: string, refuse: Refuse): string[] {
  return nameCollections.flatMap((collection) => {
    const path = join(folder, `${collection}.yaml`);
    if (!existsSync(path)) return [];
    const files = divide(path, readFileSync(path, 'utf8'), refuse);
    for (const { id, text } of files) {
      const target = join(folder, collection, `${id}.yaml`);
      if (existsSync(target) && readFileSync(target, 'utf8') !== text)
        refuse((words) => words.taken(target, id, path));
    }
    mkdirSync(join(folder, collection), { recursive: true });
    for (const { id, text } of files) writeFileSync(join(folder, collection, `${id}.yaml`), text);
    rmSync(path);
    return [`${collection}.yaml → ${collection}/ (${files.length})`];
  });
}

/** The rows of a file, each as the text of a file of its own, with the comments that stood above it. */
function divide(path: string, text: string, refuse: Refuse): { id: string; text: string }[] {
  const { contents, errors } = parseDocument(text);
  if (errors.length > 0 || (contents !== null && !isMap(contents)))
    return refuse((words) => words.unreadable(path));
  return (contents?.items ?? []).map((row) => ({ id: rowId(path, row, refuse), text: rowText(row, text) }));
}

function rowId(path: string, { key }: Pair, refuse: Refuse): string {
  const id = isScalar(key) ? String(key.value) : '';
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? id : refuse((words) => words.idWrong(path, id));
}

/** The row as it was written, moved to the left edge. A row on one line is written anew. */
function rowText({ key, value }: Pair, text: string): string {
  if (!isMap(value) || value.flow === true || value.range == null)
    return stringify(isNode(value) ? value.toJSON() : value, { lineWidth: 0 });
  const comment = isScalar(key) && key.commentBefore != null ? `#${key.commentBefore.trimEnd()}\n` : '';
  const start = text.lastIndexOf('\n', value.range[0]) + 1;
  const lines = text.slice(start, value.range[1]).trimEnd().split('\n');
  const indent = /^ */.exec(lines[0] ?? '')?.[0] ?? '';
  return `${comment}${lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n')}\n`;
}

/** Ends the work with a sentence in the language of whoever asked for it. */
type Refuse = (tell: (words: SiteWords['migrate']) => string) => never;
