import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** A picture of pixels, four bytes each: red, green, blue and how much they cover. */
export interface RawPicture {
  data: Uint8Array;
  width: number;
  height: number;
}

/**
 * Writes a picture of few inks on one ground as a PNG whose pixels are numbers of a palette (PNG, third edition, §11).
 *
 * Written here and not by sharp, which looks for the best palette of each picture: that takes more time than all the
 * rest, and here the inks are known. At their edges they mix with the ground in steps.
 */
export function pngWriter(
  ground: string,
  inks: readonly string[],
): (picture: RawPicture) => Promise<Uint8Array> {
  const palette = paletteOf(ground, inks);
  const numbers = new Map<number, number>();
  return async (picture) => {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(picture.width, 0);
    header.writeUInt32BE(picture.height, 4);
    // Eight bits for each pixel, which is a number of the palette.
    header.set([8, 3], 8);
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from(palette.flat())),
      chunk('IDAT', await compress(numberedRows(picture, palette, numbers), { level: 3 })),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  };
}

/** The ground, and each ink in steps from it. */
function paletteOf(ground: string, inks: readonly string[]): Colour[] {
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

/**
 * The rows of the picture as numbers of the palette, each after the number of its filter: none.
 *
 * @param known The numbers of the pixels that have been met before.
 */
function numberedRows(
  { data, width, height }: RawPicture,
  palette: readonly Colour[],
  known: Map<number, number>,
): Uint8Array {
  const pixels = new Int32Array(data.buffer, data.byteOffset, width * height);
  const rows = new Uint8Array((width + 1) * height);
  let last = -1;
  let number = 0;
  for (let row = 0, at = 0, to = 0; row < height; row++) {
    to++;
    for (const end = at + width; at < end; at++) {
      const pixel = pixels[at] ?? 0;
      if (pixel !== last) {
        last = pixel;
        number = known.get(pixel) ?? closest(pixel, palette);
        known.set(pixel, number);
      }
      rows[to++] = number;
    }
  }
  return rows;
}

/** Which colour of the palette is like a pixel, which lies in memory from red on. */
function closest(pixel: number, palette: readonly Colour[]): number {
  const farness = palette.map(
    ([red, green, blue]) =>
      (red - (pixel & 255)) ** 2 +
      (green - ((pixel >>> 8) & 255)) ** 2 +
      (blue - ((pixel >>> 16) & 255)) ** 2,
  );
  return farness.indexOf(Math.min(...farness));
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

const compress = promisify(deflate);
/** In how many steps an ink goes over into the ground: more are not seen. */
const steps = 32;

type Colour = readonly [red: number, green: number, blue: number];
