import type { InspectedFile } from './files.ts';
import type { FoundFile } from './files.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extensionOf, sizeLimits, typeOf } from './file-types.ts';
import { pdfDetails } from './pdf.ts';
import { svgDanger } from './svg.ts';

/** Looks into a file that may be published. What is too large or of no known type is not opened. */
export async function inspectFile(folder: string, file: FoundFile): Promise<InspectedFile> {
  const type = typeOf(file.path);
  if (type === undefined || file.bytes === 0 || file.bytes > sizeLimits[type.kind])
    return { ...file, genuine: true };
  const bytes = await bytesOf(join(folder, file.path));
  if (bytes === undefined) return { ...file, genuine: false };
  const start = bytes.subarray(0, 16).toString('latin1');
  const genuine = type.starts.length === 0 || type.starts.some((each) => start.startsWith(each));
  const extension = extensionOf(file.path);
  if (!genuine) return { ...file, genuine };
  if (extension === 'pdf') return { ...file, genuine, pdf: pdfDetails(bytes) };
  if (extension === 'svg') return { ...file, genuine, danger: svgDanger(bytes) };
  if (type.kind === 'document') return { ...file, genuine };
  const pixels = await pixelsOf(bytes);
  return { ...file, genuine: pixels !== undefined, pixels };
}

async function bytesOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}

async function pixelsOf(bytes: Buffer): Promise<{ width: number; height: number } | undefined> {
  // Loaded only where there are pictures: it takes longer than reading a hundred texts.
  const { default: sharp } = await import('sharp');
  try {
    const { width, height } = await sharp(bytes).metadata();
    return { width, height };
  } catch {
    return undefined;
  }
}
