import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What was worked out for files, by their digests. It may be deleted or damaged at any time: then it is worked out anew. */
export interface Cache<Value> {
  get: (key: string) => Value | undefined;
  set: (key: string, value: Value) => void;
  /** Writes what was asked for or set since it was opened; the rest is dropped. */
  save: () => void;
}

/**
 * Opens a cache in a folder of its own.
 *
 * @param version Changes with all that the values depend on besides the key; see `codeVersion`.
 */
export function openCache<Value>(folder: string, version: string): Cache<Value> {
  const shards = Array.from({ length: shardCount }, (_, index) =>
    readShard<Value>(join(folder, `${index}.json`), version),
  );
  const used = shards.map(() => new Map<string, Value>());
  const changed = new Set<number>();
  const numberOf = (key: string) => Number.parseInt(key.slice(0, 2), 16) % shardCount;
  return {
    get: (key) => {
      const number = numberOf(key);
      const value = used[number]?.get(key) ?? shards[number]?.get(key);
      if (value !== undefined) used[number]?.set(key, value);
      return value;
    },
    set: (key, value) => {
      used[numberOf(key)]?.set(key, value);
      changed.add(numberOf(key));
    },
    save: () => {
      for (const [number, values] of used.entries())
        if (changed.has(number) || values.size !== shards[number]?.size) {
          writeShard(folder, `${number}.json`, version, values);
          shards[number] = values;
          changed.delete(number);
        }
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
  const texts = [...files, resolve('package-lock.json')].map((file) => readFileSync(file, 'utf8'));
  return digestOf(`${process.version}\0${texts.join('\0')}`);
}

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
