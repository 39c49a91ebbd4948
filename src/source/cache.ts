import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What was worked out for files, by their digests. It may be deleted or damaged at any time: then it is worked out anew. */
export interface Cache<Value> {
  get: (key: string) => Value | undefined;
  set: (key: string, value: Value) => void;
  /** Says that a value is not to be dropped, without asking for it. */
  keep: (key: string) => void;
  /** Writes what was asked for, set or to be kept since it was opened; the rest of what is written anew is dropped. */
  save: () => void;
}

/**
 * Opens a cache in a folder of its own, of which only those parts are read that are asked for.
 *
 * @param version Changes with all that the values depend on besides the key; see `codeVersion`.
 */
export function openCache<Value>(folder: string, version: string): Cache<Value> {
  const shards = Array.from({ length: shardCount }, (_, index) =>
    openShard<Value>(folder, `${index}.json`, version),
  );
  const shardOf = (key: string) => shards[Number.parseInt(key.slice(0, 2), 16) % shardCount];
  return {
    get: (key) => shardOf(key)?.get(key),
    set: (key, value) => shardOf(key)?.set(key, value),
    keep: (key) => shardOf(key)?.keep(key),
    save: () => {
      for (const shard of shards) shard.save();
    },
  };
}

function openShard<Value>(folder: string, name: string, version: string): Cache<Value> {
  const used = new Map<string, Value>();
  const kept = new Set<string>();
  let stored: ReadonlyMap<string, Value> | undefined;
  let isChanged = false;
  const known = () => (stored ??= readShard<Value>(join(folder, name), version));
  return {
    get: (key) => {
      const value = used.get(key) ?? known().get(key);
      if (value !== undefined) used.set(key, value);
      return value;
    },
    set: (key, value) => {
      used.set(key, value);
      isChanged = true;
    },
    keep: (key) => void kept.add(key),
    save: () => {
      if (stored === undefined && !isChanged) return;
      const values = new Map([...[...known()].filter(([key]) => kept.has(key)), ...used]);
      if (isChanged || values.size !== stored?.size) writeShard(folder, name, version, values);
      stored = values;
      isChanged = false;
    },
  };
}

/** The digest of some bytes or text, as a key. */
export function digestOf(content: Uint8Array | string): string {
  return hash('sha1', content);
}

/** The digest of everything that reading and judging depends on besides the files: our code, its packages, Node. */
export function codeVersion(rooms: readonly string[]): string {
  const files = rooms.flatMap((room) =>
    readdirSync(resolve('src', room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|astro|css|json)$/.test(name))
      .toSorted()
      .map((name) => resolve('src', room, name)),
  );
  return digestOf([process.version, ...[...files, resolve('package-lock.json')].map(fileDigest)].join());
}

/** Rooms are asked for more than once; what a process has loaded stays as it was. */
function fileDigest(file: string): string {
  const digest = fileDigests.get(file) ?? digestOf(readFileSync(file));
  fileDigests.set(file, digest);
  return digest;
}

const fileDigests = new Map<string, string>();

function readShard<Value>(path: string, version: string): Map<string, Value> {
  try {
    const bytes = readFileSync(path);
    const end = bytes.indexOf('\n');
    const body = bytes.subarray(end + 1);
    // A file that was cut off or written over is not what its own digest says.
    if (bytes.toString('latin1', 0, end) !== digestOf(version + digestOf(body))) return new Map();
    return new Map(JSON.parse(body.toString()) as [string, Value][]);
  } catch {
    return new Map();
  }
}

/** Written beside and renamed, so that nobody ever reads half. A disk that is full or read-only only costs time. */
function writeShard<Value>(
  folder: string,
  name: string,
  version: string,
  values: ReadonlyMap<string, Value>,
): void {
  const body = JSON.stringify([...values]);
  const draft = join(folder, `${name}.${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, `${digestOf(version + digestOf(body))}\n${body}`);
    renameSync(draft, join(folder, name));
  } catch {
    return;
  }
}

/** One changed file then writes a part only. */
const shardCount = 64;
