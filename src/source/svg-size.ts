import type { Pixels } from './picture.ts';

/**
 * The size of a drawing by the attributes of its root: `width="4cm" height="2cm"`, one of them and the shape of
 * `viewBox="0 0 100 50"`, or the box alone; undefined where they do not tell it.
 */
export function sizeOf({ width, height, viewBox }: Readonly<Record<string, string>>): Pixels | undefined {
  const box = boxOf(viewBox);
  const across = pixelsOf(width);
  const down = pixelsOf(height);
  if (across !== undefined && down !== undefined) return { width: across, height: down };
  if (box === undefined) return undefined;
  if (across !== undefined) return whole(across, (across * box.height) / box.width);
  if (down !== undefined) return whole((down * box.width) / box.height, down);
  return whole(box.width, box.height);
}

function boxOf(viewBox = ''): Pixels | undefined {
  const numbers = viewBox
    .trim()
    .split(/\s*,\s*|\s+/)
    .map(Number);
  const [, , width = NaN, height = NaN] = numbers;
  return numbers.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0
    ? { width, height }
    : undefined;
}

/** A length in pixels (CSS Values 4, §6.2); a share of the page, such as `100%`, is none. */
function pixelsOf(length = ''): number | undefined {
  const [, number, unit = ''] =
    /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(length.slice(0, 50)) ?? [];
  const pixels = Number(number) * (unitPixels[unit.toLowerCase()] ?? NaN);
  return Number.isFinite(pixels) && pixels > 0 ? Math.max(1, Math.round(pixels)) : undefined;
}

function whole(width: number, height: number): Pixels {
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
}

const unitPixels: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  em: 16,
  rem: 16,
  ex: 8,
};
