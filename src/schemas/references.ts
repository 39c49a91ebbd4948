import { z } from 'astro/zod';

/** What a field of one thing may name in another: a folder's name, a key of a data file, a row of a table. */
export type ReferenceTarget =
  | 'projects'
  | 'regions'
  | 'workshops'
  | 'organisations'
  | 'topics'
  | 'phenomena'
  | 'programmes'
  | 'series'
  | 'sources'
  | 'figures'
  | 'municipalities'
  | 'authorities';

/** The fields that name something else, so that one rule can check them all. */
export const referenceFields = z.registry<{ target: ReferenceTarget }>();

/** The fields that name a file beside the text. */
export const fileFields = z.registry<{ kind: 'picture' | 'attachment' }>();

/** The id of something else. A municipality is named in Finnish or in Swedish, `Kaustby`. */
export function referenceTo(target: ReferenceTarget): z.ZodString {
  return z.string().min(1).register(referenceFields, { target });
}

/** The name of a file that lies beside the text, `hankesuunnitelma.pdf`. */
export function attachmentName(kind: 'picture' | 'attachment'): z.ZodString {
  return z.string().min(1).register(fileFields, { kind });
}
