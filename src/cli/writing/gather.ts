import { entrySchemasOf, type EntryCollection, entryCollections } from '#schemas/registry.ts';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { describeField } from '#cli/editor/fields.ts';
import { staffWords } from '#cli/messages/messages.ts';
import { asName } from '#source/closest-match.ts';
import { problemsOfField } from '#check/schema.ts';
import { leastOf, unwrap } from '#schemas/walk.ts';
import { isLanguage, type Language } from '#i18n/languages.ts';
import { problemText, type StaffLanguage } from '#i18n/problems.ts';
import type { Questions } from './ask.ts';
import { requiredFields } from './template.ts';

/** What a new item is made of. */
export interface NewEntry {
  collection: EntryCollection;
  language: Language;
  id: string;
  values: Record<string, unknown>;
}

/** What may be told as an option: `--kind news --lang fi --title "…"`, and any field of the item. */
export function entryOptions(): Record<string, { type: 'string'; multiple?: boolean }> {
  const fields = entryCollections.flatMap((collection) =>
    Object.entries(entrySchemasOf[collection].original.shape).map(([name, schema]): [string, boolean] => [
      name,
      isList(schema),
    ]),
  );
  return {
    ...Object.fromEntries(fields.map(([name, multiple]) => [name, { type: 'string', multiple }])),
    lang: { type: 'string' },
    id: { type: 'string' },
    translate: { type: 'string' },
    // The kind of item; an event's own kind is `event-kind`.
    kind: { type: 'string' },
    'event-kind': { type: 'string' },
  };
}

/** Takes what was told and asks for the rest; a sentence that says what is missing, where nobody can be asked. */
export async function gatherEntry(
  told: Readonly<Record<string, string | string[] | undefined>>,
  staff: StaffLanguage,
  questions: Questions | undefined,
): Promise<NewEntry | string> {
  const words = staffWords[staff];
  const kinds = Object.values(words.kinds).join(', ');
  const kind = told['kind'] ?? (await questions?.ask(words.new.askKind(kinds)));
  if (kind === undefined) return words.new.missing('--kind, --lang, --title');
  const collection = collectionOf(String(kind));
  if (collection === undefined) return words.new.kindUnknown(String(kind), kinds);
  const language = told['lang'] ?? (await questions?.ask(words.new.askLanguage));
  if (!isLanguage(language)) return words.new.languageUnknown(String(language ?? ''));

  const values: Record<string, unknown> = {};
  const missing: string[] = [];
  for (const name of ['title', ...Object.keys(entrySchemasOf[collection].original.shape)]) {
    const option = name === 'kind' ? told['event-kind'] : told[name];
    const isRequired = requiredFields(collection).includes(name);
    if (name in values || (option === undefined && !isRequired)) continue;
    if (option !== undefined) values[name] = valueOf(collection, name, option);
    else if (questions === undefined) missing.push(name === 'kind' ? '--event-kind' : `--${name}`);
    else values[name] = await askField(collection, name, staff, questions);
  }
  if (missing.length > 0) return words.new.missing([...new Set(missing)].join(', '));
  const wrong = Object.entries(values).flatMap(([name, value]) =>
    problemsOfField(collection, name, value).map((problem) => problemText(problem, staff)),
  );
  if (wrong.length > 0) return wrong.join('\n');
  const suggested = asName(String(values['title']))
    .slice(0, 60)
    .replace(/-[^-]*$/, (end) => (end.length > 12 ? '' : end));
  const id = told['id'] ?? ((await questions?.ask(words.new.askId(suggested))) || suggested);
  return { collection, language, id: String(id), values };
}

/** Asks for a field until the answer is one it accepts. */
async function askField(
  collection: EntryCollection,
  name: string,
  staff: StaffLanguage,
  questions: Questions,
): Promise<unknown> {
  const words = staffWords[staff].new;
  const least = leastItems(collection, name);
  questions.tell(describeField(collection, [name], staff === 'sv' ? 'sv' : 'fi') ?? name);
  for (;;) {
    const answers: string[] = [];
    while (answers.length < (least ?? 1))
      answers.push(
        await questions.ask(least === undefined ? `  ${name}` : words.askItem(answers.length + 1, least)),
      );
    const value = valueOf(collection, name, least === undefined ? (answers[0] ?? '') : answers);
    const problems = problemsOfField(collection, name, value);
    if (problems.length === 0) return value;
    for (const problem of problems) questions.tell(problemText(problem, staff));
  }
}

/** An answer as the field holds it: text stays text, a number becomes one. */
function valueOf(collection: EntryCollection, name: string, told: string | string[]): unknown {
  const schema = schemaOfField(collection, name);
  if (Array.isArray(told)) return isList(schema) ? told.flatMap((each) => listOf(each, schema)) : told[0];
  const { type } = (schema === undefined ? { type: 'string' } : unwrap(schema)._zod.def) as { type: string };
  return type === 'string' || type === 'enum' ? told : (parse(told) as unknown);
}

/** `--regions lappi,kainuu` names two; a sentence with a comma stays one. */
function listOf(told: string, schema: z.core.$ZodType | undefined): unknown[] {
  const { element } = (schema === undefined ? {} : unwrap(schema)._zod.def) as { element?: z.core.$ZodType };
  const isText = element !== undefined && element._zod.def.type === 'string';
  if (!isText) return [parse(told) as unknown];
  return /^[\w-]+(,[\w-]+)+$/.test(told) ? told.split(',') : [told];
}

function leastItems(collection: EntryCollection, name: string): number | undefined {
  const schema = schemaOfField(collection, name);
  if (!isList(schema) || schema === undefined) return undefined;
  return leastOf(schema) ?? 1;
}

function schemaOfField(collection: EntryCollection, name: string): z.core.$ZodType | undefined {
  return (entrySchemasOf[collection].original.shape as Record<string, z.core.$ZodType>)[name];
}

function isList(schema: z.core.$ZodType | undefined): boolean {
  return schema !== undefined && unwrap(schema)._zod.def.type === 'array';
}

function collectionOf(kind: string): EntryCollection | undefined {
  const name = kind.trim().toLowerCase();
  return entryCollections.find((collection) =>
    [collection, ...Object.values(staffWords).map(({ kinds }) => kinds[collection])].includes(name),
  );
}
