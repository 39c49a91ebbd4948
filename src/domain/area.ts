import { isFormOf, placeAnchor, plainName } from './place-forms.ts';

/** What the field "my area" knows: it is loaded when a reader first touches the field. Short rows keep it small. */
export interface AreaData {
  /** Of whose pages the addresses are. */
  language: 'fi' | 'sv';
  /** Who answers for an area: name and address. */
  authorities: readonly (readonly [name: string, href: string])[];
  /** Municipalities: both names, place of the authority (-1: Åland), postcodes of places, of boxes, as `0010000120`. */
  municipalities: readonly (readonly [
    fi: string,
    sv: string,
    authority: number,
    places: string,
    boxes: string,
  ])[];
  /** Other names: of regions and authorities with where they lead, and of Åland. */
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
  /** Name in the language it was written in: `Karleby` for `karl`. */
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
  | { kind: 'aland' | 'care' | 'unknown-code' | 'unknown-name' | 'foreign' | 'empty' };

/** How many suggestions are shown at once. */
const suggestionCount = 8;

/**
 * Finds who answers where a reader lives: by a postcode, whole, begun or in an address, or by a name in either
 * language, whole, begun, in a case (`Rovaniemellä`) or among other words (`Turku, Finland`).
 */
export function findArea(text: string, data: AreaData): AreaAnswer {
  const words = text.trim().toLowerCase();
  if (words === '') return { kind: 'empty' };
  const digits = words.replace(/^(fi|fin|ax)[-\s]*(?=\d)/, '').replace(/\s/g, '');
  if (/^\d{1,5}$/.test(digits)) return findByCode(digits, data);
  const code = /(?<![\d-])\d{5}(?![\d-])/.exec(words.replace(/\b(fi|fin|ax)-/g, ''))?.[0];
  const byCode = code === undefined ? undefined : findByCode(code, data);
  if (byCode?.kind === 'matches' || byCode?.kind === 'aland') return byCode;
  const byName = findByName(words, data);
  if (byName.kind !== 'unknown-name') return byName;
  return byCode ?? (/\d/.test(words) ? { kind: 'foreign' } : byName);
}

function findByCode(code: string, data: AreaData): AreaAnswer {
  const begins = (codes: string) => (codes.match(/.{5}/g) ?? []).some((each) => each.startsWith(code));
  const lived = data.municipalities.filter(([, , , places]) => begins(places));
  const found = lived.length > 0 ? lived : data.municipalities.filter(([, , , , boxes]) => begins(boxes));
  return answer(
    found.flatMap((row) => placeOf(row, row[data.language === 'fi' ? 0 : 1], code.length === 5, data)),
    found.length > 0,
    'unknown-code',
    lived.length === 0,
  );
}

function findByName(text: string, data: AreaData): AreaAnswer {
  const words = text.split(/[\s,.;()/–—-]+/).filter((word) => plainName(word) !== '');
  const meant = words.filter((word) => !data.beside.includes(plainName(word)));
  const whole = meant.length > 0 ? meant : words;
  if (whole.length === 0) return { kind: 'unknown-name' };
  const named = namesAmong(whole, data);
  const begun = placesWhere((name) => name.startsWith(plainName(whole.join(''))), false, data);
  // "Inari" before "Inarijärvi": the shortest is the likeliest to be meant.
  const found = [...named, ...begun.toSorted((one, other) => one.name.length - other.name.length)];
  const isCare = whole.some((word) => data.care.some((start) => plainName(word).startsWith(start)));
  if (isCare && named.length === 0) return { kind: 'care' };
  const places = found.flatMap(({ matches }) => matches);
  const once = places.filter(
    ({ name, href }, index) => index === places.findIndex((each) => each.name === name && each.href === href),
  );
  return answer(once, found.length > 0, 'unknown-name', false);
}

/** The places named by some words that stand together, as many as can be: `Mänttä Vilppula` before `Mänttä`. */
function namesAmong(words: readonly string[], data: AreaData): FoundPlace[] {
  for (let size = Math.min(4, words.length); size > 0; size--) {
    for (let start = words.length - size; start >= 0; start--) {
      const asked = plainName(words.slice(start, start + size).join(''));
      const exact = placesWhere((name) => name === asked, true, data);
      const found = exact.length > 0 ? exact : placesWhere((name) => isFormOf(asked, name), true, data);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** Every place with a name that fits. One outside the reform is found without leading anywhere. */
function placesWhere(fits: (name: string) => boolean, sure: boolean, data: AreaData): FoundPlace[] {
  return [
    ...data.municipalities.flatMap((row) => {
      const name = [row[0], row[1]].find((each) => namesOf(each).some(fits));
      return name === undefined ? [] : [{ name, matches: placeOf(row, name, sure, data) }];
    }),
    ...data.old.flatMap(([name, place]) => {
      const row = data.municipalities[place];
      return row === undefined || !fits(plainName(name))
        ? []
        : [{ name, matches: placeOf(row, row[0], sure, data) }];
    }),
    ...data.others
      .filter(([name]) => fits(plainName(name)))
      .map(([name, authority, href]) => ({
        name,
        matches: href === '' ? [] : [{ name, authority, href, sure }],
      })),
  ];
}

/** `Koski Tl` is called Koski, and `Pedersören kunta` Pedersöre. */
function namesOf(name: string): string[] {
  const short = name.replace(/ (Tl|kunta)$/, '');
  return short === name ? [plainName(name)] : [plainName(name), plainName(short)];
}

function placeOf(
  row: AreaData['municipalities'][number],
  name: string,
  sure: boolean,
  data: AreaData,
): AreaMatch[] {
  const [authorityName, href] = data.authorities[row[2]] ?? [];
  const own = row[data.language === 'fi' ? 0 : 1];
  if (authorityName === undefined || href === undefined) return [];
  return [{ name, authority: authorityName, href: `${href}#${placeAnchor(own)}`, sure }];
}

function answer(
  matches: AreaMatch[],
  isKnown: boolean,
  unknown: 'unknown-code' | 'unknown-name',
  box: boolean,
): AreaAnswer {
  if (matches.length > 0) return { kind: 'matches', matches: matches.slice(0, suggestionCount), box };
  return { kind: isKnown ? 'aland' : unknown };
}

interface FoundPlace {
  name: string;
  matches: AreaMatch[];
}
