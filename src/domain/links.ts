import type { Attachment, Link } from '#schemas/links.ts';
import type { Language, OfEvery } from '#i18n/languages.ts';
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

/** Links to other sites; an account without an address is told by its name. */
export function linkViews(links: readonly Link[], { language, messages }: Context): LinkView[] {
  const kinds = messages.links;
  return links.map(({ kind, url, handle, label }) => ({
    text: label?.[language] ?? kinds[kind],
    href: url,
    note: handle,
  }));
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
