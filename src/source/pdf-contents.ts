import { type LeftInside, leadsToWeb } from './document.ts';
import {
  dictionariesIn,
  isDictionary,
  nameOf,
  type PdfObject,
  pdfObjects,
  type PdfValue,
  valuesOf,
} from './pdf-objects.ts';
import { wordSet } from './word-set.ts';

/** What a PDF holds besides its pages: programs, other files, what it fetches, notes; `locked` where that cannot be seen. */
export function leftInPdf(bytes: Buffer): LeftInside | undefined {
  const objects = pdfObjects(bytes);
  if (objects === undefined) return 'locked';
  const entries = objects.flatMap(({ value, isStream }) =>
    dictionariesIn(value).flatMap((each) =>
      each.entries.map(([key, own]) => ({ key, value: own, isStream: isStream && each === value })),
    ),
  );
  // What an action does may stand apart from it, `/S 9 0 R`: as an object that is nothing but a name or an address.
  const apart = objects.map(({ value }) => value);
  if (entries.some(({ key }) => key === 'Encrypt')) return 'locked';
  if (entries.some(isActive) || apart.some((value) => isActing(value) || isOneOf(value, players)))
    return 'active';
  if (begins(objects, entries)) return 'active';
  if (entries.some(isOutside) || apart.some((value) => leadsAway(value) || isOneOf(value, otherFiles)))
    return 'outside';
  return entries.some(({ key, value }) => key === 'Subtype' && isOneOf(value, notes))
    ? 'comments'
    : undefined;
}

/** Whether a page of the web is opened by itself, with the document or one of its pages. */
function begins(objects: readonly PdfObject[], entries: readonly Entry[]): boolean {
  const byNumber = Map.groupBy(objects, ({ number }) => number);
  const found = (value: PdfValue): PdfValue[] =>
    typeof value === 'object' && 'to' in value
      ? (byNumber.get(value.to) ?? []).map((each) => each.value)
      : [value];
  const events = entries.filter(({ key }) => key === 'AA').flatMap(({ value }) => found(value));
  return [
    ...entries.filter(({ key }) => key === 'OpenAction').map(({ value }) => value),
    ...events.flatMap((value) => (isDictionary(value) ? value.entries.map(([, action]) => action) : [])),
  ]
    .flatMap(found)
    .some(
      (action) =>
        isDictionary(action) &&
        valuesOf(action, 'S').some((kind) => nameOf(kind) !== 'GoTo' && nameOf(kind) !== 'Named'),
    );
}

/** Whether an entry runs a program, sends a form, plays something or holds another file. */
function isActive({ key, value }: Entry): boolean {
  return (
    (key === 'S' && isActing(value)) ||
    (key === 'Subtype' && isOneOf(value, players)) ||
    (holders.has(key) && nameOf(value) === undefined)
  );
}

/** Whether an entry names a file besides this one, or an address that is none of the web. A stream may be another file, too. */
function isOutside({ key, value, isStream }: Entry): boolean {
  const text = textOf(value);
  if (key === 'S') return isOneOf(value, otherFiles);
  if (key === 'F' || key === 'UF') return isStream || text !== undefined;
  return key === 'URI' && text !== undefined && !leadsToWeb(text);
}

function leadsAway(value: PdfValue): boolean {
  return /^\s*(?:javascript|vbscript|data|file|smb):|^\\\\/i.test(textOf(value) ?? '');
}

function isActing(value: PdfValue): boolean {
  return actions.has(nameOf(value) ?? '');
}

function isOneOf(value: PdfValue, kinds: ReadonlySet<string>): boolean {
  return kinds.has(nameOf(value) ?? '');
}

function textOf(value: PdfValue): string | undefined {
  return typeof value === 'object' && 'text' in value ? value.text : undefined;
}

/**
 * Every action but those that lead on in the document or to an address, show or hide its parts or empty its form: ISO
 * 32000-2, table 201, and Adobe's own.
 */
const actions = wordSet(
  'Launch Thread Sound Movie SubmitForm ImportData Rendition GoTo3DView JavaScript RichMediaExecute',
);

/** Actions that open another file. */
const otherFiles = wordSet('GoToR GoToE');

/** The annotations that play or hold a file (ISO 32000-2, table 171). */
const players = wordSet('FileAttachment Sound Movie Screen 3D RichMedia Projection');

const notes = wordSet('Text Popup');

/** What holds a program, another file, or a form that is a program. */
const holders = wordSet('JS JavaScript EF EmbeddedFiles RichMediaContent RichMediaSettings XFA');

interface Entry {
  key: string;
  value: PdfValue;
  isStream: boolean;
}
