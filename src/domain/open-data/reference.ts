import { inBothOf } from '#schemas/values.ts';
import { z } from 'astro/zod';
import type { Content, Entry } from '#content/model.ts';
import { findFields } from '#schemas/walk.ts';
import { findMunicipality } from '#places/municipalities.ts';
import { referenceFields, type ReferenceTarget } from '#schemas/references.ts';
import { inBoth, type Language } from '#i18n/languages.ts';
import { wordingOf } from '../wording.ts';
import { plainText } from './plain.ts';

/** What a reference becomes in the open data: the id of the other thing, its official code, its name in both languages. */
export const reference = z.strictObject({
  id: z.string(),
  /** `mk-13` for an area, `236` for a municipality, `hva-15` for who arranges services. */
  code: z.string().optional(),
  name: inBothOf(z.string()),
});

/** A copy of the facts in which every reference says what it refers to. */
export function withNames(schema: z.core.$ZodType, facts: object, content: Content): object {
  const copy = structuredClone(facts);
  for (const { path, value, meta } of findFields(schema, facts, referenceFields))
    put(copy, path, referenceTo(meta.target, value, content));
  return copy;
}

/** What the things of a kind are called, by their ids. */
export function referenceNames(content: Content, target: ReferenceTarget) {
  return (id: string, language: Language) => referenceName(target, id, content, language);
}

/** The name of a thing in a language; its id where there is no such thing. */
function referenceName(target: ReferenceTarget, id: string, content: Content, language: Language): string {
  switch (target) {
    case 'projects':
    case 'regions':
    case 'workshops': {
      const entry: Entry | undefined = content[target].find((each) => each.id === id);
      return entry === undefined ? id : plainText(wordingOf(entry, language).texts.title);
    }
    case 'municipalities':
      return findMunicipality(id)?.[language] ?? id;
    default:
      return content[target].get(id)?.name[language] ?? id;
  }
}

function referenceTo(target: ReferenceTarget, id: string, content: Content): z.infer<typeof reference> {
  const code = codeOf(target, id, content);
  const own = target === 'municipalities' ? (code ?? id) : id;
  return {
    id: own,
    ...(code && { code }),
    name: inBoth((language) => referenceName(target, id, content, language)),
  };
}

function codeOf(target: ReferenceTarget, id: string, content: Content): string | undefined {
  if (target === 'regions') return content.regions.find((region) => region.id === id)?.facts.code;
  if (target === 'municipalities') return findMunicipality(id)?.code;
  return target === 'authorities' && /\d/.test(id) ? id : undefined;
}

/** Sets a value deep in a copy. */
function put(copy: object, path: readonly (string | number)[], value: unknown): void {
  const inner = path
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>(
      (place, key) => place[key] as Record<string | number, unknown>,
      copy as Record<string | number, unknown>,
    );
  inner[path.at(-1) ?? ''] = value;
}
