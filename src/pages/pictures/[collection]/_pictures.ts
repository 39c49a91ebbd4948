import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { loadContent } from '#content/load.ts';
import { entryPicture, type PictureText } from '#domain/share-image.ts';
import { languagesOf } from '#domain/wording.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { drawPicture } from '#share-images/draw.ts';
import { pictureSize } from '#domain/share-image-size.ts';
import { settings } from '#settings.ts';
import { site } from '../../../site.ts';

/** The pictures of all entries in the languages they are written in, and one of the site in each language. */
export async function picturePaths() {
  const { projects, regions, workshops, news, ...others } = await loadContent();
  const content = { projects, regions, workshops, news, ...others };
  return [
    ...[...projects, ...regions, ...workshops, ...news].flatMap((entry) =>
      languagesOf(entry).map((language) => ({
        params: { collection: entry.collection, file: `${entry.id}.${language}` },
        props: { text: entryPicture(entry, content, language), language },
      })),
    ),
    ...languages.map((language) => ({
      params: { collection: 'site', file: `front.${language}` },
      props: { text: sitePicture(language), language },
    })),
  ];
}

/** A picture as PNG. One whose text has not changed since an earlier build is not drawn again. */
export async function pictureBytes(text: PictureText, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const name = createHash('sha256')
    .update(JSON.stringify([design, site.name, site.themeColor, language, text]))
    .digest('hex');
  const kept = join(keptFolder, `${name.slice(0, 32)}.png`);
  try {
    const bytes = new Uint8Array(await readFile(kept));
    // What is in use stays in the cache.
    await utimes(kept, new Date(), new Date());
    return bytes;
  } catch {
    const bytes = await sharp(Buffer.from(drawPicture(text, language)))
      .resize(pictureSize)
      .png({ palette: true })
      .toBuffer();
    await mkdir(keptFolder, { recursive: true });
    // Under its name only when it is whole: a build may be stopped at any moment.
    await writeFile(`${kept}.${process.pid}`, bytes);
    await rename(`${kept}.${process.pid}`, kept);
    return new Uint8Array(bytes);
  }
}

/** Raised when `draw.ts` changes how pictures look, so that none is kept from before. */
const design = 2;

const keptFolder = join(settings.cacheFolder, 'pictures');

function sitePicture(language: Language): PictureText {
  return { kind: '', title: site.name[language], places: [site.tagline[language]], codes: [] };
}
