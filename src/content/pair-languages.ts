import type { EntryCollection } from '#schemas/registry.ts';
import type { z } from 'astro/zod';
import { isLanguage, type Language } from '#i18n/languages.ts';
import { keepAllTogether } from '#i18n/typography.ts';
import type { Entry } from './model.ts';
import type { SharedFacts, SharedTexts } from '#schemas/entry-schemas.ts';

/** One language file as the collection holds it: id `soite-2-0.sv` and the checked front matter. */
export interface LanguageFile {
  id: string;
  data: object;
  filePath?: string | undefined;
  digest?: string | number | undefined;
  rendered?: { metadata?: Readonly<Record<string, unknown>> } | undefined;
}

/** Joins the language files of a collection: facts and words from each original, words from its translation. */
export function pairLanguages<
  Facts extends SharedFacts,
  Texts extends SharedTexts,
  Collection extends EntryCollection,
>(
  collection: Collection,
  files: readonly LanguageFile[],
  schemas: { facts: Fields<Facts>; texts: Fields<Texts> },
): Entry<Facts, Texts, Collection>[] {
  const translations = new Map(files.filter(isTranslation).map((file) => [splitId(file.id).id, file]));
  return files
    .filter((file) => !isTranslation(file))
    .map((file) => {
      const { id, language } = splitId(file.id);
      const translation = translations.get(id);
      const both = [file, ...(translation ? [translation] : [])];
      return {
        collection,
        id,
        original: language,
        facts: pick(file.data, schemas.facts),
        texts: {
          [language]: keepAllTogether(pick(file.data, schemas.texts)),
          ...(translation && {
            [splitId(translation.id).language]: keepAllTogether(pick(translation.data, schemas.texts)),
          }),
        },
        files: Object.fromEntries(both.map((one) => [splitId(one.id).language, one.filePath])),
        sources: Object.fromEntries(
          both.map(({ id: fileId, digest = '', rendered }) => [
            splitId(fileId).language,
            { digest: String(digest), links: (rendered?.metadata?.['links'] ?? []) as readonly string[] },
          ]),
        ),
        checked: translation?.data.checked,
      };
    });
}

/** The fields of a file that belong to a schema. They were judged by it when the file was read. */
function pick<Data>(data: object, { shape }: Fields<Data>): Data {
  return Object.fromEntries(Object.entries(data).filter(([name]) => name in shape)) as Data;
}

/** `soite-2-0.sv` is the Swedish file of `soite-2-0`. */
function splitId(fileId: string): { id: string; language: Language } {
  const dot = fileId.lastIndexOf('.');
  const language = fileId.slice(dot + 1);
  if (!isLanguage(language)) throw new Error(`${fileId}: not a language file`);
  return { id: fileId.slice(0, dot), language };
}

function isTranslation(
  file: LanguageFile,
): file is LanguageFile & { data: { translationOf: Language; checked?: string } } {
  return 'translationOf' in file.data;
}

/** A schema of fields, of which only the names are asked here. */
type Fields<Data> = z.ZodType<Data> & { readonly shape: object };
