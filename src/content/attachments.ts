import { entryCollections } from '#schemas/registry.ts';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { fileAddress } from '#routes/addresses.ts';
import { settings } from '#settings.ts';

/** A file that lies beside a text and is published as it is. */
export interface Attachment {
  /** Where it lies in the content folder, `projects/lappi/plan.pdf`. */
  path: string;
  href: string;
  bytes: number;
  /** For a picture: its size, and smaller copies for smaller screens, the smallest first. */
  picture?: { width: number; height: number; sources: { href: string; path: string; width: number }[] };
}

/** Widths in pixels that a picture is offered in. */
const pictureWidths = [480, 960];

const pictureName = /\.(avif|jpe?g|png|webp)$/i;

/** The files beside a text, by their names. */
export async function attachmentsOf(folder: string): Promise<Map<string, Attachment>> {
  const names = (await namesIn(folder, 'file')).filter((name) => !/\.mdx?$/.test(name));
  const files = await Promise.all(names.map((name) => fileAt(`${folder}/${name}`)));
  return new Map(names.map((name, index) => [name, files[index] as Attachment]));
}

/** Every file of the entries' folders that is not a text. */
export async function allAttachments(): Promise<Attachment[]> {
  const folders = await Promise.all(
    entryCollections.map(async (collection) =>
      (await namesIn(collection, 'folder')).map((id) => `${collection}/${id}`),
    ),
  );
  const files = await Promise.all(folders.flat().map(attachmentsOf));
  return files.flatMap((inFolder) => [...inFolder.values()]);
}

/** The bytes of a published file, or of a smaller copy of a picture, `projects/a/photo-480.webp`. */
export async function readAttachment(file: Attachment, width?: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(join(settings.contentFolder, file.path));
  return new Uint8Array(width === undefined ? bytes : await sharp(bytes).resize({ width }).webp().toBuffer());
}

async function fileAt(path: string): Promise<Attachment> {
  const absolute = join(settings.contentFolder, path);
  const file = { path, href: hrefOf(path), bytes: (await stat(absolute)).size };
  if (!pictureName.test(path)) return file;
  const { width, height } = await sharp(absolute).metadata();
  const widths = pictureWidths.filter((each) => each < width);
  const sources = (widths.length > 0 ? widths : [width]).map((each) => {
    const copy = path.replace(pictureName, `-${each}.webp`);
    return { href: hrefOf(copy), path: copy, width: each };
  });
  return { ...file, picture: { width, height, sources } };
}

function hrefOf(path: string): string {
  return fileAddress('files', ...path.split('/'));
}

/**
 * The names of the files or folders in a folder of the content; none where a programme has left the folder out. What
 * begins with a dot is no content, and a link may lead out of it.
 */
async function namesIn(folder: string, kind: 'file' | 'folder'): Promise<string[]> {
  const items = await readdir(join(settings.contentFolder, folder), { withFileTypes: true }).catch(() => []);
  return items
    .filter((item) => !item.name.startsWith('.') && (kind === 'file' ? item.isFile() : item.isDirectory()))
    .map(({ name }) => name)
    .toSorted();
}
