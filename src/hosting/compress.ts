import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Writes a `.br` and a `.gz` beside every text of a built site that travels faster by it. */
export async function compressSite(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile() && compressible.test(file.name))
    .map((file) => join(file.parentPath, file.name));
  const rest = texts.values();
  await Promise.all(Array.from({ length: atOnce }, () => compressAll(rest)));
}

/** A few at once keep both processors busy without all files being in memory. */
async function compressAll(files: Iterable<string>): Promise<void> {
  for (const file of files) await compressFile(file);
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < smallest) return;
  const params = {
    // Of the slower levels the best saves 7 % more and takes 25 times as long.
    [constants.BROTLI_PARAM_QUALITY]: 6,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    // 64 kB is more than most pages have. Up to here Brotli uses a quicker search: half the time, and no larger.
    [constants.BROTLI_PARAM_LGWIN]: 16,
  };
  const made = [
    { ending: 'br', bytes: await compressBrotli(content, { params }) },
    // Only for the few programs that do not know Brotli.
    { ending: 'gz', bytes: await compressGzip(content, { level: 4 }) },
  ];
  await Promise.all(
    made
      .filter(({ bytes }) => bytes.length < content.length)
      .map(({ ending, bytes }) => writeFile(`${file}.${ending}`, bytes)),
  );
}

const compressible = /\.(html|css|js|mjs|json|jsonld|xml|svg|csv|ics|txt|webmanifest|wasm)$/;
/** In bytes: what fits in one packet of the network arrives no sooner when it is smaller. */
const smallest = 1000;
const atOnce = 8;
const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);
