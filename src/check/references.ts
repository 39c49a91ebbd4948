import type { ReadContent } from '#source/files.ts';
import {
  type EntryCollection,
  entryCollections,
  type NameCollection,
  nameCollections,
} from '#schemas/registry.ts';
import { type FoundField, findFields, isRecord } from '#schemas/walk.ts';
import { joinedMunicipalities, officialAreas } from '#places/areas.ts';
import { municipalities, municipalitiesCalled, namesOf } from '#places/municipalities.ts';
import { nameSchemas } from '#schemas/names.ts';
import { type ReferenceTarget, referenceFields } from '#schemas/references.ts';
import { asName } from '#source/closest-match.ts';
import { type Problem, problem } from '#source/problem.ts';
import type { Yaml } from '#source/yaml.ts';
import { meantBy } from './meant.ts';
import { namesIn } from './schema-written.ts';

/** Every reference must name something that is there. */
export function referenceProblems(content: ReadContent): Problem[] {
  const known = knownNames(content);
  const ids = new Map(
    Object.entries(known).map(([target, names]) => [target, new Set(names.map(([, id]) => id))]),
  );
  return referencesOf(content).flatMap(({ fields, path, value, meta: { target } }) => {
    const called = target === 'municipalities' ? municipalitiesCalled(value) : [];
    if (called.length > 1)
      return problem(fields.placeOf(path), 'municipality-ambiguous', {
        value,
        choices: called.map(({ code, region }) => `${code} (${areaName(region)})`).join(', '),
      });
    if (called.length === 1 || ids.get(target)?.has(value) === true) return [];
    const isKnown = (name: string) =>
      ids.get(target)?.has(name) === true ||
      (target === 'municipalities' && municipalitiesCalled(name).length > 0);
    const joined = [namesIn(value), value.split(/\s+/)].find(
      (each) => each.length > 1 && each.every(isKnown),
    );
    if (typeof path.at(-1) === 'number' && joined !== undefined)
      return problem(fields.placeOf(path), 'reference-joined', { value, write: joined.join(', ') });
    // The way to a file in the place of its name: `content/topics/johtaminen.yaml`.
    const [, id = ''] = /([^/]+?)(?:\/index\.\w+\.mdx?|\.ya?ml)?\)?\/?$/.exec(value) ?? [];
    const own = value.includes('/') && ids.get(target)?.has(id) === true ? id : undefined;
    const { closest = own, examples } = meantBy(value, target, known[target]);
    return problem(fields.placeOf(path), 'reference-unknown', {
      target,
      value,
      known: examples.slice(0, 6).join(', '),
      file: target in nameSchemas ? `content/${target}/${asName(value) || 'a'}.yaml` : undefined,
      closest,
    });
  });
}

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
          ...pairedWith(fields.data?.['name'], asName(id)),
          ...pairedWith(fields.data?.['short'], asName(id)),
        ]),
    ]),
  ) as Record<NameCollection, [string, string][]>;
  return {
    ...entries,
    ...names,
    municipalities: [
      ...municipalities.flatMap(namesOf).map((name): [string, string] => [name, name]),
      // One that is no more is now called by the name of the one it was joined to.
      ...joinedMunicipalities.flatMap(({ name, into }) =>
        municipalitiesCalled(into).map((place): [string, string] => [name, namesOf(place)[0] ?? into]),
      ),
    ],
  };
}

function areaName(code: string): string {
  const area = officialAreas.find((each) => each.code === code);
  return area === undefined ? code : [...new Set(namesOf(area))].join(' / ');
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
      ...pairedWith(fields.data?.['title'], id),
      ...(collection === 'regions' ? pairedWith(fields.data?.['code'], id) : []),
    ]);
}

function pairedWith(name: unknown, id: string): [string, string][] {
  const names = typeof name === 'string' ? [name] : isRecord(name) ? Object.values(name) : [];
  return names.filter((each) => typeof each === 'string').map((each) => [each, id]);
}
