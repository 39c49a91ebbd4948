import { extensionOf } from './file-types.ts';
import { packedTexts } from './pdf.ts';
import { partText, type ZipPart, withText, zipOf, zipParts } from './zip.ts';

/**
 * A document without the names of people that programs note in it: who wrote it, who saved it last. The writer of a
 * text does not see them, and readers need not.
 */
export function withoutAuthor(name: string, bytes: Buffer): Buffer {
  const extension = extensionOf(name);
  if (extension === 'pdf') return pdfWithoutAuthor(bytes);
  const parts = officeTypes.has(extension) ? zipParts(bytes) : undefined;
  if (parts === undefined) return bytes;
  const cleaned = parts.map(partWithoutAuthor);
  return cleaned.every((part, index) => part === parts[index]) ? bytes : zipOf(cleaned);
}

/** Whether a name is left in a PDF, where its parts are packed or locked. */
export function keepsAuthor(bytes: Buffer): boolean {
  const raw = pdfWithoutAuthor(bytes).toString('latin1');
  const isLocked = /\/Encrypt\b/.test(raw) && /\/Author\b/.test(raw);
  return isLocked || packedTexts(raw, bytes).some((text) => blanked(text) !== text);
}

/** Every name is written over with spaces: all else stays where the file says that it is. */
function pdfWithoutAuthor(bytes: Buffer): Buffer {
  const raw = bytes.toString('latin1');
  if (/\/Encrypt\b/.test(raw)) return bytes;
  const clean = blanked(raw);
  return clean === raw ? bytes : Buffer.from(clean, 'latin1');
}

function blanked(text: string): string {
  const spaces = (found: string) => ' '.repeat(found.length);
  const inString = String.raw`\((?:\\[^]|[^\\()]|\((?:\\[^]|[^\\()])*\))*\)|<[\da-fA-F\s]*>`;
  const blank = (_all: string, before: string, value: string) =>
    before + value.charAt(0) + spaces(value.slice(2)) + value.slice(-1);
  const direct = new RegExp(`(/Author\\s*)(${inString})`, 'g');
  const elsewhere = [...text.matchAll(/\/Author\s+(\d{1,9} \d{1,5}) R/g)]
    .slice(0, mostNames)
    .map(([, number = '']) => new RegExp(`((?:^|[\\r\\n ])${number} obj\\s*)(${inString})`, 'g'));
  return [direct, ...elsewhere]
    .reduce((done, pattern) => done.replace(pattern, blank), text)
    .replace(/<(dc:creator|pdf:Author)\b[^<>]*>[^]{0,2000}?<\/\1>/g, (element) =>
      element.replace(/>([^<]+)</g, (_all, value: string) => `>${spaces(value)}<`),
    );
}

function partWithoutAuthor(part: ZipPart): ZipPart {
  const own = named.filter(({ at }) => at.test(part.name));
  if (own.length === 0) return part;
  const text = partText(part);
  const clean = own.reduce((done, { pattern }) => done?.replace(pattern, '$1$2'), text);
  return clean === undefined || clean === text ? part : withText(part, clean);
}

/**
 * Where programs note names: the properties; who has commented, also once the comments are gone; the folder in which a
 * workbook or the template of a text lay, with the name of its user.
 */
const named: readonly { at: RegExp; pattern: RegExp }[] = [
  {
    at: /^(?:docProps\/(?:core|app)\.xml|meta\.xml)$/,
    pattern:
      /(<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator|meta:printed-by|Manager|Company)\b[^<>]*>)[^<]+(<\/)/g,
  },
  {
    at: /^(?:word\/people|xl\/persons\/\w+|ppt\/(?:commentAuthors|authors))\.xml$/,
    pattern: /(\b(?:author|displayName|name|initials|userId)=")[^"]+(")/g,
  },
  {
    at: /^xl\/workbook\w*\.xml$/,
    pattern: /(<(?:\w+:)?(?:absPath\b[^<>]*\burl|fileSharing\b[^<>]*\buserName)=")[^"]+(")/g,
  },
  {
    at: /^word\/_rels\/settings\.xml\.rels$/,
    pattern: /(\bTarget=")(?:\w+:|[\\/]{2})[^"]*[\\/]([^"\\/]*")/g,
  },
  { at: /^meta\.xml$/, pattern: /(<meta:template\b[^<>]*\bhref=")[^"]*[\\/]([^"\\/]*")/g },
];

/** The ends of names of documents that are archives of their parts. */
export const officeTypes: ReadonlySet<string> = new Set(['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp']);
const mostNames = 20;
