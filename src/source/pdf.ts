import { inflateSync } from 'node:zlib';

/** What a screen reader wants to know of a PDF before it reads it. */
export interface PdfDetails {
  title: boolean;
  language: boolean;
}

/** Looks for the title and the language of a PDF, also where its objects are packed into streams. */
export function pdfDetails(bytes: Buffer): PdfDetails {
  const raw = bytes.toString('latin1');
  const parts = [raw, ...packedTexts(raw, bytes)];
  return { title: parts.some(hasTitle), language: parts.some(hasLanguage) };
}

function hasTitle(text: string): boolean {
  if (/\/Title\s*(?:\((?!\s*\))|<(?!\s*>|<)|\d+ \d+ R)/.test(text)) return true;
  return [...text.matchAll(/<dc:title>/g)]
    .slice(0, mostParts)
    .some(({ index }) => /<rdf:li[^>]*>\s*[^\s<]/.test(text.slice(index, index + 1000)));
}

function hasLanguage(text: string): boolean {
  return /\/Lang\s*(?:\((?!\s*\))|<(?!\s*>|<)|\d+ \d+ R)/.test(text);
}

/** Streams that hold objects or tell of the file, unpacked. Their number and size are bounded, so that no file can make it long. */
export function packedTexts(raw: string, bytes: Buffer): string[] {
  const unpacked: string[] = [];
  let rest = mostBytes;
  for (const { index } of [...raw.matchAll(/\/ObjStm\b|\/Subtype\s*\/XML\b/g)].slice(0, mostParts)) {
    const keyword = raw.indexOf('stream', index);
    const start = keyword + (raw.startsWith('stream\r\n', keyword) ? 8 : 7);
    const end = raw.indexOf('endstream', start);
    if (keyword === -1 || end === -1 || rest <= 0) break;
    try {
      const text = inflateSync(bytes.subarray(start, end), { maxOutputLength: rest }).toString('latin1');
      rest -= text.length;
      unpacked.push(text);
    } catch {
      // Packed in another way, encrypted or too large: then nothing can be said of it.
    }
  }
  return unpacked;
}

const mostParts = 200;
const mostBytes = 20_000_000;
