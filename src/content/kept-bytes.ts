import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settings } from '#settings.ts';

/**
 * Bytes that take a while to make, kept from build to build. What is kept is made again if it is damaged, and nothing
 * is kept where the cache cannot be written.
 *
 * @param made All that the bytes are made of, in words: they are the same as long as this is.
 */
export async function keptBytes(
  made: readonly unknown[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(settings.cacheFolder, 'pictures', digestOf(JSON.stringify(made)).slice(0, 32));
  const kept = await readKept(path);
  if (kept !== undefined) return kept;
  const bytes = new Uint8Array(await make());
  await keep(path, bytes);
  return bytes;
}

/** The digest of bytes or of a text, in hexadecimal. */
export function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A kept file begins with the digest of the rest, by which damage shows. */
async function readKept(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const file = await readFile(path);
    const bytes = new Uint8Array(file.subarray(digestLength));
    if (file.toString('latin1', 0, digestLength) !== digestOf(bytes)) return undefined;
    // What is in use stays in the cache.
    await utimes(path, new Date(), new Date());
    return bytes;
  } catch {
    return undefined;
  }
}

/** Under its name only when it is whole: a build may be stopped at any moment, and two may make the same. */
async function keep(path: string, bytes: Uint8Array): Promise<void> {
  const own = `${path}.${process.pid}-${(count += 1)}`;
  try {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(own, Buffer.concat([Buffer.from(digestOf(bytes)), bytes]));
    await rename(own, path);
  } catch {
    await rm(own, { force: true }).catch(() => undefined);
  }
}

const digestLength = 64;
let count = 0;
