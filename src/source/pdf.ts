import { inflateSync } from 'node:zlib';

/** What a screen reader wants to know of a PDF before it reads it. */
export interface PdfDetails {
  title: boolean;
  language: boolean;
}

/** Looks for the title and the language of a PDF, also where its objects are packed into streams. */
export function pdfDetails(bytes: Buffer): PdfDetails {
  const raw = bytes.toString('latin1');
  const text = [raw, ...packedObjects(raw, bytes)].join('\n');
  return {
    title:
      /\/Title\s*(?:\((?!\s*\))|<(?!\s*>|<)|\d+ \d+ R)/.test(text) ||
      /<dc:title>[\s\S]*?<rdf:li[^>]*>\s*[^\s<]/.test(text),
    language: /\/Lang\s*(?:\((?!\s*\))|<(?!\s*>|<)|\d+ \d+ R)/.test(text),
  };
}

/** Streams that hold objects, unpacked. Their number and size are bounded, so that no file can make it long. */
function packedObjects(raw: string, bytes: Buffer): string[] {
  const unpacked: string[] = [];
  for (const match of raw.matchAll(/\/ObjStm\b/g)) {
    if (unpacked.length >= 200) break;
    const keyword = raw.indexOf('stream', match.index);
    if (keyword === -1) break;
    const start = keyword + (raw.startsWith('stream\r\n', keyword) ? 8 : 7);
    const end = raw.indexOf('endstream', start);
    if (end === -1) break;
    try {
      unpacked.push(
        inflateSync(bytes.subarray(start, end), { maxOutputLength: 5_000_000 }).toString('latin1'),
      );
    } catch {
      // Packed in another way, or encrypted: then nothing can be said of it.
    }
  }
  return unpacked;
}
