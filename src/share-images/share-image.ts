import type { PictureText } from '#domain/share-image.ts';
import { pictureSize } from '#domain/share-image-size.ts';
import type { Language } from '#i18n/languages.ts';
import { coveredShapes, paint, steps } from './canvas.ts';
import { drawPicture, ground, type Ink, inks } from './draw.ts';
import { pngOf } from './indexed-png.ts';

const order = Object.keys(inks) as Ink[];
const colours = order.map((ink) => inks[ink]);

/** The picture for sharing as PNG. */
export async function shareImage(text: PictureText, language: Language): Promise<Uint8Array> {
  const shapes = await coveredShapes(drawPicture(text, language));
  return pngOf(paint(shapes, order), pictureSize, { ground, inks: colours, steps });
}
