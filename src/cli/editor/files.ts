import type { ReadContent } from '#source/files.ts';
import { entryCollections, entrySchemasOf, nameCollections } from '#schemas/registry.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isTranslation } from '#source/judge.ts';
import { languages } from '#i18n/languages.ts';
import { municipalities, namesOf } from '#places/municipalities.ts';
import { nameSchemas } from '#schemas/names.ts';
import { editorSchema, type KnownNames } from './schema.ts';

/** Where the Astro extension of VS Code looks for the schemas of the fields at the head of texts. */
const folder = '.astro/collections';
const kinds = ['original', 'translation'] as const;

/** Writes the schemas for editors and the list of files they belong to. Returns the paths. */
export function writeEditorSchemas(content: ReadContent, root = '.'): string[] {
  const known = knownNames(content);
  mkdirSync(join(root, folder), { recursive: true });
  const write = (name: string, value: object) => {
    const path = join(root, folder, name);
    writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
    return relative(root, path);
  };
  return [
    ...entryCollections.flatMap((collection) =>
      kinds.map((kind) =>
        write(
          `${schemaName(collection, kind)}.schema.json`,
          editorSchema(collection, entrySchemasOf[collection][kind], languages[0], known),
        ),
      ),
    ),
    ...nameCollections.map((collection) =>
      write(
        `name-${collection}.schema.json`,
        editorSchema(collection, nameSchemas[collection], languages[0], known),
      ),
    ),
    write('collections.json', manifest(content)),
  ];
}

/** Which schema belongs to which file, in the form the extension reads: small letters, file addresses. */
function manifest({ folder: contentFolder, texts }: ReadContent): object {
  return {
    collections: entryCollections.flatMap((collection) =>
      kinds.map((kind) => ({ hasSchema: true, name: schemaName(collection, kind) })),
    ),
    entries: Object.fromEntries(
      texts.map((file) => [
        decodeURIComponent(pathToFileURL(resolve(contentFolder, file.path)).href).toLowerCase(),
        schemaName(file.collection, isTranslation(file) ? 'translation' : 'original'),
      ]),
    ),
  };
}

/** Astro writes schemas of its own under the names of the collections: ours stand beside them. */
function schemaName(collection: string, kind: (typeof kinds)[number]): string {
  return `fields-${collection}-${kind}`;
}

/** The names that exist, by what they name. */
function knownNames({ entryFolders, names }: ReadContent): KnownNames {
  return {
    ...Object.fromEntries(
      entryCollections.map((collection) => [
        collection,
        entryFolders
          .filter((path) => path.startsWith(`${collection}/`))
          .map((path) => path.slice(collection.length + 1)),
      ]),
    ),
    ...Object.fromEntries(
      nameCollections.map((collection) => [
        collection,
        names.filter((file) => file.collection === collection).map(({ id }) => id),
      ]),
    ),
    municipalities: [...new Set(municipalities.flatMap(namesOf))],
  };
}
