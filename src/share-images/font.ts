import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import opentype, { type Font, type PathCommand } from 'opentype.js';

/** Weights of Source Sans 3 that the pictures are drawn with. */
export type Weight = 400 | 600;

/** A letter as an outline in units of the font. */
export interface Letter {
  outline: string;
  width: number;
}

/** The units that a font of the pictures divides its height into. */
export const unitsPerEm = 1000;

const fonts = new Map<string, Font>();
const letters = new Map<string, Letter | undefined>();

/** A letter of the font; none for signs that it has not, such as emoji. */
export function letterOf(sign: string, weight: Weight): Letter | undefined {
  const key = `${weight}${sign}`;
  if (!letters.has(key)) letters.set(key, readLetter(sign, weight));
  return letters.get(key);
}

/** How wide a text is at a size, in pixels. */
export function widthOf(text: string, weight: Weight, size: number): number {
  const units = [...text].reduce((sum, sign) => sum + (letterOf(sign, weight)?.width ?? 0), 0);
  return (units * size) / unitsPerEm;
}

function readLetter(sign: string, weight: Weight): Letter | undefined {
  return letterOfFont(sign, weight) ?? composedLetter(sign, weight);
}

/** The letters of the font come in files by alphabet, the Latin ones in two: western Europe, and the rest with Sámi. */
function letterOfFont(sign: string, weight: Weight): Letter | undefined {
  for (const part of ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese']) {
    const font = fontOf(part, weight);
    const glyph = font.charToGlyph(sign);
    if (glyph.index === 0) continue;
    const outline = glyph
      .getPath(0, 0, unitsPerEm)
      .commands.map((step) => pathText(step))
      .join('');
    return { outline, width: ((glyph.advanceWidth ?? 0) * unitsPerEm) / font.unitsPerEm };
  }
  return undefined;
}

/** Signs that the font has not, made of others as they are by hand: `≥` is `>` above a line. */
function composedLetter(sign: string, weight: Weight): Letter | undefined {
  const parts = composed[sign]?.map(({ of, x = 0, y = 0 }) => {
    const letter = letterOf(of, weight);
    return letter && { ...letter, x, y, end: letter.width + Math.max(0, x) };
  });
  if (parts === undefined) return undefined;
  const known = parts.flatMap((part) => part ?? []);
  return {
    outline: known.map(({ outline, x, y }) => movedOutline(outline, x, y)).join(''),
    width: Math.max(...known.map(({ end }) => end)),
  };
}

const composed: Readonly<Record<string, readonly { of: string; x?: number; y?: number }[]>> = {
  '≥': [
    { of: '>', y: -60 },
    { of: '−', y: 270 },
  ],
  '≤': [
    { of: '<', y: -60 },
    { of: '−', y: 270 },
  ],
  '≠': [{ of: '=' }, { of: '/', x: 70 }],
  '≈': [
    { of: '~', y: -90 },
    { of: '~', y: 90 },
  ],
  '→': [{ of: '−' }, { of: '>', x: 150 }],
  '←': [{ of: '<' }, { of: '−', x: 150 }],
};

/** An outline at another place: `M10 20L5 5` moved by 1 and 2 is `M11 22L6 7`. */
function movedOutline(outline: string, x: number, y: number): string {
  let at = 0;
  return outline.replace(/[A-Z]|-?\d+/g, (part) => {
    if (/[A-Z]/.test(part)) {
      at = 0;
      return part;
    }
    return String(Math.round(Number(part) + (at++ % 2 === 0 ? x : y)));
  });
}

/** A step of an outline as SVG writes it. The library's own writer glues `-0` to the number before it. */
function pathText(step: PathCommand): string {
  const numbers = ['x1', 'y1', 'x2', 'y2', 'x', 'y'].flatMap((name) =>
    name in step ? [Math.round(step[name as keyof typeof step] as unknown as number)] : [],
  );
  return step.type + numbers.join(' ');
}

/** Read from the package in the form that the library understands; pages have files of their own. */
function fontOf(part: string, weight: Weight): Font {
  const name = `source-sans-3-${part}-${weight}-normal.woff`;
  const known = fonts.get(name);
  if (known !== undefined) return known;
  const bytes = readFileSync(resolve('node_modules/@fontsource/source-sans-3/files', name));
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  fonts.set(name, font);
  return font;
}
