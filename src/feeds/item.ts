import { createHash } from 'node:crypto';
import type { Attachment } from '#content/attachments.ts';
import type { Content, News } from '#content/model.ts';
import { regionNames } from '#domain/facts.ts';
import { wordingOf, addressOf } from '#domain/wording.ts';
import { absolute } from '#addresses.ts';
import { helsinkiTime } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { mapAttributes, printHtml, readHtml } from '#source/html.ts';
import { site } from '../site.ts';

/** A news item as feeds carry it, whatever their format. */
export interface FeedItem {
  /** Stays when the address of the page or its folder changes, so that nobody is told the same news twice. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** The full text with absolute addresses. */
  html: string;
  published: Date;
  updated: Date;
  author?: string | undefined;
  tags: string[];
  picture?: { url: string; type: string; bytes: number } | undefined;
}

/** A news item in a language it is written in, without its text. */
export function feedItem(
  item: News,
  language: Language,
  content: Content,
  picture: Attachment | undefined,
): Omit<FeedItem, 'html'> {
  const { facts } = item;
  const { texts } = wordingOf(item, language);
  const url = absolute(addressOf(item, language));
  const publisher = facts.publisher && content.organisations.get(facts.publisher);
  return {
    id: uuid(`news/${facts.firstId ?? item.id}/${language}`, site.namespace),
    url,
    title: texts.title,
    summary: texts.summary,
    published: midnight(facts.date),
    updated: midnight(facts.updated ?? facts.date),
    author: publisher ? publisher.name[language] : undefined,
    tags: [
      ...regionNames(facts.regions, { content, language }),
      ...facts.topics.flatMap((id) => content.topics.get(id)?.name[language] ?? []),
    ],
    picture: picture && { url: absolute(picture.href), type: picture.mediaType, bytes: picture.bytes },
  };
}

/** The same name always gives the same id (RFC 9562, version 5): `urn:uuid:5b2c…`. */
export function uuid(name: string, namespace: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/** A text for a feed, which is read elsewhere: addresses of the site get its origin, places on the page its address. */
export function withAddresses(html: string, url: string): string {
  const moved = (address: string) =>
    address.startsWith('#') ? url + address : address.startsWith('/') ? absolute(address) : address;
  const tokens = readHtml(html).map((token) =>
    token.kind === 'open'
      ? mapAttributes(token, (name, value) => [
          name,
          name === 'href' || name === 'src' ? moved(value) : value,
        ])
      : token,
  );
  return printHtml(tokens);
}

/** The first moment of a day in Finland. */
function midnight(day: string): Date {
  return new Date(helsinkiTime(day, '00:00'));
}
