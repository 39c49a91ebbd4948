import { distance } from 'fastest-levenshtein';
import {
  type AreaAnswer,
  type AreaData,
  type AreaMatch,
  answer,
  findByCode,
  areaMatch,
} from './area-code.ts';
import { isFormOf } from '#places/name-forms.ts';

/**
 * Finds who answers where a reader lives: by a postcode, whole, begun or in an address, or by a name in either
 * language, whole, begun, in a case (`Rovaniemellä`), among other words (`Turku, Finland`) or with a slip (`Jyväskyä`).
 * What is no municipality may be one of its post offices, which has the name of one that was joined to it (`Karjaa`).
 */
export function findArea(text: string, data: AreaData): AreaAnswer {
  const words = text.trim().toLowerCase();
  if (words === '') return { kind: 'empty' };
  const digits = words.replace(/^(fi|fin|ax)[-\s]*(?=\d)/, '').replace(/\s/g, '');
  if (/^\d{1,5}$/.test(digits)) return findByCode(digits, data);
  const code = /(?<![\d-])\d{5}(?![\d-])/.exec(words.replace(/\b(fi|fin|ax)-/g, ''))?.[0];
  const byCode = code === undefined ? undefined : findByCode(code, data);
  if (byCode?.kind === 'matches' || byCode?.kind === 'outside') return byCode;
  const byName = findByName(words, data);
  if (byName.kind !== 'unknown-name') return byName;
  return byCode ?? (/\d/.test(words) ? { kind: 'foreign' } : byName);
}

/** A name or a question as it is compared: small letters without dots, spaces, dashes and other signs. */
export function plainName(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')
    .replace(/^uude(n|lla|lle|lta|ssa|sta)(?=ma|kau)/, 'uusi')
    .replace(/^uuden(?=kaarle)/, 'uusi')
    .replace(/^iso(n|ssa|sta|on)(?=kyro)/, 'iso');
}

function findByName(text: string, data: AreaData): AreaAnswer {
  const words = text.split(/[\s,.;()/–—-]+/).filter((word) => plainName(word) !== '');
  const meant = words.filter((word) => !data.beside.includes(plainName(word)));
  const whole = meant.length > 0 ? meant : words;
  if (whole.length === 0) return { kind: 'unknown-name' };
  const asked = plainName(whole.join(''));
  const named = first(
    () => placesWhere((name) => name === plainName(text), true, data),
    () => namesAmong(whole, (fits) => placesWhere(fits, true, data)),
    () => namesAmong(whole, (fits) => officesWhere(fits, data)),
  );
  const begins = (name: string) => name.startsWith(asked);
  const begun = placesWhere(begins, false, data);
  const written = [...named, ...begun.toSorted((one, other) => one.name.localeCompare(other.name, 'fi'))];
  const isCare = whole.some((word) => data.care.some((start) => plainName(word).startsWith(start)));
  if (isCare && named.length === 0) return { kind: 'care' };
  const found = first(
    () => written,
    () => officesWhere(begins, data),
    () => nearest(asked, data),
  );
  const places = found.flatMap(({ matches }) => matches);
  const once = places.filter(
    ({ name, href }, index) => index === places.findIndex((each) => each.name === name && each.href === href),
  );
  return answer(once, found.length > 0, 'unknown-name', false);
}

/** The places named by some words that stand together, as many as can be: `Mänttä Vilppula` before `Mänttä`. */
function namesAmong(words: readonly string[], placesOf: (fits: Fits) => FoundPlace[]): FoundPlace[] {
  for (let size = Math.min(4, words.length); size > 0; size--) {
    for (let start = words.length - size; start >= 0; start--) {
      const asked = plainName(words.slice(start, start + size).join(''));
      const found = first(
        () => placesOf((name) => name === asked),
        () => placesOf((name) => asked === `${name}s` || isFormOf(asked, name)),
      );
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** The places whose names are nearest to one that is none, if they are near: a long name may have two slips. */
function nearest(asked: string, data: AreaData): FoundPlace[] {
  if (asked.length < 4) return [];
  for (let slips = 1; slips <= (asked.length < 8 ? 1 : 2); slips++) {
    const found = placesWhere((name) => distance(asked, name) === slips, false, data);
    if (found.length > 0) return found;
  }
  return [];
}

/** Every place with a name that fits. One outside the programme is found without leading anywhere. */
function placesWhere(fits: Fits, sure: boolean, data: AreaData): FoundPlace[] {
  return [
    ...data.municipalities.flatMap((row) => {
      const names = data.first ? [row[0], row[1]] : [row[1], row[0]];
      const name = names.find((each) => searchedNames(each).some(fits));
      return name === undefined ? [] : [{ name, matches: areaMatch(row, name, sure, data) }];
    }),
    ...data.old.flatMap(([name, place]) => {
      const row = data.municipalities[place];
      return row === undefined || !fits(plainName(name))
        ? []
        : [{ name, matches: areaMatch(row, nowIn(name, row, data), sure, data) }];
    }),
    ...data.others
      .filter(([name]) => fits(plainName(name)))
      .map(([name, authority, href]) => ({
        name,
        matches: href === '' ? [] : [{ name, authority, href, sure }],
      })),
  ];
}

/** Every post office with a name that fits, each with the municipality that it is in. Its name may mean another place. */
function officesWhere(fits: Fits, data: AreaData): FoundPlace[] {
  return data.municipalities.flatMap((row) =>
    row[5]
      .split(';')
      .filter((name) => name !== '' && fits(plainName(name)))
      .map((name) => ({ name, matches: areaMatch(row, nowIn(name, row, data), false, data) })),
  );
}

/** `Karjaa (Raasepori)` */
function nowIn(name: string, row: AreaData['municipalities'][number], data: AreaData): string {
  return `${name} (${row[data.first ? 0 : 1]})`;
}

/** The first of several ways to look that finds anything. */
function first(...ways: (() => FoundPlace[])[]): FoundPlace[] {
  for (const look of ways) {
    const found = look();
    if (found.length > 0) return found;
  }
  return [];
}

/** `Koski Tl` is called Koski, and `Pedersören kunta` Pedersöre. */
function searchedNames(name: string): string[] {
  const short = name.replace(/ (Tl|kunta)$/, '');
  return short === name ? [plainName(name)] : [plainName(name), plainName(short)];
}

type Fits = (name: string) => boolean;

interface FoundPlace {
  name: string;
  matches: AreaMatch[];
}
