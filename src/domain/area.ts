/** What the field "my area" knows: it is loaded when a reader first touches the field. Short keys keep it small. */
export interface AreaData {
  /** Regions of the site: name and address. */
  regions: readonly (readonly [name: string, href: string])[];
  /** Municipalities: both names, place of the region (-1: Åland), postcodes of places, of boxes, as `0010000120`. */
  municipalities: readonly (readonly [
    fi: string,
    sv: string,
    region: number,
    places: string,
    boxes: string,
  ])[];
}

/** A municipality that fits what a reader has written. */
export interface AreaMatch {
  /** Name in the language it was written in: `Karleby` for `karl`. */
  name: string;
  region: string;
  href: string;
}

/** What became of the reader's words. */
export type AreaAnswer =
  | { kind: 'matches'; matches: AreaMatch[]; box: boolean }
  | { kind: 'aland' | 'unknown-code' | 'unknown-name' | 'foreign' | 'empty' };

/** How many suggestions are shown at once. */
const suggestionCount = 8;

/** Finds municipalities by a postcode, whole or begun, or by the beginning of a name in either language. */
export function findArea(text: string, data: AreaData): AreaAnswer {
  const words = text.trim().toLowerCase();
  if (words === '') return { kind: 'empty' };
  const code = words.replace(/^(fi|fin|ax)[-\s]*/, '').replace(/\s/g, '');
  if (/^\d{1,5}$/.test(code)) return findByCode(code, data);
  return /\d/.test(code) ? { kind: 'foreign' } : findByName(words, data);
}

function findByCode(code: string, data: AreaData): AreaAnswer {
  const begins = (codes: string) => codesIn(codes).some((each) => each.startsWith(code));
  const lived = data.municipalities.filter(([, , , places]) => begins(places));
  const found = lived.length > 0 ? lived : data.municipalities.filter(([, , , , boxes]) => begins(boxes));
  return answer(
    found.map((row) => ({ row, name: row[0] })),
    data,
    'unknown-code',
    lived.length === 0,
  );
}

function findByName(words: string, data: AreaData): AreaAnswer {
  const found = data.municipalities.flatMap((row) => {
    const name = [row[0], row[1]].find((each) => fold(each).startsWith(fold(words)));
    return name === undefined ? [] : [{ row, name }];
  });
  // "Inari" before "Inarijärvi": the shortest is the likeliest to be meant.
  return answer(
    found.toSorted((one, other) => one.name.length - other.name.length),
    data,
    'unknown-name',
    false,
  );
}

function answer(
  found: readonly { row: AreaData['municipalities'][number]; name: string }[],
  data: AreaData,
  unknown: 'unknown-code' | 'unknown-name',
  box: boolean,
): AreaAnswer {
  const matches = found.flatMap(({ row: [, , region], name }) => {
    const [regionName, href] = data.regions[region] ?? [];
    return regionName === undefined || href === undefined ? [] : [{ name, region: regionName, href }];
  });
  if (matches.length > 0) return { kind: 'matches', matches: matches.slice(0, suggestionCount), box };
  return { kind: found.length > 0 ? 'aland' : unknown };
}

/** `0010000120` is 00100 and 00120. */
function codesIn(codes: string): string[] {
  return codes.match(/.{5}/g) ?? [];
}

/** Readers without the dots on their keyboard write `saarijarvi`. */
function fold(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
