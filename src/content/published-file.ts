import { withoutAuthor } from '#source/author.ts';
import { extensionOf, typeOf } from '#source/file-types.ts';
import { openPicture, type Pixels, pictureHead } from '#source/picture.ts';
import { readSvg } from '#source/svg.ts';
import { digestOf, keptBytes } from './kept-bytes.ts';

/** A file as it is published. */
export interface PublishedFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** The size of a picture as it is shown. */
  pixels?: Pixels;
}

/**
 * A file beside a text as it is published: a document without the names of who wrote it; a picture upright, and without the place, the camera
 * and the names that telephones and programs note in it; a drawing with what draws alone.
 */
export async function publishedFile(name: string, bytes: Buffer): Promise<PublishedFile> {
  const type = typeOf(name);
  if (extensionOf(name) === 'svg') return publishedDrawing(bytes);
  if (type?.format === undefined) return { bytes: new Uint8Array(withoutAuthor(name, bytes)) };
  const { format } = type;
  const head = await pictureHead(bytes);
  if (head === undefined) throw new Error(`${name}: the picture cannot be opened`);
  return {
    bytes: await keptBytes(['original', format, digestOf(bytes)], () =>
      cleaned(bytes, format, head.isPalette),
    ),
    pixels: { width: head.width, height: head.height },
  };
}

/** A smaller copy of a picture. */
export async function smallerCopy(bytes: Buffer, width: number): Promise<Uint8Array<ArrayBuffer>> {
  return keptBytes(['copy', width, digestOf(bytes)], async () =>
    (await openPicture(bytes)).resize({ width }).webp().toBuffer(),
  );
}

async function cleaned(bytes: Uint8Array, format: Format, isPalette = false): Promise<Uint8Array> {
  const picture = await openPicture(bytes);
  switch (format) {
    case 'jpeg':
      return picture.jpeg({ quality: 85, mozjpeg: true }).toBuffer();
    case 'png':
      return picture.png({ palette: isPalette }).toBuffer();
    case 'webp':
      return picture.webp({ quality: 85 }).toBuffer();
    case 'heif':
      return picture.avif({ effort: 2 }).toBuffer();
  }
}

async function publishedDrawing(bytes: Uint8Array): Promise<PublishedFile> {
  const drawing = readSvg(bytes);
  // The pictures of pixels in it are cleaned, too.
  const parts = (drawing?.text ?? '').split(/(data:image\/(?:png|jpe?g|webp);base64,[\w+/=\s]+)/);
  const written = await Promise.all(parts.map((part, at) => (at % 2 === 0 ? part : embeddedPicture(part))));
  return {
    bytes: new TextEncoder().encode(written.join('')),
    ...(drawing?.pixels && { pixels: drawing.pixels }),
  };
}

async function embeddedPicture(address: string): Promise<string> {
  const [head = '', data = ''] = address.split(',');
  const format = head.includes('png') ? 'png' : head.includes('webp') ? 'webp' : 'jpeg';
  const bytes = Buffer.from(data, 'base64');
  const made = await keptBytes(['embedded', format, digestOf(bytes)], () => cleaned(bytes, format));
  return `${head},${Buffer.from(made).toString('base64')}`;
}

type Format = 'jpeg' | 'png' | 'webp' | 'heif';
