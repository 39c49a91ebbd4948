import type { ReadEntry } from './files.ts';
import { isTranslation } from './judge.ts';
import type { FoundFile, TextFile } from './files.ts';

/** The language files joined by their folders. */
export function joinLanguages(texts: readonly TextFile[], files: readonly FoundFile[]): ReadEntry[] {
  const byFolder = Map.groupBy(files, ({ path }) => folderOf(path));
  return [...Map.groupBy(texts, ({ path }) => folderOf(path))].flatMap(([folder, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    return {
      folder,
      collection: first.collection,
      id: first.id,
      files: Object.fromEntries(own.map((text) => [text.language, text])),
      original: own.find((text) => !isTranslation(text)),
      attachments: (byFolder.get(folder) ?? [])
        .map(({ path }) => path.slice(folder.length + 1))
        .filter((name) => !/\.mdx?$/.test(name)),
    };
  });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
