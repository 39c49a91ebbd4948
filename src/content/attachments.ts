import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { join } from 'node:path';
import { fileAddress } from '#addresses.ts';
import { settings } from '#settings.ts';
import { typeOf } from '#source/file-types.ts';
import { isAttachment, listFiles } from '#source/paths.ts';
import type { Pixels } from '#source/picture.ts';
import { digestOf } from './kept-bytes.ts';
import { publishedFile, smallerCopy } from './published-file.ts';

/** A file that lies beside a text and is published. */
export interface Attachment {
  /** Where it lies in the content folder, and under `files/` on the site: `projects/lappi/plan.pdf`. */
  path: string;
  href: string;
  bytes: number;
  /** Of its bytes as they lie in the content folder. */
  digest: string;
  /** `application/pdf` */
  mediaType: string;
  picture?: Picture;
}

/** A picture: its size, and smaller copies for smaller screens, the smallest first. */
export interface Picture extends Pixels {
  /** The picture itself. */
  href: string;
  sources: { href: string; path: string; width: number }[];
}

/** Widths in pixels that a picture is offered in. */
const pictureWidths = [480, 960];

let listed: Promise<ReadonlyMap<string, Attachment>> | undefined;
let byFolder: Promise<AttachmentFolders> | undefined;

type AttachmentFolders = ReadonlyMap<string, readonly Attachment[]>;

/** The files beside the texts, by their paths: those that the check has seen. While writing, they are looked for anew. */
export function allAttachments(): Promise<ReadonlyMap<string, Attachment>> {
  if (import.meta.env?.DEV) return findAttachments();
  return (listed ??= findAttachments());
}

/** The files beside the texts, by the folders of their entries. */
export function attachmentsByFolder(): Promise<AttachmentFolders> {
  return import.meta.env?.DEV ? groupAttachments() : (byFolder ??= groupAttachments());
}

/** The files beside the texts of an entry, by their names. */
export function filesIn(folders: AttachmentFolders, folder: string): Map<string, Attachment> {
  return new Map((folders.get(folder) ?? []).map((file) => [posix.basename(file.path), file]));
}

/** The same of one entry. */
export async function attachmentsOf(folder: string): Promise<Map<string, Attachment>> {
  return filesIn(await attachmentsByFolder(), folder);
}

/** The bytes of a published file, or of a smaller copy of a picture. */
export async function readAttachment(file: Attachment, width?: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(join(settings.contentFolder, file.path));
  return width === undefined ? (await publishedFile(file.path, bytes)).bytes : smallerCopy(bytes, width);
}

async function groupAttachments(): Promise<AttachmentFolders> {
  return Map.groupBy((await allAttachments()).values(), ({ path }) => posix.dirname(path));
}

async function findAttachments(): Promise<ReadonlyMap<string, Attachment>> {
  const { files } = await listFiles(settings.contentFolder);
  const published = files.filter((file) => isAttachment(file) && typeOf(file.path) !== undefined);
  const found: [string, Attachment][] = [];
  // One after the other: a large picture takes all the processor can give.
  for (const { path } of published) found.push([path, await attachmentAt(path)]);
  return new Map(found);
}

async function attachmentAt(path: string): Promise<Attachment> {
  const read = await readFile(join(settings.contentFolder, path));
  const { bytes, pixels } = await publishedFile(path, read);
  const file = {
    path,
    href: hrefOf(path),
    bytes: bytes.length,
    digest: digestOf(read),
    mediaType: typeOf(path)?.mediaType ?? '',
  };
  return pixels === undefined
    ? file
    : { ...file, picture: { href: file.href, ...pixels, sources: copiesOf(path, pixels.width) } };
}

/** A drawing is sharp in every size. A copy has a folder of its size, so that `a.jpg` and `a.png` can lie side by side. */
function copiesOf(path: string, width: number): Picture['sources'] {
  if (typeOf(path)?.format === undefined) return [{ href: hrefOf(path), path, width }];
  const widths = pictureWidths.filter((each) => each < width);
  return (widths.length > 0 ? widths : [width]).map((each) => {
    const copy = `${posix.dirname(path)}/${each}/${posix.basename(path)}.webp`;
    return { href: hrefOf(copy), path: copy, width: each };
  });
}

function hrefOf(path: string): string {
  return fileAddress('files', ...path.split('/'));
}
