import type { Dataset } from '#domain/open-data/datasets.ts';
import { fileSchema } from '#domain/open-data/schema.ts';
import { absolute, dataAddress, rootAddress } from '#addresses.ts';
import { inBoth } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { site } from '../site.ts';

/** A set of records as a file that says by itself what it is. */
export function jsonFile({ id, records }: Dataset): string {
  return JSON.stringify({
    $schema: schemaId(id),
    title: inBoth((language) => messagesOf(language).data.sets[id].title),
    licence: site.licence.url,
    source: absolute(rootAddress()),
    records,
  });
}

/** Its JSON Schema. */
export function schemaFile({ id, schema }: Dataset): string {
  return JSON.stringify(fileSchema(schemaId(id), id, schema));
}

function schemaId(id: string): string {
  return absolute(dataAddress(`${id}.schema.json`));
}
