import { tiles } from '#places/areas.ts';
import type { PictureText } from '#domain/share-image.ts';
import type { Language } from '#i18n/languages.ts';
import { plainSigns } from '#i18n/plain-signs.ts';
import { site } from '../site.ts';
import { letterOf, unitsPerEm, type Weight, widthOf } from './font.ts';
import { setText } from './lines.ts';

/** An outline of one ink on the ground of a picture. */
export interface Shape {
  /** As SVG writes a path, of straight lines and curves to absolute places. */
  outline: string;
  /** How many pixels a unit of the outline is. */
  scale: number;
  /** Where the outline's origin stands, in pixels: across in quarters of one, down in whole ones. */
  x: number;
  y: number;
  ink: Ink;
}

/** What a picture shows. All text is outlines, so that it looks the same wherever it is made. */
export function drawPicture(written: PictureText, language: Language): Shape[] {
  const text = withPlainSigns(written);
  const title = setText(text.title, language, titleSpace);
  const placeText = setText(text.places.join(', '), language, placeSpace);
  return [
    ...mapShapes(text.codes),
    ...outlines(text.kind, { x: left, y: 100, size: 32, weight: 600, ink: 'quiet' }),
    ...title.lines.flatMap((line, index) =>
      outlines(line, {
        x: left,
        y: 132 + title.size * 0.95 + index * title.size * 1.12,
        size: title.size,
        weight: 600,
        ink: 'text',
      }),
    ),
    ...figure(text),
    ...placeText.lines.flatMap((line) =>
      outlines(line, { x: left, y: 540, size: placeText.size, weight: 400, ink: 'text' }),
    ),
    ...outlines(site.name[language], { x: left, y: 584, size: 26, weight: 400, ink: 'quiet' }),
  ];
}

function withPlainSigns(text: PictureText): PictureText {
  return {
    ...text,
    kind: plainSigns(text.kind),
    title: plainSigns(text.title),
    places: text.places.map(plainSigns),
    figure: text.figure && plainSigns(text.figure),
    figureLabel: text.figureLabel && plainSigns(text.figureLabel),
  };
}

/** The number or day to remember, with what it is after it. */
function figure({ figure: value, figureLabel }: PictureText): Shape[] {
  if (value === undefined) return [];
  const style = { y: 490, size: 54, weight: 600, ink: 'mark' } as const;
  const beside = left + widthOf(value, style.weight, style.size) + 20;
  const label = { x: beside, y: style.y, size: 28, weight: 400, ink: 'text' } as const;
  const fits = figureLabel && beside + widthOf(figureLabel, label.weight, label.size) < mapLeft;
  return [...outlines(value, { x: left, ...style }), ...(fits ? outlines(figureLabel, label) : [])];
}

/** The areas as squares; those of the page's regions shine. */
function mapShapes(codes: readonly string[]): Shape[] {
  return tiles.map(({ code, row, column }) => ({
    outline: square,
    scale: mapScale,
    x: mapLeft + Math.round((column - 1) * tileStep * mapScale),
    y: mapTop + Math.round((row - 1) * tileStep * mapScale),
    ink: codes.includes(code) ? 'mark' : 'tile',
  }));
}

/** The letters of a line of text, from its baseline. */
function outlines(text: string, { x, y, size, weight, ink }: TextStyle): Shape[] {
  const scale = size / unitsPerEm;
  let place = x;
  return [...text].flatMap((sign) => {
    const letter = letterOf(sign, weight);
    if (letter === undefined) return [];
    const shape = { outline: letter.outline, scale, x: Math.round(place * 4) / 4, y: Math.round(y), ink };
    place += letter.width * scale;
    return letter.outline === '' ? [] : [shape];
  });
}

const left = 80;
const mapLeft = 840;
const mapTop = 190;
const tileStep = 48;
/** A map with more squares than have room across, or above the lines at the foot, has smaller ones. */
const mapScale = Math.min(
  1,
  6 / Math.max(...tiles.map(({ column }) => column)),
  7 / Math.max(...tiles.map(({ row }) => row)),
);
/** Of 42 pixels, with round corners. */
const square = 'M6 0L36 0Q42 0 42 6L42 36Q42 42 36 42L6 42Q0 42 0 36L0 6Q0 0 6 0Z';

const titleSpace = {
  width: 720,
  weight: 600,
  sizes: [
    { size: 68, lines: 3 },
    { size: 58, lines: 4 },
    { size: 50, lines: 5 },
    { size: 42, lines: 6 },
  ],
} as const;

const placeSpace = {
  width: 720,
  weight: 400,
  sizes: [
    { size: 30, lines: 1 },
    { size: 26, lines: 1 },
  ],
} as const;

/** The ground of a picture, as `#00347a`. */
export const ground = site.themeColor.light;

/** The inks of a picture, all of them on the ground. */
export const inks = { text: '#ffffff', ...site.pictureColors } as const;

/** The name of an ink. */
export type Ink = keyof typeof inks;

interface TextStyle {
  x: number;
  y: number;
  size: number;
  weight: Weight;
  ink: Ink;
}
