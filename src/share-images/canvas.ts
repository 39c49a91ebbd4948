import { pictureSize } from '#domain/share-image-size.ts';
import type { Ink, Shape } from './draw.ts';

/** In how many steps an ink goes over into the ground: more are not seen. */
export const steps = 32;

/**
 * Puts shapes on a ground. Each pixel says how much of it an ink covers: 0 is the ground, and each of the inks has
 * `steps` numbers after those of the inks before it.
 *
 * @param order The inks in the order of their numbers.
 * @returns The rows of the picture, each after a 0. They are written over by the next picture.
 */
export function paint(shapes: readonly CoveredShape[], order: readonly Ink[]): Uint8Array {
  const { width, height } = pictureSize;
  rows.fill(0);
  for (const { x, y, ink, cover } of shapes) {
    const first = order.indexOf(ink) * steps;
    const [left, top] = [Math.floor(x) + cover.left, y + cover.top];
    for (let row = Math.max(0, -top); row < Math.min(cover.height, height - top); row++) {
      const from = row * cover.width;
      const to = (top + row) * (width + 1) + 1 + left;
      for (let column = Math.max(0, -left); column < Math.min(cover.width, width - left); column++) {
        const step = cover.steps[from + column] ?? 0;
        // Where two letters touch, the darker of their edges is seen.
        if (step > 0 && first + step > (rows[to + column] ?? 0)) rows[to + column] = first + step;
      }
    }
  }
  return rows;
}

/** Shapes with what each of them covers. */
export function coveredShapes(shapes: readonly Shape[]): Promise<CoveredShape[]> {
  return Promise.all(shapes.map(async (shape) => ({ ...shape, cover: await coverOf(shape) })));
}

// Nearly a megabyte, which the system would have to clear for each picture.
const rows = new Uint8Array((pictureSize.width + 1) * pictureSize.height);

type CoveredShape = Shape & { cover: Cover };

/** In which step each pixel is covered by a shape, from the pixel in which its origin is. */
interface Cover {
  left: number;
  top: number;
  width: number;
  height: number;
  steps: Uint8Array;
}

// The same letters come again on every picture.
const covers = new Map<string, Promise<Cover>>();

function coverOf({ outline, scale, x }: Shape): Promise<Cover> {
  const shift = x - Math.floor(x);
  const key = `${scale} ${shift} ${outline}`;
  const cover = covers.get(key) ?? drawCover(outline, scale, shift);
  covers.set(key, cover);
  return cover;
}

async function drawCover(outline: string, scale: number, shift: number): Promise<Cover> {
  const numbers = [...outline.matchAll(/-?\d+/g)].map(([number]) => Number(number) * scale);
  const across = numbers.filter((_, index) => index % 2 === 0);
  const down = numbers.filter((_, index) => index % 2 === 1);
  const [left, top] = [Math.floor(Math.min(...across) + shift), Math.floor(Math.min(...down))];
  const width = Math.ceil(Math.max(...across) + shift) - left;
  const height = Math.ceil(Math.max(...down)) - top;
  const path = `<path transform="translate(${shift}) scale(${scale})" d="${outline}"/>`;
  const box = `width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}"`;
  // Loaded only where something is drawn that was not kept.
  const { default: sharp } = await import('sharp');
  const alpha = await sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${box}>${path}</svg>`))
    .extractChannel('alpha')
    .raw()
    .toBuffer();
  return { left, top, width, height, steps: alpha.map((share) => Math.round((share * steps) / 255)) };
}
