import { posix } from 'node:path';
import type { ReadContent, ReadEntry } from '#source/files.ts';
import { languages } from '#i18n/languages.ts';
import { sectionAddress, sections } from '#addresses.ts';
import { municipalities } from '#places/municipalities.ts';
import type { Section } from '#routes/addresses.ts';
import { entryCollections, nameSchemas } from '#schemas/registry.ts';
import { valueAt } from '#schemas/walk.ts';
import { freeId } from '#source/heading-ids.ts';
import type { Place } from '#source/problem.ts';
import {
  addressesOfName,
  aliasAddressesOf,
  addressOfEntry,
  formerOfName,
  hasPages,
  isSection,
} from './known-addresses.ts';

/** What a link may lead to. */
export interface LinkMap {
  /** Entries by `projects/soite-2-0`. */
  entries: ReadonlyMap<string, ReadEntry>;
  /** Paths of the files beside texts, which are published. */
  files: ReadonlySet<string>;
  /** Files of names that have a page, with what somebody might call them. */
  names: ReadonlyMap<string, readonly string[]>;
  /** The folders of the lists that have a page. */
  lists: ReadonlySet<string>;
  /** Language files by the addresses of their pages, also the former ones; files of names, and folders of lists. */
  addresses: ReadonlyMap<string, string>;
  /** Folders of entries by the names they had before. */
  moved: ReadonlyMap<string, string>;
  /** Files of names by what their addresses ended with before, `topics/palvelut`. */
  formerNames: ReadonlyMap<string, string>;
}

/** Everything in the content that a link may lead to. */
export function linkMap(content: ReadContent): LinkMap {
  const entries = content.entries;
  const lists = new Set(
    Object.keys(sections).filter((section) => isSection(section) && hasList(section, content)),
  );
  return {
    entries: new Map(entries.map((entry) => [entry.folder, entry])),
    files: new Set(content.attachments.map(({ path }) => path)),
    names: linkedNames(content),
    lists,
    addresses: new Map([
      ...[...lists]
        .filter(isSection)
        .flatMap((list) =>
          languages.map((language): [string, string] => [sectionAddress(list, language), `${list}/`]),
        ),
      ...addressesOfNames(content),
      ...addressesOfTerms(content),
      ...entries.flatMap((entry) =>
        languages.flatMap((language): [string, string][] => {
          const path = entry.files[language]?.path ?? `${entry.folder}/index.${language}.md`;
          return [
            ...aliasAddressesOf(entry, language).map((address): [string, string] => [address, path]),
            [addressOfEntry(entry, language), path],
          ];
        }),
      ),
    ]),
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
    formerNames: new Map(
      content.names.flatMap((name) =>
        formerOfName(name).map(({ former }): [string, string] => [
          `${name.collection}/${former.text}`,
          name.path,
        ]),
      ),
    ),
  };
}

/** Whether a list has a page: without anything in it, it has none. */
function hasList(section: Section, { entries, names }: ReadContent): boolean {
  if (section === 'keyFigures')
    return entries.some(({ collection }) => collection === 'projects' || collection === 'workshops');
  if (section === 'area') return municipalities.length > 0;
  const isFilled = [...entries, ...names].some(({ collection }) => collection === section);
  return (
    isFilled || !(section in nameSchemas || entryCollections.some((collection) => collection === section))
  );
}

/** Names that have a page or a place on one, by their files, each with every word somebody might call it by. */
function linkedNames({ names }: ReadContent): Map<string, readonly string[]> {
  return new Map(
    names
      .filter(({ collection }) => hasPages(collection))
      .map(({ path, id, fields }) => [
        path,
        [id, ...['name', 'short'].flatMap((field) => Object.values(fields.data?.[field] ?? {}).map(String))],
      ]),
  );
}

/** The files of names by the addresses of their pages, and by the files that earlier addresses seem to tell of. */
function addressesOfNames({ names }: ReadContent): [string, string][] {
  return names.flatMap((name) =>
    addressesOfName(name).map(({ address }): [string, string] => [address, name.path]),
  );
}

/** Terms stand together on one page. */
function addressesOfTerms({ names }: ReadContent): [string, string][] {
  return names
    .filter(({ collection }) => collection === 'glossary')
    .flatMap(({ path, id, fields }) =>
      languages.map((language): [string, string] => {
        const urlName = valueAt(fields.data, ['urlName', language]);
        const anchor = freeId(typeof urlName === 'string' ? urlName : id);
        return [`${sectionAddress('glossary', language)}#${anchor}`, path];
      }),
    );
}

/** The way from the folder of an entry to a file or a list, as it is written in a link: `../x/index.fi.md`, `../../news/`. */
export function relativePath(folder: string, path: string): string {
  return path.endsWith('/') ? `../../${path}` : posix.relative(folder, path);
}

/** A link, and where it stands. */
export interface PlacedLink {
  address: string;
  place: Place;
}
