/**
 * What in a text is no word: numbers, dates, laws, phone numbers, codes, e-mail and web addresses. However they are
 * written, one thing has one key: `1,3 milj.`, `1 300 000` and `1300000` are all `1300000`; `16.8.2013`,
 * `16. elokuuta 2013` and `2013-08-16` are all `d20130816`.
 */
export function identifiersIn(text: string): Identifier[] {
  return [...text.replace(INVISIBLE, '').matchAll(IDENTIFIER)].map(toIdentifier);
}

/** A text in order: its identifiers, and between them the words alone. */
export function segmentsOf(text: string): (Identifier | string)[] {
  const identifiers = identifiersIn(text);
  return text
    .replace(INVISIBLE, '')
    .split(new RegExp(IDENTIFIER.source.replace(/\(\?<(?![=!])\w+>/g, '(?:'), 'iu'))
    .flatMap((words, at) => [words, ...(identifiers[at] === undefined ? [] : [identifiers[at]])]);
}

/** The words of the e-mail and web addresses of a text: `kirjaamo@soite.fi` → `kirjaamo`, `soite`. */
export function addressWords(text: string): string[] {
  // Looked for at each word of a text, addresses would take longer than all the rest.
  const near = text.split(/\s+/).filter((part) => DOMAIN.test(part));
  return near
    .flatMap((part) => part.match(new RegExp(ADDRESS, 'giu')) ?? [])
    .flatMap((address) => address.split(/[^\p{L}]+/u).filter((word) => word.length > 3));
}

function toIdentifier(match: RegExpMatchArray): Identifier {
  const groups = match.groups ?? {};
  const keys = [...new Set(identifierKeys(groups, match[0]))];
  // `16.8` may be a day or a number; of an address the host alone may be known.
  const several =
    groups['address'] !== undefined || keys.some((key) => /^\d+p\d+$/.test(key) && keys[0]?.startsWith('d'));
  return { text: match[0], keys, asked: several ? keys : keys.slice(0, 1) };
}

function identifierKeys(groups: Partial<Record<string, string>>, text: string): string[] {
  const { address, iso, day, phone, slashed, number, millions, code } = groups;
  const [month, year] = [groups['month'] ?? groups['month2'], groups['year'] ?? groups['year2']];
  const name = groups['name'] ?? groups['name2'] ?? groups['name3'];
  if (address !== undefined) {
    const host = address.replace(/^.*@|^(https?:\/\/)?(www\.)?/i, '').replace(/\/.*$/, '');
    return [fold(address.replace(/^(https?:\/\/)?(www\.)?/i, '')), fold(host)];
  }
  if (iso !== undefined) return dateKeys(...(iso.split('-') as [string, string, string]));
  if (name !== undefined) {
    const number = String(1 + MONTHS.findIndex((pattern) => new RegExp(`^${pattern}`, 'i').test(name)));
    return dateKeys(
      groups['nameYear'] ?? groups['nameYear2'] ?? groups['nameYear3'],
      number,
      groups['nameDay'] ?? groups['nameDay3'],
    );
  }
  if (month !== undefined) {
    const decimal = year === undefined && /^\d+\.\d+$/.test(text) ? [text.replace('.', 'p')] : [];
    return [...dateKeys(year?.padStart(4, '20'), month, day), ...decimal];
  }
  if (phone !== undefined) return [phone.replace(/^\+358/, '0').replace(/\D/g, '')];
  if (slashed !== undefined)
    return [slashKey(slashed), ...slashed.split('/').filter((part) => /^\d+$/.test(part))];
  if (number !== undefined) {
    const plain = number.replace(/[^\d,.]|\.(?=\d{3}(?!\d))/g, '').replace(',', '.');
    const value = plain.replace('.', 'p');
    return millions === undefined ? [value] : [String(Math.round(Number(plain) * 1_000_000)), value];
  }
  return [fold(code ?? text), ...(code ?? text).split('-').filter((piece) => /^\d+$/.test(piece))];
}

/** The day, its month and year, and the day of any year. */
function dateKeys(year: string | undefined, month: string, day: string | undefined): string[] {
  const [mm, dd] = [month.padStart(2, '0'), day?.padStart(2, '0')];
  return [
    ...(year !== undefined && dd !== undefined ? [`d${year}${mm}${dd}`] : []),
    ...(year !== undefined ? [`d${year}${mm}`] : []),
    ...(dd !== undefined ? [`d${mm}${dd}`] : []),
    ...(year !== undefined ? [year] : []),
  ];
}

function slashKey(text: string): string {
  return text.split('/').map(fold).join('s');
}

const INVISIBLE = /\p{Cf}/gu;

/** By the beginnings of their names in both languages. */
const MONTHS = [
  'tammik|januari',
  'helmik|februari',
  'maalisk|mars',
  'huhtik|april',
  'toukok|maj',
  'kesäk|juni',
  'heinäk|juli',
  'elok|augusti',
  'syysk|september',
  'lokak|oktober',
  'marrask|november',
  'jouluk|december',
];

const SPACE = '[ \\u00a0\\u202f]';
const YEAR = '(?:1[89]|20)\\d\\d';
// A look ahead first: at nearly every word of a text it tells at once that there is none.
const ADDRESS =
  '(?=\\S{0,430}\\.[a-z]{2})(?:[\\p{L}\\d._+-]{1,60}@|https?:\\/\\/|www\\.)?[\\p{L}\\d-]{1,60}(?:\\.[\\p{L}\\d-]{1,60}){0,5}\\.(?:fi|com|org|net|eu|ax|se|io)(?:\\/[^\\s)”"]*)?';
const DOMAIN = /\.(?:fi|com|org|net|eu|ax|se|io)/i;

/** The first that fits, from the most telling. A digit or letter before or after belongs to the same word. */
const IDENTIFIER = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    `(?<address>${ADDRESS})`,
    `(?<iso>${YEAR}-(?:0[1-9]|1[0-2])-(?:[0-2]\\d|3[01]))`,
    `(?<nameDay>[0-2]?\\d|3[01])\\.?${SPACE}(?<name>(?:${MONTHS.join('|')})\\p{Ll}{0,9})(?:${SPACE}(?<nameYear>${YEAR}))?`,
    `(?<name3>(?:${MONTHS.join('|')})\\p{Ll}{0,9})${SPACE}(?<nameDay3>[0-2]?\\d|3[01])\\.(?:${SPACE}päiv\\p{Ll}+)?(?:${SPACE}(?<nameYear3>${YEAR}))?`,
    `(?<name2>(?:${MONTHS.join('|')})\\p{Ll}{0,9})${SPACE}(?<nameYear2>${YEAR})`,
    `(?<day>[0-2]?[1-9]|[1-3]0|31)[./](?<month>0?[1-9]|1[0-2])(?:[./](?<year>${YEAR}|[0-3]\\d)|\\.)?`,
    `(?<month2>0?[1-9]|1[0-2])/(?<year2>${YEAR})`,
    `(?<phone>(?:\\+358|0\\d{1,3})(?:[ \\u00a0-]?\\d){5,10})`,
    `(?=\\S{0,130}/\\d)(?<slashed>[\\p{L}\\d-]{1,20}(?:/[\\p{L}\\d.-]{1,20}){0,4}/\\d[\\p{L}\\d-]*)`,
    `(?<number>\\d{1,3}(?:(?:${SPACE}|\\.)\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)(?:${SPACE}?(?<millions>milj\\p{Ll}*\\.?|mn))?`,
    `(?<code>(?=[\\p{L}-]*\\d)[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*)`,
  ].join('|')})(?![\\p{L}\\d])`,
  'giu',
);

/** Something in a text that has one key however it is written. */
export interface Identifier {
  /** As it stands in the text. */
  readonly text: string;
  /** The most telling first: of a date the day, then its month, the day of any year, and the year. */
  readonly keys: readonly string[];
  /** Any of these is what a reader means who writes so. */
  readonly asked: readonly string[];
}

/** As words are folded; this file is loaded by itself and brings its own. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
