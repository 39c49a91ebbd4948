import type { z } from 'astro/zod';
import { municipalities } from '#places/municipalities.ts';
import { referenceFields } from '#schemas/references.ts';
import { unwrap } from '#schemas/walk.ts';
import { languages } from '#i18n/languages.ts';
import type { ReadContent } from '#source/files.ts';

/** The id of a thing by what people call it: its id, its name in either language, its abbreviation or its title. */
export type KnownThings = (target: string, called: string) => string | undefined;

/** What is there to refer to. */
export function thingsIn(content: ReadContent): KnownThings {
  const ids = new Map<string, string>();
  const add = (target: string, called: unknown, id: string) => {
    if (typeof called === 'string') ids.set(`${target} ${called.toLowerCase()}`, id);
  };
  for (const { collection, id, files } of content.entries) {
    add(collection, id, id);
    for (const file of Object.values(files))
      for (const field of ['title', 'shortName']) add(collection, file.fields.data?.[field], id);
  }
  for (const { collection, id, fields } of content.names) {
    add(collection, id, id);
    for (const field of ['name', 'short'])
      for (const language of languages)
        add(collection, (fields.data?.[field] as Texts | undefined)?.[language], id);
  }
  for (const { fi, sv } of municipalities) for (const name of [fi, sv]) add('municipalities', name, name);
  return (target, called) => ids.get(`${target} ${called.trim().toLowerCase()}`);
}

/** What a field refers to, if to anything: `organisations` for who organises. */
export function targetOf(schema: z.core.$ZodType | undefined): string | undefined {
  if (schema === undefined) return undefined;
  const inner = unwrap(schema);
  const { type, element } = inner._zod.def as { type: string; element?: z.core.$ZodType };
  if (type === 'array') return targetOf(element);
  return referenceFields.get(inner as z.ZodString)?.target;
}

type Texts = Readonly<Record<string, unknown>>;
