import { inBoth, type InBoth, isLanguage, type Language, languages } from '#i18n/languages.ts';
import { readSettingsText } from '../site-file.ts';

/** A municipality by its official code and names. */
export interface Municipality extends InBoth<string> {
  code: string;
  /** Code of its area, `mk-13`. */
  region: string;
  /** Code of who arranges its services. One that the content does not know lies outside the programme. */
  authority: string;
  /** Its official languages, that of the majority first. */
  languages: readonly Language[];
}

/** The columns of `places/municipalities.csv`. Languages of a municipality stand between spaces. */
export const municipalityColumns: readonly string[] = [
  'code',
  ...languages,
  'area',
  'authority',
  'languages',
];

/** The municipalities of the gazetteer. Where they come from stands in the file; the check tells what is wrong in it. */
export const municipalities: readonly Municipality[] = municipalityRows(
  readSettingsText('places/municipalities.csv') ?? '',
).flatMap(({ cells }) => (cells.length === municipalityColumns.length ? [municipalityOf(cells)] : []));

/** The rows of the table below its heading, with the lines they stand on. Lines that begin with `#` tell of it. */
export function municipalityRows(text: string): { line: number; cells: string[] }[] {
  return text
    .split(/\r?\n/)
    .map((row, index) => ({ line: index + 1, row }))
    .filter(({ row }) => row.trim() !== '' && !row.startsWith('#'))
    .slice(1)
    .map(({ line, row }) => ({ line, cells: row.split(',').map((cell) => cell.trim()) }));
}

function municipalityOf(cells: readonly string[]): Municipality {
  const [code = '', one = '', other = '', region = '', authority = '', spoken = ''] = cells;
  const names = inBoth((language) => (language === languages[0] ? one : other));
  return { code, ...names, region, authority, languages: spoken.split(' ').filter(isLanguage) };
}

const byAnyName = municipalitiesByName(municipalities);

/** Municipalities by each of their names in small letters, and by their codes. Two of them may have one name. */
export function municipalitiesByName(places: readonly Municipality[]): Map<string, Municipality[]> {
  const named = new Map<string, Municipality[]>();
  for (const place of places)
    for (const name of new Set([...namesOf(place), place.code].map((each) => each.toLowerCase())))
      named.set(name, [...(named.get(name) ?? []), place]);
  return named;
}

/** The names of a place in both languages. */
export function namesOf(place: InBoth<string>): string[] {
  return languages.map((language) => place[language]);
}

/** Finds a municipality by its name in either language or its code: `Kaustby`, `kaustinen` and `236` are one. */
export function findMunicipality(name: string): Municipality | undefined {
  return municipalitiesCalled(name)[0];
}

/** All municipalities of a name. */
export function municipalitiesCalled(name: string): readonly Municipality[] {
  return byAnyName.get(name.trim().toLowerCase()) ?? [];
}
