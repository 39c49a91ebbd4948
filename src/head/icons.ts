import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** The pictures that browsers and home screens want besides the drawing itself, by their names, with their sides. */
export const iconSizes = { 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 } as const;

/** The programme's own drawing, at a size. */
export async function iconPng(side: number): Promise<Buffer> {
  // Loaded only where a picture is made: it takes as long as many pages.
  const { default: sharp } = await import('sharp');
  return sharp(await readFile(drawing), { density: 72 * Math.ceil(side / 64) })
    .resize(side, side)
    .png({ palette: true })
    .toBuffer();
}

/** The same as an ICO file: a header, one entry, and a PNG, which every program that wants this format reads. */
export async function iconIco(side: number): Promise<Buffer> {
  const png = await iconPng(side);
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(side, 6);
  head.writeUInt8(side, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

const drawing = resolve('public/icon.svg');
