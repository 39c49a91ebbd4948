import { z } from 'astro/zod';
import { languages } from '#i18n/languages.ts';
import { municipalitiesCalled } from '#places/municipalities.ts';
import { referenceFields } from '#schemas/references.ts';
import { fieldNames, isRecord, leastOf, schemaAt, unwrap } from '#schemas/walk.ts';
import { numberWritten } from '#source/number-written.ts';
import { spanWritten } from './schema-date.ts';
import { isRequired } from './schema-keys.ts';

/** What stands between the brackets of a list: names as they are, a sentence with a sign of YAML as one. */
export function listItems(written: string, schema: z.core.$ZodType | undefined): string {
  const element = schema && schemaAt(schema, [0]);
  if (element !== undefined && fieldNames(element).length > 0) return groupWritten(written, element);
  const marked = /^- /.test(written) ? written.slice(2).split(/\s+- +/) : linesIn(written, schema);
  const isNames = element !== undefined && referenceFields.has(element) && !/[.!?]$/.test(written);
  const items = isNames ? marked.flatMap(namesIn) : marked;
  if (items.length === 1 && /^[\p{L}\d-]+(?:, *[\p{L}\d-]+)+$/u.test(items[0] ?? '')) return items[0] ?? '';
  return items.map(itemWritten).join(', ');
}

/** The items of a text that has a line for each, or of sentences where several are asked for. */
function linesIn(written: string, schema: z.core.$ZodType | undefined): string[] {
  const lines = written.split('\n').filter((line) => line.trim() !== '');
  const isSeveral = lines.length === 1 && schema !== undefined && (leastOf(schema) ?? 0) > 1;
  return isSeveral ? written.split(/(?<=[.!?])\s+(?=\p{Lu})/u) : lines.map((line) => line.trim());
}

/** The names that stand in one text: `keski-suomi ja lappi`, `keski-suomi; lappi`. */
export function namesIn(written: string): string[] {
  return written
    .replace(/^\((.*)\)$/, '$1')
    .split(/\s*[,;/]\s*|(?<!-)\s+(?:ja|sekä|och|samt|and|&|\+)\s+/)
    .filter((name) => name !== '');
}

/** A text as an item between brackets or braces: as it is, or in quotation marks where a sign in it would end it. */
function itemWritten(text: string): string {
  return /[,[\]{}]|: | #|^["'&*!|>%@`#-]/.test(text) ? JSON.stringify(text) : text;
}

/**
 * The fields that were probably meant: `2027-2028` is `{ start: 2027, end: 2028 }`, `s.pdf` is
 * `{ file: s.pdf, title: { fi: …, sv: … }, language: fi }`, `[fi: Kemi, sv: Kemi]` is `{ fi: Kemi, sv: Kemi }`.
 */
export function groupWritten(value: unknown, schema: z.core.$ZodType | undefined): string {
  const names = schema === undefined ? [] : fieldNames(schema);
  const told =
    typeof value === 'string'
      ? (fieldsIn(value, names) ?? spanIn(value, names) ?? valueIn(value, names, schema))
      : listIn(value, names);
  const needed = names.filter((name) => told[name] !== undefined || isNeeded(schema, name));
  const parts = (needed.length > 0 ? needed : names).map(
    (name) => `${name}: ${told[name] ?? blankOf(schema && schemaAt(schema, [name]))}`,
  );
  return `{ ${parts.join(', ')} }`;
}

/** Fields without their braces: `fi: Hoito, sv: Vård`. */
function fieldsIn(value: string, names: readonly string[]): Told | undefined {
  const bare = value.replace(/^\((.*)\)$/, '$1');
  if (names.length === 0 || !new RegExp(`^(?:${names.join('|')}): `).test(bare)) return undefined;
  const parts = bare.split(new RegExp(`(?:^|[\\s,;]+)(${names.join('|')}): +`)).slice(1);
  return Object.fromEntries(
    parts.flatMap((name, index) =>
      index % 2 === 0 ? [[name, itemWritten((parts[index + 1] ?? '').replace(/^"(.*)"$/, '$1'))]] : [],
    ),
  );
}

function spanIn(value: string, names: readonly string[]): Told | undefined {
  return names.includes('start') ? spanWritten(value) : undefined;
}

/** Fields in brackets, each an item, or a beginning and an end. */
function listIn(value: unknown, names: readonly string[]): Told {
  const items: unknown[] = Array.isArray(value) ? value : [];
  const [start, end, more] = items.map(String);
  if (names.includes('start') && end !== undefined && more === undefined)
    return spanIn(`${start} – ${end}`, names) ?? {};
  const fields = items.flatMap((item) => (isRecord(item) ? Object.entries(item) : []));
  return Object.fromEntries(
    fields.flatMap(([name, text]) =>
      names.includes(name) && typeof text === 'string' ? [[name, itemWritten(text)]] : [],
    ),
  );
}

/** A value in the first field that takes it. */
function valueIn(value: string, names: readonly string[], schema: z.core.$ZodType | undefined): Told {
  if (names.includes('remote') && afar.test(value)) return { remote: 'true' };
  for (const name of names) {
    const own = schema && schemaAt(schema, [name]);
    if (own === undefined) continue;
    const isPlace = referenceFields.get(own)?.target === 'municipalities';
    if (isPlace && municipalitiesCalled(value).length === 0) continue;
    const number = numberWritten(value);
    const written = [value, number === undefined ? undefined : Number(number)].find(
      (each) => each !== undefined && z.safeParse(own, each).success,
    );
    if (written !== undefined) return { [name]: itemWritten(String(written)) };
    if (fieldNames(own).includes(languages[0])) return { [name]: groupWritten(value, own) };
  }
  return {};
}

/** What stands for a value that nobody has told. */
function blankOf(schema: z.core.$ZodType | undefined): string {
  if (schema === undefined) return '…';
  const { def } = unwrap(schema)._zod as z.core.$ZodTypes['_zod'];
  if (def.type === 'enum') return Object.values(def.entries).map(String)[0] ?? '…';
  return def.type === 'object' ? groupWritten([], schema) : '…';
}

function isNeeded(schema: z.core.$ZodType | undefined, name: string): boolean {
  return schema !== undefined && isRequired(schema, [name]);
}

const afar = /^(?:etänä|etä|verkossa|online|teams|zoom|på distans|distans|på webben)\b/i;

type Told = Readonly<Record<string, string | undefined>>;
