import { entrySchemasOf, entryCollections } from '#schemas/registry.ts';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeEditorSchemas } from '#cli/editor/files.ts';
import { editorSchema } from '#cli/editor/schema.ts';
import { nameSchemas } from '#schemas/names.ts';
import { languages } from '#i18n/languages.ts';
import { readContent } from '#source/read.ts';
import { goodContent } from '../check/samples.ts';

const root = mkdtempSync(join(tmpdir(), 'editor-'));
beforeAll(async () => writeEditorSchemas(await readContent(goodContent), root));
afterAll(() => rmSync(root, { recursive: true }));

describe.each(languages)('in %s', (language) => {
  test.each([
    ...entryCollections.map((name) => [name, entrySchemasOf[name].original] as const),
    ...entryCollections.map((name) => [name, entrySchemasOf[name].translation] as const),
    ...Object.entries(nameSchemas),
  ])('every field of %s is explained, however deep it stands', (name, schema) => {
    expect(unexplained(editorSchema(name, schema, language, {}))).toEqual([]);
  });
});

test('the editor knows for each file whether it is an original or a translation', () => {
  const { entries } = read('collections.json') as { entries: Record<string, string> };
  const kinds = Object.entries(entries).map(([address, kind]) => [address.replace(/^.*\/good\//, ''), kind]);
  expect(kinds).toContainEqual(['news/uutinen/index.fi.md', 'fields-news-original']);
  expect(kinds).toContainEqual(['news/uutinen/index.sv.md', 'fields-news-translation']);
});

test('the names that exist are offered, and others are not marked as wrong', () => {
  const schema = read('fields-news-original.schema.json') as {
    properties: { regions: { items: { anyOf: unknown } } };
  };
  expect(schema.properties.regions.items.anyOf).toEqual([
    { enum: ['keski-suomi', 'lappi'] },
    { type: 'string' },
  ]);
});

test('the settings of the editor name the schemas that are written', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  const files = Object.entries(settings['yaml.schemas']);
  expect(files.map(([, file]) => file).toSorted()).toEqual(
    Object.keys(nameSchemas)
      .map((name) => `content/${name}/*.yaml`)
      .toSorted(),
  );
  for (const [schema] of files) expect(() => read(schema.replace('.astro/collections/', ''))).not.toThrow();
});

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(root, '.astro/collections', name), 'utf8'));
}

/** The paths of fields that have no explanation. */
function unexplained(schema: unknown, path: readonly string[] = []): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap((each) => unexplained(each, path));
  return Object.entries(schema).flatMap(([name, value]: [string, unknown]) => {
    if (name !== 'properties')
      return ['items', 'anyOf', 'oneOf', 'allOf', 'additionalProperties'].includes(name)
        ? unexplained(value, path)
        : [];
    return Object.entries(value as Record<string, { description?: string }>).flatMap(([field, inner]) => [
      ...(inner.description === undefined ? [[...path, field].join('.')] : []),
      ...unexplained(inner, [...path, field]),
    ]);
  });
}
