import { type InBoth, inBoth } from '#i18n/languages.ts';
import { readSettingsFile } from '../site-file.ts';

/** An area that the programme covers, with its names: here a region (maakunta), there an island. */
export interface OfficialArea extends InBoth<string> {
  code: string;
  /** Whether it lies outside the programme: it is drawn only where the content has a page for it. */
  outside: boolean;
}

/** An area's place on a map of equal squares, row 1 in the north and column 1 in the west. */
export interface Tile extends InBoth<string> {
  code: string;
  row: number;
  column: number;
}

/** A municipality that was joined to another: old registers and readers still name it. */
export interface JoinedMunicipality {
  code: string;
  name: string;
  into: string;
}

/** `places/areas.yaml`; the check tells what is wrong in it. */
const file = (readSettingsFile('places/areas.yaml') ?? {}) as Partial<AreasFile>;
const rows = recordsOf(file.areas);

/** The areas of the gazetteer. */
export const officialAreas: readonly OfficialArea[] = rows.map(({ code, name, outside = false }) => ({
  code,
  outside,
  ...inBoth((language) => name?.[language] ?? code),
}));

/** The squares of the map, with soft hyphens in their names where a narrow square may break them. */
export const tiles: readonly Tile[] = rows
  .flatMap(({ code, name, label = name, tile }) =>
    tile === undefined
      ? []
      : [
          {
            code,
            ...tile,
            ...inBoth((language) => String(label?.[language] ?? code).replaceAll('|', '\u00ad')),
          },
        ],
  )
  .toSorted((one, other) => one.row - other.row || one.column - other.column);

export const joinedMunicipalities: readonly JoinedMunicipality[] = recordsOf(file.joined).filter((row) =>
  Object.values(row).every((value) => typeof value === 'string'),
);

/** Whose register of postcodes knows the codes of the municipalities; none, if nobody's. */
export const postcodeRegister: 'finland' | undefined = file.postcodes;

/** The rows of a list that are none of a slip. */
function recordsOf<Row extends object>(list: readonly Row[] | undefined): readonly Row[] {
  return Array.isArray(list)
    ? (list as readonly (Row | null)[]).filter((row) => row !== null && typeof row === 'object')
    : [];
}

/** Whether an area lies outside the programme. */
export function isOutside(code: string): boolean {
  return officialAreas.some((area) => area.code === code && area.outside);
}

interface AreasFile {
  areas: readonly {
    code: string;
    name: InBoth<string>;
    label?: InBoth<string>;
    tile?: { row: number; column: number };
    outside?: boolean;
  }[];
  joined: readonly JoinedMunicipality[];
  postcodes: 'finland';
}
