import { placeAnchor } from './place-anchor.ts';

/** What the field "my area" knows: it is loaded when a reader first touches the field. Short rows keep it small. */
export interface AreaData {
  /** Whether the addresses are those of the pages in the first language, not the second. */
  first: boolean;
  /** Who answers for an area: name and address. */
  authorities: readonly (readonly [name: string, href: string])[];
  /** Municipalities: both names, place of the authority (-1: outside the programme), postcodes of places, of boxes, as `0010000120`, and names of post offices, as `Karis;Karjaa`. */
  municipalities: readonly (readonly [
    first: string,
    second: string,
    authority: number,
    places: string,
    boxes: string,
    offices: string,
  ])[];
  /** Other names: of regions and authorities with where they lead, and of areas outside the programme. */
  others: readonly (readonly [name: string, remark: string, href: string])[];
  /** Old names, and the place of the municipality that they are in now. */
  old: readonly (readonly [name: string, municipality: number])[];
  /** What words begin with that ask for care. */
  care: readonly string[];
  /** Words that stand beside a name: `kunta`, `Finland`. */
  beside: readonly string[];
}

/** A place that fits what a reader has written. */
export interface AreaMatch {
  /** Name in the language it was written in: `Karleby` for `karl`, `Karjaa (Raasepori)` where it is in another now. */
  name: string;
  /** Who answers there. */
  authority: string;
  href: string;
  /** Whether the whole name or code was written, not its beginning. */
  sure: boolean;
}

/** What became of the reader's words. */
export type AreaAnswer =
  | { kind: 'matches'; matches: AreaMatch[]; box: boolean }
  | { kind: 'outside' | 'care' | 'unknown-code' | 'unknown-name' | 'foreign' | 'empty' };

/** How many suggestions are shown at once. */
const suggestionCount = 8;

/** Finds who answers for a postcode, whole or begun: of itself, so that the search loads no more than this. */
export function findByCode(code: string, data: AreaData): AreaAnswer {
  const begins = (codes: string) => (codes.match(/.{5}/g) ?? []).some((each) => each.startsWith(code));
  const lived = data.municipalities.filter(([, , , places]) => begins(places));
  const found = lived.length > 0 ? lived : data.municipalities.filter(([, , , , boxes]) => begins(boxes));
  return answer(
    found.flatMap((row) => areaMatch(row, row[data.first ? 0 : 1], code.length === 5, data)),
    found.length > 0,
    'unknown-code',
    lived.length === 0,
  );
}

/** The authority of a municipality, as a match; none outside the programme. */
export function areaMatch(
  row: AreaData['municipalities'][number],
  name: string,
  sure: boolean,
  data: AreaData,
): AreaMatch[] {
  const [authorityName, href] = data.authorities[row[2]] ?? [];
  const own = row[data.first ? 0 : 1];
  if (authorityName === undefined || href === undefined) return [];
  return [{ name, authority: authorityName, href: `${href}#${placeAnchor(own)}`, sure }];
}

/** The matches as an answer, or why there are none. */
export function answer(
  matches: AreaMatch[],
  isKnown: boolean,
  unknown: 'unknown-code' | 'unknown-name',
  box: boolean,
): AreaAnswer {
  if (matches.length > 0) return { kind: 'matches', matches: matches.slice(0, suggestionCount), box };
  return { kind: isKnown ? 'outside' : unknown };
}
