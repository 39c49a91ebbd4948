import type { NameFile, ReadContent, ReadEntry, TextFile } from '#source/files.ts';
import { nameCollections, nameSchemas } from '#schemas/registry.ts';
import { type FieldPath, valueAt } from '#schemas/walk.ts';
import { entryAddress, homeAddress, pageAddress, rootAddress, sections } from '#addresses.ts';
import type { Section } from '#routes/addresses.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { type Place, startOf } from '#source/problem.ts';
import type { Yaml } from '#source/yaml.ts';

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
    .flatMap(({ fields }) => textsAt(fields, ['addresses']))
    .map(({ text, place }) => ({ address: rootAddress() + text.slice(1), place }));
}

/** The addresses an entry had before in a language; while its words wait for translation, by the original's names. */
export function aliasAddressesOf(entry: ReadEntry, language: Language): string[] {
  const file = entry.files[language] ?? entry.original;
  return aliasesOf(file).map(({ text }) => addressIn(entry, language, text));
}

/** The names that a language file had in its address before. */
export function aliasesOf(file: TextFile | undefined): ListedText[] {
  return file === undefined ? [] : textsAt(file.fields, ['aliases']);
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
  if (!isSection(collection) || !hasPages(collection)) return [];
  return languages.map((language) => {
    const urlName = valueAt(fields.data, ['urlName', language]);
    return {
      language,
      address: entryAddress(collection, language, typeof urlName === 'string' ? urlName : id),
      owner: path,
      get place() {
        return typeof urlName !== 'string' ? startOf(path) : fields.placeOf(['urlName', language]);
      },
    };
  });
}

/** The addresses a name had before. */
export function formerOfName({
  collection,
  fields,
}: NameFile): { language: Language; address: string; former: ListedText }[] {
  if (!isSection(collection)) return [];
  return languages.flatMap((language) =>
    textsAt(fields, ['aliases', language]).map((former) => ({
      language,
      address: entryAddress(collection, language, former.text),
      former,
    })),
  );
}

/** The texts of a list in a file; where one stands is looked up only to tell of it. */
function textsAt(fields: Yaml, path: FieldPath): ListedText[] {
  const list = valueAt(fields.data, path);
  return (Array.isArray(list) ? list : []).flatMap((text: unknown, index) =>
    typeof text === 'string'
      ? {
          text,
          get place() {
            return fields.placeOf([...path, index]);
          },
        }
      : [],
  );
}

export function addressIn(
  { collection, id }: Pick<ReadEntry, 'collection' | 'id'>,
  language: Language,
  urlName: string,
): string {
  if (collection !== 'pages') return entryAddress(collection, language, urlName);
  return id === 'front' ? homeAddress(language) : pageAddress(language, urlName);
}

/** Whether the names of a collection have a page each, or a place on the page of all. */
export function hasPages(collection: string): boolean {
  const schema = nameCollections.find((each) => each === collection);
  return schema !== undefined && isSection(collection) && 'urlName' in nameSchemas[schema].shape;
}

export function isSection(name: string): name is Section {
  return Object.hasOwn(sections, name);
}

function publicAddress(language: Language, address: string): PublicAddress {
  const path = address.slice(rootAddress().length - 1);
  return { language, address, path, name: path.split('/').at(-2) ?? '' };
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

/** A text of a list, and where it stands. */
export interface ListedText {
  text: string;
  place: Place;
}
