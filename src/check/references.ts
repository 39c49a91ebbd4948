import { messagesOf } from '#i18n/messages.ts';
import { languages } from '#i18n/languages.ts';
import type { ReadContent } from '#source/files.ts';
import {
  type EntryCollection,
  entryCollections,
  type NameCollection,
  nameCollections,
} from '#schemas/registry.ts';
import { type FoundField, findFields, isRecord } from '#schemas/walk.ts';
import { officialAreas } from '#places/areas.ts';
import { findMunicipality, municipalities, namesOf } from '#places/municipalities.ts';
import { nameSchemas } from '#schemas/names.ts';
import { type ReferenceTarget, referenceFields } from '#schemas/references.ts';
import { asName, closestOf } from '#source/closest-match.ts';
import { type Problem, problem } from '#source/problem.ts';
import type { Yaml } from '#source/yaml.ts';

/** Every reference must name something that is there. */
export function referenceProblems(content: ReadContent): Problem[] {
  const known = knownNames(content);
  const ids = new Map(
    Object.entries(known).map(([target, names]) => [target, new Set(names.map(([, id]) => id))]),
  );
  return referencesOf(content).flatMap(({ fields, path, value, meta: { target } }) => {
    const found =
      target === 'municipalities'
        ? findMunicipality(value) !== undefined
        : (ids.get(target)?.has(value) ?? false);
    if (found) return [];
    return problem(fields.placeOf(path), 'reference-unknown', {
      target,
      value,
      known: [...(ids.get(target) ?? [])].slice(0, 6).join(', '),
      file: target in nameSchemas ? `content/${target}/${asName(value) || 'a'}.yaml` : undefined,
      closest:
        target === 'regions' ? regionMeant(value, known.regions) : closestOf(value, known[target])?.[1],
    });
  });
}

/** Regions are also called by their code or with a word after their name, and towns are taken for regions. */
function regionMeant(value: string, known: readonly [name: string, id: string][]): string | undefined {
  const name = value.replace(areaWord, '');
  const code = regionsOfTowns.get(asName(name));
  const sure = known.find(([each]) => each === code || each === name);
  return (sure ??
    closestOf(
      name,
      known.filter(([each]) => !officialAreas.some(({ code: official }) => official === each)),
    ))?.[1];
}

/** The regions of the towns, by the names of these. Of two towns of one name, the first. */
const regionsOfTowns: ReadonlyMap<string, string> = new Map(
  municipalities
    .flatMap((place) => namesOf(place).map((name): [string, string] => [asName(name), place.region]))
    .toReversed(),
);

/** The words of the site for an area, after a name. */
const areaWord = new RegExp(
  ` (${languages.flatMap((each) => [messagesOf(each).sections.regions.one, messagesOf(each).sections.authorities.one]).join('|')})$`,
  'i',
);

/** A reference, with the fields it stands in. */
export interface FoundReference extends FoundField<{ target: ReferenceTarget }> {
  fields: Yaml;
  file: string;
}

/** Every reference in the content. */
export function referencesOf(content: ReadContent): FoundReference[] {
  return [
    ...content.texts.flatMap(({ references, fields, path: file }) =>
      references.map((found) => ({ ...found, fields, file })),
    ),
    ...content.names.flatMap(({ collection, fields, path: file }) =>
      findFields(nameSchemas[collection], fields.data, referenceFields).map((found) => ({
        ...found,
        fields,
        file,
      })),
    ),
  ];
}

/** What may be named, with every name somebody might use for it. */
function knownNames(content: ReadContent): Record<ReferenceTarget, [name: string, id: string][]> {
  const entries = Object.fromEntries(
    entryCollections.map((collection) => [
      collection,
      [...folderNames(content, collection), ...titles(content, collection)],
    ]),
  ) as Record<EntryCollection, [string, string][]>;
  // A file counts also where it cannot be read: one mistake shall not make another.
  const names = Object.fromEntries(
    nameCollections.map((collection) => [
      collection,
      content.names
        .filter((file) => file.collection === collection)
        .flatMap(({ id, fields }): [string, string][] => [
          // One that must be renamed counts under the name it shall have.
          [id, asName(id)],
          ...namesIn(fields.data?.['name'], asName(id)),
          ...namesIn(fields.data?.['short'], asName(id)),
        ]),
    ]),
  ) as Record<NameCollection, [string, string][]>;
  return {
    ...entries,
    ...names,
    municipalities: municipalities.flatMap((place) =>
      namesOf(place).map((name): [string, string] => [name, name]),
    ),
  };
}

/** A folder counts also where its files cannot be read: one mistake shall not make another. */
function folderNames({ entryFolders }: ReadContent, collection: EntryCollection): [string, string][] {
  return entryFolders
    .filter((folder) => folder.startsWith(`${collection}/`))
    .map((folder) => folder.slice(collection.length + 1))
    .map((id) => [id, id]);
}

function titles({ texts }: ReadContent, collection: EntryCollection): [string, string][] {
  return texts
    .filter((file) => file.collection === collection)
    .flatMap(({ id, fields }) => [
      ...namesIn(fields.data?.['title'], id),
      ...(collection === 'regions' ? namesIn(fields.data?.['code'], id) : []),
    ]);
}

function namesIn(name: unknown, id: string): [string, string][] {
  const names = typeof name === 'string' ? [name] : isRecord(name) ? Object.values(name) : [];
  return names.filter((each) => typeof each === 'string').map((each) => [each, id]);
}
