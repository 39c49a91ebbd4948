import type { Attachment, Link } from '#schemas/links.ts';
import type { WebAddresses } from '#schemas/values.ts';
import { type Language, languages, type OfEvery, otherLanguage } from '#i18n/languages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Context } from './context.ts';

/** A link out of the page, or a file to download, with what one should know before following it. */
export interface LinkView {
  text: string;
  href?: string | undefined;
  note?: string | undefined;
  /** The language of what the link leads to. */
  language?: Language | undefined;
}

/** An address in another site, and its language if that is not the reader's. */
export interface AddressIn {
  href: string;
  hreflang?: Language;
}

/**
 * Where readers of a language find something in another site: in theirs, where its address is known.
 *
 * @param own The language of what is at an address that is the only one, if it is known.
 */
export function addressIn(
  url: WebAddresses | undefined,
  language: Language,
  own = language,
): AddressIn | undefined {
  if (typeof url === 'string') return { href: url, ...(own !== language && { hreflang: own }) };
  const other = otherLanguage(language);
  const href = url?.[language] ?? url?.[other];
  if (href === undefined) return undefined;
  return { href, ...(url?.[language] === undefined && { hreflang: other }) };
}

/** All addresses of a thing in another site. */
export function addressesIn(url: WebAddresses): string | string[] {
  return typeof url === 'string' ? url : languages.flatMap((language) => url[language] ?? []);
}

/** An address of the web by the name of its host, `hyvaks.fi`. */
export function hostName(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}

/** Links to other sites; an account without an address is told by its name. */
export function linkViews(links: readonly Link[], { language, messages }: Context): LinkView[] {
  const kinds = messages.links;
  return links.map(({ kind, url, handle, label }) => {
    const address = addressIn(url, language);
    const mark = address?.hreflang && messages.entry.languages[address.hreflang];
    return {
      text: label?.[language] ?? kinds[kind],
      href: address?.href,
      language: address?.hreflang,
      note: [handle, mark].filter(Boolean).join(', ') || undefined,
    };
  });
}

/** Files to download, each with its type, size and language: `PDF, 340 kt, suomeksi`. */
export function attachmentViews(
  attachments: readonly Attachment[],
  file: (name: string) => { href: string; bytes: number },
  context: Context,
): LinkView[] {
  const { language } = context;
  const messages = context.messages.entry;
  return attachments.map((attachment) => {
    const { href, bytes } = file(attachment.file);
    const type = attachment.file.split('.').at(-1)?.toUpperCase() ?? '';
    return {
      text: attachment.title[language],
      href,
      note: messages.download(type, fileSize(bytes, language), messages.languages[attachment.language]),
      language: attachment.language,
    };
  });
}

const units: OfEvery<readonly [kilo: string, mega: string]> = {
  fi: ['kt', 'Mt'],
  sv: ['kB', 'MB'],
  en: ['kB', 'MB'],
};

/** A size for readers: `340 kt`, `1,2 Mt`; in Swedish `340 kB`. */
function fileSize(bytes: number, language: Language): string {
  const [kilo, mega] = units[language];
  if (bytes < 1_000_000)
    return `${formatNumber(Math.max(1, Math.round(bytes / 1000)), language)}\u00a0${kilo}`;
  return `${formatNumber(Math.round(bytes / 100_000) / 10, language)}\u00a0${mega}`;
}
