import type { z } from 'astro/zod';
import { entrySchemasOf, nameSchemas } from '#schemas/registry.ts';
import type { Judgement, NameFile, TextFile } from './files.ts';

/** The schema a language file must satisfy: a file with `translationOf` is a translation. */
export function schemaOf(file: Pick<TextFile, 'collection' | 'fields'>): z.ZodType {
  const schemas = entrySchemasOf[file.collection];
  return isTranslation(file) ? schemas.translation : schemas.original;
}

/** Whether a file is a translation: it says so itself. */
export function isTranslation({ fields }: Pick<TextFile, 'fields'>): boolean {
  return fields.data !== undefined && 'translationOf' in fields.data;
}

/** Judges the fields of a language file, once for all who ask. Nothing can be said of fields that cannot be read. */
export function judgeText(file: Pick<TextFile, 'collection' | 'fields'>): Judgement | undefined {
  return file.fields.data && (schemaOf(file).safeParse(file.fields.data) as Judgement);
}

/** The same for the file of a name. */
export function judgeName({
  collection,
  fields,
}: Pick<NameFile, 'collection' | 'fields'>): Judgement | undefined {
  return fields.data && (nameSchemas[collection].safeParse(fields.data) as Judgement);
}
