import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { digestOf } from '#source/cache.ts';

/** Bytes kept from build to build, in one file. What is damaged or gone is as if it had never been kept. */
export interface Pack {
  get: (key: string) => Uint8Array | undefined;
  /** Keeps what nobody needs to read in this build; false where there is nothing. */
  keep: (key: string) => boolean;
  /** @param digest Of the bytes, where it is known. */
  set: (key: string, bytes: Uint8Array, digest?: string) => void;
  /** Keeps what was asked for or set since it was opened; the rest is dropped. */
  close: () => void;
}

/**
 * Opens a pack in a folder. New bytes are written behind those that are there, so that a build in which little has
 * changed writes little.
 *
 * @param version Changes with all that the bytes depend on besides their keys.
 */
export function openPack(folder: string, version: string): Pack {
  try {
    mkdirSync(folder, { recursive: true });
    const index = readIndex(folder, version);
    return packOf(folder, version, index, openSync(join(folder, index.file), 'a+'));
  } catch {
    return { get: () => undefined, keep: () => false, set: () => undefined, close: () => undefined };
  }
}

function packOf(folder: string, version: string, index: Index, file: number): Pack {
  let isWritable = true;
  const trying = (write: () => void): void => {
    try {
      if (isWritable) write();
    } catch {
      // A disk that is full or read-only only costs time.
      isWritable = false;
    }
  };
  let end = fstatSync(file).size;
  const used = new Map<string, Place>();
  return {
    get: (key) => {
      const place = used.get(key) ?? index.places.get(key);
      const bytes = place && readPlace(file, place);
      if (bytes !== undefined && place !== undefined) used.set(key, place);
      return bytes;
    },
    keep: (key) => {
      const place = used.get(key) ?? index.places.get(key);
      if (place !== undefined) used.set(key, place);
      return place !== undefined;
    },
    set: (key, bytes, digest = digestOf(bytes)) =>
      trying(() => {
        writeSync(file, bytes);
        used.set(key, [end, bytes.length, digest]);
        end += bytes.length;
      }),
    close: () => {
      const size = [...used.values()].reduce((sum, [, length]) => sum + length, 0);
      trying(() => {
        if (end > 2 * size + slack) writeAnew(folder, version, index.file, file, used);
        else writeIndex(folder, version, index.file, used);
      });
      closeSync(file);
    },
  };
}

/** Writes what is used into a new file, when most of the old one is not. */
function writeAnew(
  folder: string,
  version: string,
  before: string,
  old: number,
  used: ReadonlyMap<string, Place>,
): void {
  const name = `${process.pid}-${Date.now()}.pack`;
  const file = openSync(join(folder, name), 'w');
  const places = new Map<string, Place>();
  let end = 0;
  for (const [key, place] of used) {
    const bytes = readPlace(old, place);
    if (bytes === undefined) continue;
    writeSync(file, bytes);
    places.set(key, [end, place[1], place[2]]);
    end += place[1];
  }
  closeSync(file);
  writeIndex(folder, version, name, places);
  rmSync(join(folder, before), { force: true });
}

function readIndex(folder: string, version: string): Index {
  try {
    const bytes = readFileSync(join(folder, indexName));
    const body = bytes.subarray(digestLength);
    if (digestOf(body) !== bytes.toString('latin1', 0, digestLength))
      return { file: firstName, places: new Map() };
    const index = deserialize(body) as Index & { version: string };
    return index.version === version ? index : { file: index.file, places: new Map() };
  } catch {
    return { file: firstName, places: new Map() };
  }
}

/** Written beside and renamed, so that nobody ever reads half. */
function writeIndex(folder: string, version: string, file: string, places: Index['places']): void {
  const draft = join(folder, `${indexName}.${process.pid}`);
  const body = serialize({ version, file, places });
  writeFileSync(draft, Buffer.concat([Buffer.from(digestOf(body)), body]));
  renameSync(draft, join(folder, indexName));
}

function readPlace(file: number, [start, length, digest]: Place): Uint8Array | undefined {
  const bytes = Buffer.allocUnsafe(length);
  return readSync(file, bytes, 0, length, start) === length && digestOf(bytes) === digest ? bytes : undefined;
}

const indexName = 'index';
const digestLength = 40;
const firstName = 'first.pack';
/** In bytes: a small file is not worth writing anew. */
const slack = 10_000_000;

/** Where bytes lie, how many, and their digest. */
type Place = readonly [start: number, length: number, digest: string];

interface Index {
  file: string;
  places: ReadonlyMap<string, Place>;
}
