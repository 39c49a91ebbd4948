import type { ReadEntry } from '#source/files.ts';
import type { NameFile, ReadContent, TextFile } from '#source/files.ts';
import { nameSchemas } from '#schemas/names.ts';
import {
  entryAddress,
  homeAddress,
  listPage,
  pageAddress,
  type Section,
  sectionAddress,
  sections,
} from '#routes/addresses.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { type Place, type Problem, problem, startOf } from '#source/problem.ts';

/** No two things may stand at one address, none where the site itself has a page, and no old address where a new one is. */
export function addressProblems(content: ReadContent): Problem[] {
  const reserved = new Set(languages.flatMap(sectionAddresses));
  const taken = new Map<string, string>();
  const living = [...content.entries.flatMap(claimsOfEntry), ...content.names.flatMap(claimsOfName)];
  const problems = living.flatMap(({ address, place, owner }) => {
    if (reserved.has(address) || ownPages.test(address))
      return problem(place, 'address-of-section', { address });
    const other = taken.get(address);
    taken.set(address, other ?? owner);
    return other === undefined ? [] : problem(place, 'address-taken', { address, other });
  });
  return [...problems, ...aliasProblems(content, taken, reserved)];
}

/** The address of an entry in a language; the one of its frame where it waits for translation. */
export function addressOfEntry(
  entry: Pick<ReadEntry, 'collection' | 'id' | 'files'>,
  language: Language,
): string {
  const urlName = entry.files[language]?.fields.data?.['urlName'];
  return addressIn(entry, language, typeof urlName === 'string' ? urlName : entry.id);
}

/** The addresses an entry had before in a language; while its words wait for translation, by the original's names. */
export function aliasAddressesOf(entry: ReadEntry, language: Language): string[] {
  const file = entry.files[language] ?? entry.original;
  return aliasesOf(file).map(({ alias }) => addressIn(entry, language, alias));
}

function aliasProblems(
  content: ReadContent,
  living: ReadonlyMap<string, string>,
  reserved: ReadonlySet<string>,
): Problem[] {
  const known = new Map<string, string>();
  return content.entries.flatMap((entry) => {
    const own = languages.filter((language) => entry.files[language] !== undefined);
    const problems = own.flatMap((language) => problemsIn(entry, language));
    // Where a translation waits, the original's earlier names lead to the frame. One mistake has one message.
    const waiting = languages.filter((language) => !own.includes(language));
    return problems.length > 0 ? problems : waiting.flatMap((language) => problemsIn(entry, language));
  });

  function problemsIn(entry: ReadEntry, language: Language): Problem[] {
    const file = entry.files[language];
    return aliasesOf(file ?? entry.original).flatMap(({ alias, place }) => {
      const address = addressIn(entry, language, alias);
      if (address === addressOfEntry(entry, language))
        return file === undefined ? [] : problem(place, 'alias-of-itself', { address });
      if (reserved.has(address) || ownPages.test(address))
        return problem(place, 'address-of-section', { address });
      const other = living.get(address) ?? known.get(address);
      known.set(address, place.path);
      return other === undefined ? [] : problem(place, 'alias-taken', { address, other });
    });
  }
}

function aliasesOf(file: TextFile | undefined): { alias: string; place: Place }[] {
  const aliases = file?.fields.data?.['aliases'];
  if (file === undefined || !Array.isArray(aliases)) return [];
  return aliases.flatMap((alias: unknown, index) =>
    typeof alias === 'string' ? { alias, place: file.fields.placeOf(['aliases', index]) } : [],
  );
}

function claimsOfEntry(entry: ReadEntry): Claim[] {
  return languages.map((language) => {
    const file = entry.files[language];
    const owner = file?.path ?? Object.values(entry.files)[0]?.path ?? entry.folder;
    const place =
      file?.fields.data?.['urlName'] === undefined ? startOf(owner) : file.fields.placeOf(['urlName']);
    return { address: addressOfEntry(entry, language), place, owner };
  });
}

/** A name has a page where there is a section of its collection. */
function claimsOfName({ collection, id, path, fields }: NameFile): Claim[] {
  if (!isSection(collection) || !('urlName' in nameSchemas[collection].shape)) return [];
  return languages.map((language) => {
    const urlName = urlNameIn(fields.data, language);
    return {
      address: entryAddress(collection, language, urlName ?? id),
      place: urlName === undefined ? startOf(path) : fields.placeOf(['urlName', language]),
      owner: path,
    };
  });
}

function addressIn(
  { collection, id }: Pick<ReadEntry, 'collection' | 'id'>,
  language: Language,
  urlName: string,
): string {
  if (collection !== 'pages') return entryAddress(collection, language, urlName);
  return id === 'front' ? homeAddress(language) : pageAddress(language, urlName);
}

function urlNameIn(row: unknown, language: Language): string | undefined {
  const names = typeof row === 'object' && row !== null && 'urlName' in row ? row.urlName : undefined;
  if (typeof names !== 'object' || names === null) return undefined;
  const name: unknown = (names as Record<string, unknown>)[language];
  return typeof name === 'string' ? name : undefined;
}

function sectionAddresses(language: Language): string[] {
  return Object.keys(sections)
    .filter(isSection)
    .map((section) => sectionAddress(section, language));
}

function isSection(name: string): name is Section {
  return Object.hasOwn(sections, name);
}

/** The later pages of a list, which end in `sivu-2`, and the names of the site's own files. */
const ownPages = new RegExp(
  `/(${languages.map((language) => listPage(language, 1).replace(/1$/, '\\d+')).join('|')}|404|index)/$`,
);

/** Something that wants to stand at an address. */
interface Claim {
  address: string;
  place: Place;
  owner: string;
}
