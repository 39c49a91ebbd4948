import type { EntryCollection } from '#collections/content.ts';
import type { Language } from '#i18n/languages.ts';
import type { FoundFile, TextFile } from './read.ts';

/** One thing the site tells about, as its folder holds it. */
export interface ReadEntry {
  /** `projects/soite-2-0` */
  folder: string;
  collection: EntryCollection;
  id: string;
  files: { readonly [language in Language]?: TextFile };
  /** The file with the facts, if it is there. */
  original: TextFile | undefined;
  /** Names of the files beside the texts. */
  beside: readonly string[];
}

/** The language files joined by their folders. */
export function joinLanguages(texts: readonly TextFile[], files: readonly FoundFile[]): ReadEntry[] {
  const beside = Map.groupBy(files, ({ path }) => folderOf(path));
  return [...Map.groupBy(texts, ({ path }) => folderOf(path))].flatMap(([folder, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    return {
      folder,
      collection: first.collection,
      id: first.id,
      files: Object.fromEntries(own.map((text) => [text.language, text])),
      original: own.find((text) => !isTranslation(text)),
      beside: (beside.get(folder) ?? [])
        .map(({ path }) => path.slice(folder.length + 1))
        .filter((name) => !/\.mdx?$/.test(name)),
    };
  });
}

/** A file with `translationOf` is a translation. */
export function isTranslation({ fields }: TextFile): boolean {
  return fields.data !== undefined && 'translationOf' in fields.data;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
