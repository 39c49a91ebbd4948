import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { problemsOfField } from '#check/schema.ts';
import type { Rule } from '#i18n/problems.ts';
import { type EntryCollection, entrySchemasOf } from '#schemas/registry.ts';
import { unwrap } from '#schemas/walk.ts';

/** An answer as its field holds it: text stays text, a number becomes one, and what people write for short is written out. */
export function valueOf(collection: EntryCollection, name: string, told: string | string[]): unknown {
  const schema = schemaOfField(collection, name);
  if (Array.isArray(told)) return isList(schema) ? told.flatMap((each) => listOf(each, schema)) : told[0];
  if (isList(schema)) return listOf(told, schema);
  const short = /^\s*\{/.test(told) ? undefined : shortForms[name]?.(told.trim());
  if (short !== undefined) return short;
  const { type } = (schema === undefined ? { type: 'string' } : unwrap(schema)._zod.def) as { type: string };
  return type === 'string' || type === 'enum' ? mended(collection, name, told) : parsed(told);
}

/** An answer that is no YAML stays as it was given: what is wrong with it is told when it is judged. */
function parsed(told: string): unknown {
  try {
    return parse(told) as unknown;
  } catch {
    return told;
  }
}

export function schemaOfField(collection: EntryCollection, name: string): z.core.$ZodType | undefined {
  return (entrySchemasOf[collection].original.shape as Record<string, z.core.$ZodType>)[name];
}

export function isList(schema: z.core.$ZodType | undefined): boolean {
  return schema !== undefined && unwrap(schema)._zod.def.type === 'array';
}

/** What the check would tell to write, where only the form is another: `20.11.2026` is 2026-11-20. */
function mended(collection: EntryCollection, name: string, answer: string): string {
  // Files need quotation marks around some values, an answer never does.
  const told = /^"(.*)"$/.exec(answer.trim())?.[1] ?? answer;
  const found = problemsOfField(collection, name, told).find(({ rule }) => otherForms.has(rule));
  const write = found !== undefined && 'write' in found.values ? found.values.write : undefined;
  return typeof write === 'string' ? write : told;
}

const otherForms: ReadonlySet<Rule> = new Set<Rule>([
  'day-wrong',
  'date-wrong',
  'time-wrong',
  'address-wrong',
]);

/** `Kemi` for a place, `2027–2028` for a time, `400 000` for money. */
const shortForms: Readonly<Record<string, (told: string) => unknown>> = {
  place: (told) =>
    /^(?:etä\w*|verkossa|(?:på )?distans|remote)$/i.test(told) ? { remote: true } : { municipality: told },
  period: (told) => {
    const [start, end] = (
      /^\d{4}\s*-\s*\d{4}$/.test(told) ? told.split('-') : told.split(/\s*–\s*|\s+-\s+/)
    ).map((each) => dayIn(each.trim()));
    return end === undefined ? { start } : { start, end };
  },
  funding: (told) => {
    const digits = told.replace(/[\s\u00a0€]|euro[a]?$/g, '');
    return /^\d+$/.test(digits) ? { total: Number(digits) } : undefined;
  },
};

function dayIn(told: string): string | number {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(told) ?? [];
  if (year !== '') return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\d{4}$/.test(told) ? Number(told) : told;
}

/** `--regions lappi,kainuu` names two; a sentence with a comma stays one. */
function listOf(told: string, schema: z.core.$ZodType | undefined): unknown[] {
  const { element } = (schema === undefined ? {} : unwrap(schema)._zod.def) as { element?: z.core.$ZodType };
  const isText = element !== undefined && element._zod.def.type === 'string';
  if (!isText) return [parsed(told)];
  return /^[\p{L}\d-]+(?:,\s*[\p{L}\d-]+)+$/u.test(told) ? told.split(/,\s*/) : [told];
}
