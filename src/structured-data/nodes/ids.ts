import { absolute, dataAddress, homeAddress, recordUri, rootAddress } from '#addresses.ts';
import type { DatasetId } from '#domain/open-data/datasets.ts';
import type { Language } from '#i18n/languages.ts';

/** The name of all things of a kind together; that of one of them is its `recordUri`. The open data there describes them. */
export function setId(kind: DatasetId): string {
  return absolute(dataAddress(`${kind}.json`));
}

/** A reference to a thing that another page describes. */
export function refer(kind: DatasetId, id: string): { '@id': string } {
  return { '@id': recordUri(kind, id) };
}

/** A property that refers to several things; none without any: `{ areaServed: [{ '@id': … }] }`. */
export function referAs<Property extends string>(
  property: Property,
  references: readonly { '@id': string }[],
): { [name in Property]?: { '@id': string }[] } {
  const value = references.length === 0 ? {} : { [property]: references };
  return value as { [name in Property]?: { '@id': string }[] };
}

/** References to the things of a kind. */
export function referAll(kind: DatasetId, ids: readonly string[]): { '@id': string }[] {
  return ids.map((id) => refer(kind, id));
}

/** The article that a news item is in one language: a work of its own, of which the other is a translation. */
export function articleId(id: string, language: Language): string {
  return recordUri('news', `${id}.${language}`);
}

/** The site in a language. */
export function siteId(language: Language): string {
  return `${absolute(homeAddress(language))}#site`;
}

/** Who publishes the site. */
export function publisherId(): string {
  return `${absolute(rootAddress())}#publisher`;
}
