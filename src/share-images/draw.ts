import { tiles } from '#places/areas.ts';
import type { PictureText } from '#domain/share-image.ts';
import type { Language } from '#i18n/languages.ts';
import { plainSigns } from '#i18n/plain-signs.ts';
import { site } from '../site.ts';
import { letterOf, unitsPerEm, type Weight, widthOf } from './font.ts';
import { setText } from './lines.ts';
import { pictureSize } from '#domain/share-image-size.ts';

/** A picture as SVG. All text is outlines, so that it looks the same wherever it is made. */
export function drawPicture(written: PictureText, language: Language): string {
  const text = withPlainSigns(written);
  const title = setText(text.title, language, titleSpace);
  const placeText = setText(text.places.join(', '), language, placeSpace);
  const parts = [
    `<rect width="${pictureSize.width}" height="${pictureSize.height}" fill="${colours.ground}"/>`,
    map(text.codes),
    outlines(text.kind, { x: left, y: 100, size: 32, weight: 600, colour: colours.quiet }),
    ...title.lines.map((line, index) =>
      outlines(line, {
        x: left,
        y: 132 + title.size * 0.95 + index * title.size * 1.12,
        size: title.size,
        weight: 600,
        colour: colours.text,
      }),
    ),
    ...figure(text),
    ...placeText.lines.map((line) =>
      outlines(line, { x: left, y: 540, size: placeText.size, weight: 400, colour: colours.text }),
    ),
    outlines(site.name[language], { x: left, y: 584, size: 26, weight: 400, colour: colours.quiet }),
  ];
  const box = `viewBox="0 0 ${pictureSize.width} ${pictureSize.height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${parts.join('')}</svg>`;
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
function figure({ figure: value, figureLabel }: PictureText): string[] {
  if (value === undefined) return [];
  const style = { y: 490, size: 54, weight: 600, colour: colours.mark } as const;
  const beside = left + widthOf(value, style.weight, style.size) + 20;
  const label = { x: beside, y: style.y, size: 28, weight: 400, colour: colours.text } as const;
  const fits = figureLabel && beside + widthOf(figureLabel, label.weight, label.size) < mapLeft;
  return [outlines(value, { x: left, ...style }), fits ? outlines(figureLabel, label) : ''];
}

/** The areas as squares; those of the page's regions shine. */
function map(codes: readonly string[]): string {
  const side = 42;
  const gap = 6;
  return tiles
    .map(({ code, row, column }) => {
      const x = mapLeft + (column - 1) * (side + gap);
      const y = 190 + (row - 1) * (side + gap);
      const colour = codes.includes(code) ? colours.mark : colours.tile;
      return `<rect x="${x}" y="${y}" width="${side}" height="${side}" rx="6" fill="${colour}"/>`;
    })
    .join('');
}

/** A line of text as the outlines of its letters, from its baseline. */
function outlines(text: string, { x, y, size, weight, colour }: TextStyle): string {
  let place = 0;
  const letters = [...text].map((sign) => {
    const letter = letterOf(sign, weight);
    if (letter === undefined) return '';
    const moved =
      letter.outline === '' ? '' : `<path transform="translate(${place})" d="${letter.outline}"/>`;
    place += letter.width;
    return moved;
  });
  return `<g fill="${colour}" transform="translate(${x} ${y}) scale(${size / unitsPerEm})">${letters.join('')}</g>`;
}

const left = 80;
const mapLeft = 840;

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

/** The inks of a picture, all of them on the ground. */
export const colours = {
  ground: site.themeColor.light,
  text: '#ffffff',
  ...site.pictureColors,
} as const;

interface TextStyle {
  x: number;
  y: number;
  size: number;
  weight: Weight;
  colour: string;
}
