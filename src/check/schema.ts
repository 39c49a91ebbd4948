import type { DataFile, ReadContent, TextFile } from '#source/files.ts';
import { type EntryCollection, entrySchemasOf } from '#schemas/registry.ts';
import { z } from 'astro/zod';
import { stringify } from 'yaml';
import type { FieldPath } from '#schemas/walk.ts';
import { dataFiles } from '#schemas/data-files.ts';
import { otherLanguage } from '#i18n/languages.ts';
import { type Problem, problem } from '#source/problem.ts';
import { bareDateProblems } from './bare-dates.ts';
import { isTranslation } from '#source/entry.ts';
import { fieldProblem } from './schema-field.ts';
import { unknownKey, withoutRenamed } from './schema-keys.ts';
import { readYaml, type Yaml } from '#source/yaml.ts';

/** Everything the schemas of the collections find wrong in the fields of a file. */
export function schemaProblems(content: ReadContent): Problem[] {
  return [...content.texts.flatMap(problemsOfText), ...content.data.flatMap(problemsOfData)];
}

/** What the schema finds wrong in one field of an original, as if it stood alone in a file. */
export function problemsOfField(collection: EntryCollection, name: string, value: unknown): Problem[] {
  const shape = entrySchemasOf[collection].original.shape as Record<string, z.ZodType>;
  const schema = z.object({ [name]: shape[name] ?? z.unknown() });
  return problemsOf(schema, { [name]: value }, readYaml('', stringify({ [name]: value }), 1), []);
}

/** The schema a language file must satisfy: a file with `translationOf` is a translation. */
export function schemaOf(file: TextFile): z.ZodType {
  const schemas = entrySchemasOf[file.collection];
  return isTranslation(file) ? schemas.translation : schemas.original;
}

function problemsOfText(file: TextFile): Problem[] {
  const { data } = file.fields;
  if (data === undefined) return [];
  return problemsOf(schemaOf(file), data, file.fields, [], (key) => textKeyProblem(file, key));
}

function problemsOfData({ name, fields }: DataFile): Problem[] {
  return Object.entries(fields.data ?? {}).flatMap(([key, row]) =>
    problemsOf(dataFiles[name], row, fields, [key]),
  );
}

function problemsOf(
  schema: z.ZodType,
  data: unknown,
  fields: Yaml,
  base: FieldPath,
  ownKeyProblem: (key: string) => Problem | undefined = () => undefined,
): Problem[] {
  const result = schema.safeParse(data);
  const bare = bareDateProblems(schema, data, fields, base);
  if (result.success) return bare;
  const wrong = result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0)
      return issue.keys.map((key) => ownKeyProblem(key) ?? unknownKey({ path: base, schema, fields }, key));
    return fieldProblem(schema, data, issue, fields, base);
  });
  return [...withoutRenamed(wrong), ...bare];
}

/** A field that the other kind of language file has is a mistake of its own. */
function textKeyProblem(file: TextFile, key: string): Problem | undefined {
  const schemas = entrySchemasOf[file.collection as EntryCollection];
  const place = file.fields.keyPlaceOf([key]);
  if (isTranslation(file)) {
    const original = `index.${otherLanguage(file.language)}.md`;
    return key in schemas.facts.shape
      ? problem(place, 'fact-in-translation', { field: key, file: original })
      : undefined;
  }
  return key in schemas.translation.shape ? problem(place, 'translation-field', { field: key }) : undefined;
}
