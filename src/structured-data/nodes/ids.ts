import { absolute, dataAddress, homeAddress, recordUri, rootAddress } from '#addresses.ts';
import type { Language } from '#i18n/languages.ts';

/** The kinds of things that have a name of their own on the web: the files of the open data. */
export type NodeKind =
  | 'projects'
  | 'regions'
  | 'workshops'
  | 'news'
  | 'organisations'
  | 'authorities'
  | 'topics'
  | 'phenomena'
  | 'programmes'
  | 'glossary';

/**
 * The name of a thing for machines, the same on the pages of both languages and after its page has moved:
 * `https://example.fi/data/projects.json#soite-2-0`. The open data there describes it.
 */
export function nodeId(kind: NodeKind, id: string): string {
  return recordUri(kind, id);
}

/** The name of all things of a kind together. */
export function setId(kind: NodeKind): string {
  return absolute(dataAddress(`${kind}.json`));
}

/** A reference to a thing that another page describes. */
export function refer(kind: NodeKind, id: string): { '@id': string } {
  return { '@id': nodeId(kind, id) };
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
export function referAll(kind: NodeKind, ids: readonly string[]): { '@id': string }[] {
  return ids.map((id) => refer(kind, id));
}

/** The article that a news item is in one language: a work of its own, of which the other is a translation. */
export function articleId(id: string, language: Language): string {
  return nodeId('news', `${id}.${language}`);
}

/** The site in a language. */
export function siteId(language: Language): string {
  return `${absolute(homeAddress(language))}#site`;
}

/** Who publishes the site. */
export function publisherId(): string {
  return `${absolute(rootAddress())}#publisher`;
}
