import sharp from 'sharp';
import type { PictureText } from '#domain/share-image.ts';
import { pictureSize } from '#domain/share-image-size.ts';
import type { Language } from '#i18n/languages.ts';
import { colours, drawPicture } from './draw.ts';
import { pngWriter } from './indexed-png.ts';

const { ground, ...inks } = colours;
const writePng = pngWriter(ground, Object.values(inks));

/** The picture for sharing as PNG. */
export async function shareImage(text: PictureText, language: Language): Promise<Uint8Array> {
  const { data, info } = await sharp(Buffer.from(drawPicture(text, language)))
    .resize(pictureSize)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return writePng({ data, width: info.width, height: info.height });
}
