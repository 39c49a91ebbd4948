import { z } from 'astro/zod';
import type { Content, Entry, Named } from '#content/model.ts';
import { language, inBothOf } from '#schemas/values.ts';
import { absolute, recordUri } from '#addresses.ts';
import { inBoth, type InBoth } from '#i18n/languages.ts';
import { addressOf } from '../wording.ts';
import { allPlain } from './plain.ts';
import { withNames } from './reference.ts';

/** The schemas of a kind of entry: its facts, and its words in a language. */
export interface EntrySchemas {
  facts: z.ZodType<object>;
  texts: z.ZodType<object>;
}

/** An entry in the open data: its facts once, its words in each language it is written in. */
export function entryRecord(entry: Entry, schemas: EntrySchemas, content: Content): object {
  return {
    id: entry.id,
    uri: recordUri(entry.collection, entry.id),
    address: inBoth((each) => absolute(addressOf(entry, each))),
    original: entry.original,
    ...(entry.checked && { checked: entry.checked }),
    facts: withNames(schemas.facts, withoutContacts(entry.facts), content),
    words: allPlain(entry.texts),
  };
}

/** A row of a data file in the open data. */
export function nameRecord(
  collection: string,
  row: Named<object>,
  schema: z.ZodType,
  content: Content,
  address: InBoth<string> | undefined,
): object {
  const { id, ...facts } = row;
  return {
    id,
    uri: recordUri(collection, id),
    ...(address && { address: inBoth((each) => absolute(address[each])) }),
    facts: withNames(schema, facts, content),
  };
}

/** People to turn to are told on the pages, where they are shown as old when they are; copies of data do not know. */
function withoutContacts(facts: object): object {
  const { contacts: _, ...others } = { contacts: undefined, ...facts };
  return others;
}

/** The shape of the record of an entry. */
export function entryRecordSchema(schemas: EntrySchemas) {
  return z.strictObject({
    ...identity,
    address: addresses,
    /** The language it was first written in. */
    original: language,
    /** The day the translation was last compared with the original. */
    checked: z.string().optional(),
    facts: schemas.facts,
    words: inBothOf(schemas.texts.optional()),
  });
}

/** The shape of the record of a row of a data file. */
export function nameRecordSchema(schema: z.ZodType) {
  return z.strictObject({ ...identity, address: addresses.optional(), facts: schema });
}

const identity = {
  /** The same as long as the thing is on the site, also when its address changes. */
  id: z.string(),
  /** The name of the thing in the world. */
  uri: z.url(),
};

/** The pages about the thing. */
const addresses = inBothOf(z.url());
