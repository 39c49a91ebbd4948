import type { ReadContent, ReadEntry } from '#source/files.ts';
import { languages } from '#i18n/languages.ts';
import { aliasAddressesOf, addressOfEntry } from './known-addresses.ts';

/** What a link may lead to. */
export interface LinkMap {
  /** Entries by `projects/soite-2-0`. */
  entries: ReadonlyMap<string, ReadEntry>;
  /** Paths of the files beside texts, which are published. */
  files: ReadonlySet<string>;
  /** Language files by the addresses of their pages, also the former ones. */
  addresses: ReadonlyMap<string, string>;
  /** Folders of entries by the names they had before. */
  moved: ReadonlyMap<string, string>;
}

/** Everything in the content that a link may lead to. */
export function linkMap(content: ReadContent): LinkMap {
  const entries = content.entries;
  return {
    entries: new Map(entries.map((entry) => [entry.folder, entry])),
    files: new Set(content.attachments.map(({ path }) => path)),
    addresses: new Map(
      entries.flatMap((entry) =>
        languages.flatMap((language): [string, string][] => {
          const path = entry.files[language]?.path ?? `${entry.folder}/index.${language}.md`;
          return [
            ...aliasAddressesOf(entry, language).map((address): [string, string] => [address, path]),
            [addressOfEntry(entry, language), path],
          ];
        }),
      ),
    ),
    moved: new Map(
      entries.flatMap((entry) =>
        Object.values(entry.files).flatMap(({ collection, fields }) => {
          const aliases = fields.data?.['aliases'];
          return Array.isArray(aliases)
            ? aliases.map((alias): [string, string] => [`${collection}/${String(alias)}`, entry.folder])
            : [];
        }),
      ),
    ),
  };
}
