import { entrySchemasOf } from '#schemas/registry.ts';
import type { Content, Entry } from '#content/model.ts';
import { findFields } from '#schemas/walk.ts';
import { referenceFields } from '#schemas/references.ts';
import { onceFor } from './once-for.ts';
import type { NameSection } from './wording.ts';

/** The ids of the topics, organisations and so on that an entry names in its facts, however deep, or in its figures. */
export function referencesTo(section: NameSection, entry: Entry, content: Content): readonly string[] {
  const own = referencesOf(entry).flatMap(([target, id]) => (target === section ? id : []));
  if (section !== 'organisations') return own;
  return [...own, ...entry.facts.figures.flatMap((id) => content.figures.get(id)?.organisation ?? [])];
}

// Every page of a name asks every entry.
const referencesOf = onceFor((entry: Entry) =>
  findFields(entrySchemasOf[entry.collection].facts, entry.facts, referenceFields).map(
    ({ value, meta }): [target: string, id: string] => [meta.target, value],
  ),
);
