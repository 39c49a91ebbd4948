import { inflateSync } from 'node:zlib';
import { afterBlanks, type PdfToken, tokenAt } from './pdf-tokens.ts';

/** A value of a PDF (ISO 32000-2, §7.3), as far as its kind says what it may do. */
export type PdfValue = PdfToken | { to: number } | PdfValue[] | PdfDictionary;

/** The entries of a dictionary, each as often as it is written: readers differ in which of two they take. */
export interface PdfDictionary {
  entries: [key: string, value: PdfValue][];
}

/** An object of a PDF: what it is, by which number others refer to it, and whether a stream follows it. */
export interface PdfObject {
  value: PdfValue;
  number: number;
  isStream: boolean;
}

/**
 * Every object that any reader could find in a PDF; undefined where objects are packed in a way that cannot be opened,
 * or where there is more than anybody writes. Each `obj` begins one, wherever it stands, also in a stream: which of them
 * a reader opens is said by a table of places that the file may keep to or not.
 */
export function pdfObjects(bytes: Buffer): PdfObject[] | undefined {
  const raw = bytes.toString('latin1');
  const rest = { signs: 10 * raw.length + 1_000_000, unpacked: mostUnpacked };
  const objects: PdfObject[] = [];
  try {
    for (const { index, 0: keyword } of raw.matchAll(/(?<!end)obj|trailer/g)) {
      const { value, end } = readValue(raw, index + keyword.length, rest);
      const start = /stream(?:\r\n|\n|\r)/y;
      start.lastIndex = afterBlanks(raw, end);
      rest.signs -= start.lastIndex - end;
      const isStream = start.test(raw);
      const [, number] = /(\d+)\s+\d+\s*$/.exec(raw.slice(Math.max(0, index - 40), index)) ?? [];
      objects.push({ value, number: Number(number), isStream });
      if (isStream && isDictionary(value) && valuesOf(value, 'First').length > 0)
        objects.push(...packedObjects(value, bytes.subarray(start.lastIndex), rest));
    }
    return objects;
  } catch {
    return undefined;
  }
}

/** The dictionaries in a value, itself among them. */
export function dictionariesIn(value: PdfValue): PdfDictionary[] {
  if (Array.isArray(value)) return value.flatMap(dictionariesIn);
  if (!isDictionary(value)) return [];
  return [value, ...value.entries.flatMap(([, each]) => dictionariesIn(each))];
}

/** What a dictionary holds under a key. */
export function valuesOf({ entries }: PdfDictionary, key: string): PdfValue[] {
  return entries.filter(([own]) => own === key).map(([, value]) => value);
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return typeof value === 'object' && !Array.isArray(value) && 'entries' in value;
}

/** The objects of an object stream (§7.5.7), which every program that writes them packs with Deflate alone. */
function packedObjects(dictionary: PdfDictionary, bytes: Buffer, rest: Rest): PdfObject[] {
  const filters = ['Filter', 'DecodeParms']
    .flatMap((key) => valuesOf(dictionary, key).flat())
    .filter(saysMore);
  const isDeflated = filters.some((each) => nameOf(each) === 'FlateDecode');
  const [first] = valuesOf(dictionary, 'First');
  if (filters.length > 1 || filters.length !== Number(isDeflated) || typeof first !== 'number')
    throw new Error('packed in another way');
  // The end of what is packed is in it; what is not packed ends where its objects do.
  const text = isDeflated
    ? inflateSync(bytes, { maxOutputLength: rest.unpacked }).toString('latin1')
    : bytes.toString('latin1');
  rest.unpacked -= isDeflated ? text.length : 0;
  rest.signs += isDeflated ? 10 * text.length : 0;
  const places = text
    .slice(0, first)
    .trim()
    .split(/[\0\s]+/)
    .map(Number);
  return Array.from({ length: Math.floor(places.length / 2) }, (_, index) => ({
    value: readValue(text, first + (places[2 * index + 1] ?? 0), rest).value,
    number: places[2 * index] ?? 0,
    isStream: false,
  }));
}

/** Whether a value is none of `null` and `<< >>`. */
function saysMore(value: PdfValue): boolean {
  return value !== 0 && !(isDictionary(value) && value.entries.length === 0);
}

/** Reads the value that begins at a place; what is not closed ends with its object. */
function readValue(text: string, at: number, rest: Rest): { value: PdfValue; end: number } {
  const root: Open = { items: [] };
  const open: Open[] = [];
  let place = at;
  const isDone = () => open.length === 0 && isComplete(root.items);
  while (!isDone()) {
    const start = afterBlanks(text, place);
    const { token, end } = tokenAt(text, start);
    rest.signs -= (token === undefined ? start : end) - place;
    place = token === undefined ? start : end;
    if (rest.signs < 0 || open.length > mostDeep) throw new Error('too much');
    if (token === undefined) break;
    const items = (open.at(-1) ?? root).items;
    if (token === '<<' || token === '[') open.push({ items: [], isList: token === '[' });
    else if (token === '>>' || token === ']') close(open, root);
    else if (token === 'R') items.splice(-2, 2, { to: Number(items.at(-2)) });
    else items.push(token);
  }
  while (open.length > 0) close(open, root);
  return { value: root.items.length === 1 ? (root.items[0] ?? 0) : root.items, end: place };
}

/** A number may be the beginning of a reference, `12 0 R`. */
function isComplete(items: readonly PdfValue[]): boolean {
  return items.length > 2 || (items.length > 0 && typeof items.at(-1) !== 'number');
}

function close(open: Open[], root: Open): void {
  const closed = open.pop();
  if (closed === undefined) return;
  (open.at(-1) ?? root).items.push(
    closed.isList === true ? closed.items : { entries: entriesOf(closed.items) },
  );
}

/** What stands in the place of a key and is no name is passed over, as readers do. */
function entriesOf(items: readonly PdfValue[]): [string, PdfValue][] {
  const entries: [string, PdfValue][] = [];
  for (let index = 0; index < items.length; index++) {
    const key = nameOf(items[index]);
    if (key !== undefined) entries.push([key, items[++index] ?? 0]);
  }
  return entries;
}

export function nameOf(value: PdfValue | undefined): string | undefined {
  return typeof value === 'object' && 'name' in value ? value.name : undefined;
}

const mostDeep = 200;
/** The objects of a PDF of ten megabytes, unpacked. */
const mostUnpacked = 100_000_000;

interface Open {
  items: PdfValue[];
  isList?: boolean;
}

/** How much may still be read, so that no file can make it long. */
interface Rest {
  signs: number;
  unpacked: number;
}
