import type { Metadata, Sharp } from 'sharp';
import { pixelLimit } from './file-types.ts';

/** A size in pixels. */
export interface Pixels {
  width: number;
  height: number;
}

/** What the head of a picture tells: how large it is when it stands upright, and its format. Nothing is decoded. */
export async function pictureHead(
  bytes: Uint8Array,
): Promise<(Pick<Metadata, 'format' | 'compression' | 'isPalette'> & Pixels) | undefined> {
  try {
    const { format, compression, isPalette, autoOrient } = await (await open(bytes)).metadata();
    return { format, compression, isPalette, ...autoOrient };
  } catch {
    return undefined;
  }
}

/** A picture as it is published: upright, and without what telephones note in it, such as the place. */
export async function openPicture(bytes: Uint8Array): Promise<Sharp> {
  return (await open(bytes)).autoOrient();
}

/** Whether a picture can be decoded to its end, by the very decoder that makes its copies. */
export async function isWhole(bytes: Uint8Array): Promise<boolean> {
  try {
    await (await openPicture(bytes)).resize(16, 16, { fit: 'fill' }).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}

/** A moving picture stands still: its first frame is what is opened. Slips that every browser forgives are forgiven. */
async function open(bytes: Uint8Array): Promise<Sharp> {
  // Loaded only where there are pictures: it takes longer than reading a hundred texts.
  const { default: sharp } = await import('sharp');
  return sharp(bytes, { limitInputPixels: pixelLimit ** 2, failOn: 'error', pages: 1 });
}
