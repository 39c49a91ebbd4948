import type { NameFile, ReadContent, ReadEntry, TextFile } from '#source/files.ts';
import { nameSchemas } from '#schemas/names.ts';
import { entryAddress, homeAddress, pageAddress, rootAddress, sections } from '#addresses.ts';
import type { Section } from '#routes/addresses.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { type Place, startOf } from '#source/problem.ts';

/** The address of an entry in a language; the one of its untranslated page where it waits for translation. */
export function addressOfEntry(
  entry: Pick<ReadEntry, 'collection' | 'id' | 'files'>,
  language: Language,
): string {
  const urlName = entry.files[language]?.fields.data?.['urlName'];
  return addressIn(entry, language, typeof urlName === 'string' ? urlName : entry.id);
}

/** Every address that leads to an entry, earlier ones too. */
export function addressesOfEntry(entry: ReadEntry): PublicAddress[] {
  return languages.flatMap((language) =>
    [addressOfEntry(entry, language), ...aliasAddressesOf(entry, language)].map((address) =>
      publicAddress(language, address),
    ),
  );
}

/** The same of a name that has a page. */
export function addressesOfName(name: NameFile): PublicAddress[] {
  const { collection } = name;
  // Terms stand together on one page.
  if (collection === 'glossary' || !isSection(collection)) return [];
  return [...claimsOfName(name), ...formerOfName(name)].map(({ language, address }) =>
    publicAddress(language, address),
  );
}

/** The addresses that are told to be gone. */
export function goneIn(content: Pick<ReadContent, 'names'>): { address: string; place: Place }[] {
  return content.names
    .filter(({ collection }) => collection === 'gone')
    .flatMap(({ fields }) => {
      const addresses = fields.data?.['addresses'];
      return (Array.isArray(addresses) ? addresses : []).flatMap((path: unknown, index) =>
        typeof path === 'string'
          ? { address: rootAddress() + path.slice(1), place: fields.placeOf(['addresses', index]) }
          : [],
      );
    });
}

/** The addresses an entry had before in a language; while its words wait for translation, by the original's names. */
export function aliasAddressesOf(entry: ReadEntry, language: Language): string[] {
  const file = entry.files[language] ?? entry.original;
  return aliasesOf(file).map(({ alias }) => addressIn(entry, language, alias));
}

/** The names that a language file had in its address before; where one stands is looked up only to tell of it. */
export function aliasesOf(file: TextFile | undefined): { alias: string; path: string; place: Place }[] {
  const aliases = file?.fields.data?.['aliases'];
  if (file === undefined || !Array.isArray(aliases)) return [];
  return aliases.flatMap((alias: unknown, index) =>
    typeof alias === 'string'
      ? {
          alias,
          path: file.path,
          get place() {
            return file.fields.placeOf(['aliases', index]);
          },
        }
      : [],
  );
}

export function claimsOfEntry(entry: ReadEntry): Claim[] {
  return languages.map((language) => {
    const file = entry.files[language];
    const owner = file?.path ?? Object.values(entry.files)[0]?.path ?? entry.folder;
    return {
      address: addressOfEntry(entry, language),
      owner,
      get place() {
        return file?.fields.data?.['urlName'] === undefined
          ? startOf(owner)
          : file.fields.placeOf(['urlName']);
      },
    };
  });
}

/** A name has a page where there is a section of its collection. */
export function claimsOfName({ collection, id, path, fields }: NameFile): (Claim & { language: Language })[] {
  if (!isSection(collection) || !('urlName' in nameSchemas[collection].shape)) return [];
  return languages.map((language) => {
    const urlName = urlNameIn(fields.data, language);
    return {
      language,
      address: entryAddress(collection, language, urlName ?? id),
      owner: path,
      get place() {
        return urlName === undefined ? startOf(path) : fields.placeOf(['urlName', language]);
      },
    };
  });
}

/** The addresses a name had before. */
export function formerOfName({
  collection,
  path,
  fields,
}: NameFile): { language: Language; address: string; path: string; place: Place }[] {
  const aliases = fields.data?.['aliases'];
  if (!isSection(collection) || typeof aliases !== 'object' || aliases === null) return [];
  return languages.flatMap((language) => {
    const own: unknown = (aliases as Record<string, unknown>)[language];
    return (Array.isArray(own) ? own : []).flatMap((alias: unknown, index) =>
      typeof alias === 'string'
        ? {
            language,
            address: entryAddress(collection, language, alias),
            path,
            get place() {
              return fields.placeOf(['aliases', language, index]);
            },
          }
        : [],
    );
  });
}

export function addressIn(
  { collection, id }: Pick<ReadEntry, 'collection' | 'id'>,
  language: Language,
  urlName: string,
): string {
  if (collection !== 'pages') return entryAddress(collection, language, urlName);
  return id === 'front' ? homeAddress(language) : pageAddress(language, urlName);
}

export function isSection(name: string): name is Section {
  return Object.hasOwn(sections, name);
}

function publicAddress(language: Language, address: string): PublicAddress {
  const path = address.slice(rootAddress().length - 1);
  return { language, address, path, name: path.split('/').at(-2) ?? '' };
}

function urlNameIn(row: unknown, language: Language): string | undefined {
  const names = typeof row === 'object' && row !== null && 'urlName' in row ? row.urlName : undefined;
  if (typeof names !== 'object' || names === null) return undefined;
  const name: unknown = (names as Record<string, unknown>)[language];
  return typeof name === 'string' ? name : undefined;
}

/** An address of the site that readers may know. */
interface PublicAddress {
  language: Language;
  address: string;
  /** The same without the sub-path of the site. */
  path: string;
  /** Its last part. */
  name: string;
}

/** Something that wants to stand at an address. */
interface Claim {
  address: string;
  place: Place;
  owner: string;
}
