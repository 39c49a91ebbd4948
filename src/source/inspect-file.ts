import { isUtf8 } from 'node:buffer';
import type { InspectedFile } from './files.ts';
import type { FoundFile } from './files.ts';
import { extensionOf, type FileType, pixelLimit, sizeLimits, typeOf } from './file-types.ts';
import { keepsAuthor, officeTypes, withoutAuthor } from './author.ts';
import { leftInOffice } from './office.ts';
import { pdfDetails } from './pdf.ts';
import { leftInPdf } from './pdf-contents.ts';
import { isWhole, pictureHead } from './picture.ts';
import { readSvg } from './svg.ts';
import { formulaIn } from './table.ts';
import { zipParts } from './zip.ts';

/** Looks into a file that may be published. What is too large or of no known type is not opened. */
export async function inspectFile(file: FoundFile, bytes: Buffer | undefined): Promise<InspectedFile> {
  const type = typeOf(file.path);
  if (type === undefined || file.bytes === 0 || file.bytes > sizeLimits[type.kind])
    return { ...file, genuine: true };
  if (bytes === undefined) return { ...file, genuine: false };
  return { ...file, ...(await lookInto(bytes, type, extensionOf(file.path))) };
}

async function lookInto(
  bytes: Buffer,
  type: FileType,
  extension: string,
): Promise<Omit<InspectedFile, 'path' | 'bytes' | 'digest'>> {
  if (extension === 'svg') return lookIntoSvg(bytes);
  if (!type.begins.test(bytes.toString('latin1', 0, 64))) return { genuine: false };
  if (extension === 'csv')
    return {
      genuine: !isBinary(bytes),
      otherEncoding: !isUtf8(bytes) || startsWithUtf16(bytes),
      formula: formulaIn(bytes.toString('utf8')),
    };
  if (extension === 'pdf')
    return {
      genuine: true,
      // Some programs write a few lines more.
      whole: bytes.subarray(-2048).includes('%%EOF'),
      left: leftInPdf(bytes),
      pdf: { ...pdfDetails(bytes), author: keepsAuthor(bytes) },
    };
  if (officeTypes.has(extension)) {
    // As it is published.
    const left = leftInOffice(`.${extension}`, zipParts(withoutAuthor(`.${extension}`, bytes)) ?? []);
    return left === 'unknown' ? { genuine: false } : { genuine: true, left };
  }
  if (type.format === undefined) return { genuine: true };
  const head = await pictureHead(bytes);
  if (
    head === undefined ||
    head.format !== type.format ||
    (extension === 'avif' && head.compression !== 'av1')
  )
    return { genuine: false };
  const pixels = { width: head.width, height: head.height };
  // One that is too large is not decoded: a few bytes can hold many million pixels.
  return { genuine: true, pixels, whole: tooLarge(pixels) || (await isWhole(bytes)) };
}

async function lookIntoSvg(bytes: Buffer): Promise<Omit<InspectedFile, 'path' | 'bytes' | 'digest'>> {
  // A packed drawing (svgz) begins as archives do.
  if (bytes[0] === 0x1f || (isBinary(bytes) && !startsWithUtf16(bytes))) return { genuine: false };
  if (startsWithUtf16(bytes) || !isUtf8(bytes)) return { genuine: true, otherEncoding: true };
  const svg = readSvg(bytes);
  if (svg === undefined) return { genuine: false };
  if (svg.danger !== undefined) return { genuine: true, danger: svg.danger };
  let [pixels, whole] = [0, true];
  // One after the other: a few bytes can hold many million pixels, and a reader's browser decodes them all.
  for (const each of svg.embedded) {
    const head = await pictureHead(each);
    pixels += (head?.width ?? 0) * (head?.height ?? 0);
    if (pixels > pixelLimit ** 2) return { genuine: true, danger: `<image> × ${svg.embedded.length}` };
    whole &&= head !== undefined && !tooLarge(head) && (await isWhole(each));
  }
  return { genuine: true, pixels: svg.pixels, whole };
}

/** Whether there is a byte that no text has. */
function isBinary(bytes: Buffer): boolean {
  return bytes.includes(0);
}

function startsWithUtf16(bytes: Buffer): boolean {
  return /^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2));
}

function tooLarge({ width, height }: { width: number; height: number }): boolean {
  return Math.max(width, height) > pixelLimit;
}
