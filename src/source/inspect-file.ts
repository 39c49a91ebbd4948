import type { InspectedFile } from './files.ts';
import type { FoundFile } from './files.ts';
import { extensionOf, type FileType, pixelLimit, sizeLimits, typeOf } from './file-types.ts';
import { keepsAuthor, officeTypes } from './author.ts';
import { pdfDetails } from './pdf.ts';
import { isWhole, pictureHead } from './picture.ts';
import { readSvg } from './svg.ts';
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
): Promise<Pick<InspectedFile, 'genuine' | 'whole' | 'pixels' | 'pdf' | 'danger'>> {
  if (extension === 'svg') return lookIntoSvg(bytes);
  if (!type.begins.test(bytes.toString('latin1', 0, 64))) return { genuine: false };
  if (extension === 'pdf')
    return { genuine: true, pdf: { ...pdfDetails(bytes), author: keepsAuthor(bytes) } };
  if (officeTypes.has(extension)) return { genuine: zipParts(bytes) !== undefined };
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

async function lookIntoSvg(
  bytes: Buffer,
): Promise<Pick<InspectedFile, 'genuine' | 'whole' | 'pixels' | 'danger'>> {
  const svg = readSvg(bytes);
  if (svg === undefined) return { genuine: false };
  const inside = await Promise.all(
    svg.embedded.map(async (each) => {
      const head = await pictureHead(each);
      return head !== undefined && !tooLarge(head) && (await isWhole(each));
    }),
  );
  return { genuine: true, danger: svg.danger, pixels: svg.pixels, whole: inside.every(Boolean) };
}

function tooLarge({ width, height }: { width: number; height: number }): boolean {
  return Math.max(width, height) > pixelLimit;
}
