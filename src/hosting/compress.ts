import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A copy of a text that travels faster, under its ending. */
export interface CompressedCopy {
  ending: 'br' | 'gz';
  bytes: Uint8Array;
}

interface SiteFile {
  path: string;
  content: Uint8Array | string;
}

/**
 * The copies that lie beside a published file; none of what is small or of what is compressed already. They are made at
 * once: Node's threads and streams cost as much again, and each core has a language to print.
 */
export function compressedCopies(path: string, content: Uint8Array): CompressedCopy[] {
  if (!compressible.test(path) || content.length < smallest) return [];
  const params = {
    // Of the slower levels the best saves 7 % more and takes 25 times as long.
    [constants.BROTLI_PARAM_QUALITY]: 6,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    // 64 kB is more than most pages have. Up to here Brotli uses a quicker search: half the time, and no larger.
    [constants.BROTLI_PARAM_LGWIN]: 16,
  };
  const made: CompressedCopy[] = [
    { ending: 'br', bytes: brotliCompressSync(content, { params }) },
    // Only for the few programs that do not know Brotli.
    { ending: 'gz', bytes: gzipSync(content, { level: 4 }) },
  ];
  return made.filter(({ bytes }) => bytes.length < content.length);
}

/** Files of a site, each followed by its compressed copies. */
export function withCompressedCopies(files: readonly SiteFile[]): SiteFile[] {
  return files.flatMap(({ path, content }) => [
    { path, content },
    ...compressedCopies(path, Buffer.from(content)).map(({ ending, bytes }) => ({
      path: `${path}.${ending}`,
      content: bytes,
    })),
  ]);
}

const compressible = /\.(html|css|js|mjs|json|jsonld|xml|svg|csv|ics|txt|webmanifest|wasm)$/;
/** In bytes: what fits in one packet of the network arrives no sooner when it is smaller. */
const smallest = 1000;
