import type { Judgement, NameFile, ReadContent, TextFile } from '#source/files.ts';
import { type EntryCollection, entrySchemasOf } from '#schemas/registry.ts';
import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { nameSchemas } from '#schemas/names.ts';
import { otherLanguage } from '#i18n/languages.ts';
import { type Problem, problem } from '#source/problem.ts';
import { isTranslation, schemaOf } from '#source/judge.ts';
import { fieldProblem } from './schema-field.ts';
import { unknownKey, withoutRenamed } from './schema-keys.ts';
import { settingsSchemas } from '#source/settings-file.ts';
import { readYaml, type Yaml } from '#source/yaml.ts';

/** Everything the schemas of the collections find wrong in the fields of a file. */
export function schemaProblems(content: ReadContent): Problem[] {
  return [
    ...content.texts.flatMap(problemsOfText),
    ...content.names.flatMap(problemsOfNameFile),
    ...content.settings.flatMap(({ path, judged, fields }) =>
      schemaIssues(settingsSchemas[path] ?? z.unknown(), judged, fields),
    ),
  ];
}

/** What the schema finds wrong in one field of an original, as if it stood alone in a file. */
export function problemsOfField(collection: EntryCollection, name: string, value: unknown): Problem[] {
  const shape = entrySchemasOf[collection].original.shape as Record<string, z.ZodType>;
  const schema = z.object({ [name]: shape[name] ?? z.unknown() });
  const data = { [name]: value };
  return schemaIssues(schema, schema.safeParse(data) as Judgement, readYaml('', stringify(data), 1));
}

function problemsOfText(file: TextFile): Problem[] {
  return schemaIssues(schemaOf(file), file.judged, file.fields, (key) => textKeyProblem(file, key));
}

/** What the schema says of the file of a name. */
export function problemsOfNameFile({
  collection,
  fields,
  judged,
}: Pick<NameFile, 'collection' | 'fields' | 'judged'>): Problem[] {
  return schemaIssues(nameSchemas[collection], judged, fields);
}

function schemaIssues(
  schema: z.ZodType,
  judged: Judgement | undefined,
  fields: Yaml,
  ownKeyProblem: (key: string) => Problem | undefined = () => undefined,
): Problem[] {
  const { data } = fields;
  if (judged === undefined || data === undefined) return [];
  if (judged.success) return [];
  const wrong = judged.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0)
      return issue.keys.map((key) => ownKeyProblem(key) ?? unknownKey({ path: [], schema, fields }, key));
    return fieldProblem(schema, data, issue, fields);
  });
  return withoutRenamed(wrong);
}

/** A field that the other kind of language file has is a mistake of its own. */
function textKeyProblem(file: TextFile, key: string): Problem | undefined {
  const schemas = entrySchemasOf[file.collection as EntryCollection];
  const place = file.fields.keyPlaceOf([key]);
  if (isTranslation(file)) {
    const original = `index.${otherLanguage(file.language)}.md`;
    return Object.hasOwn(schemas.facts.shape, key)
      ? problem(place, 'fact-in-translation', { field: key, file: original })
      : undefined;
  }
  return Object.hasOwn(schemas.translation.shape, key)
    ? problem(place, 'translation-field', { field: key })
    : undefined;
}
