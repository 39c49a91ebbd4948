import { crc32, deflateSync } from 'node:zlib';

/**
 * Writes a picture of few inks on one ground as a PNG whose pixels are numbers of a palette (PNG, third edition, §11).
 *
 * Written here and not by sharp, which looks for the best palette of each picture: that takes more time than all the
 * rest, and here the inks are known. At their edges they mix with the ground in steps.
 *
 * @param rows Of each row first the number of its filter, 0 for none, then its pixels: 0 is the ground, then `steps`
 *   numbers for each ink.
 */
export function pngOf(
  rows: Uint8Array,
  { width, height }: { width: number; height: number },
  { ground, inks, steps }: { ground: string; inks: readonly string[]; steps: number },
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each pixel, which is a number of the palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(paletteOf(ground, inks, steps).flat())),
    chunk('IDAT', deflateSync(rows, { level: 3 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The ground, and each ink in steps from it. */
function paletteOf(ground: string, inks: readonly string[], steps: number): Colour[] {
  const from = colourOf(ground);
  const mix = (ink: Colour, share: number): Colour => [
    Math.round(from[0] + (ink[0] - from[0]) * share),
    Math.round(from[1] + (ink[1] - from[1]) * share),
    Math.round(from[2] + (ink[2] - from[2]) * share),
  ];
  return [
    from,
    ...inks.flatMap((ink) =>
      Array.from({ length: steps }, (_, step) => mix(colourOf(ink), (step + 1) / steps)),
    ),
  ];
}

function chunk(name: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(name, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}

/** `#00347a` as its three parts. */
function colourOf(text: string): Colour {
  const part = (at: number) => Number.parseInt(text.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

type Colour = readonly [red: number, green: number, blue: number];
