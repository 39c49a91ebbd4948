import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { parse } from 'yaml';

/** Content in which everything is right: each sample makes one mistake in it. */
export const goodContent = 'test/content/good';

/** One mistake, and what the check says of it. Paths are under the content folder. */
export interface Sample {
  /** What is wrong, as the end of a sentence. */
  name: string;
  /** The file in which some words are replaced. */
  in?: string;
  replace?: string;
  with?: string;
  write?: Record<string, string>;
  /** Files by their bytes, in hexadecimal. */
  bytes?: Record<string, string>;
  /** Files of a word many times over. */
  repeat?: Record<string, [word: string, times: number]>;
  /** Pictures of a size in pixels. */
  pixels?: Record<string, [width: number, height: number]>;
  rename?: Record<string, string>;
  copy?: Record<string, string>;
  symlink?: Record<string, string>;
  remove?: string[];
  /** All that the check says: the place, and the message in both languages. */
  problems: { at: string; fi: string; sv: string; warning?: true }[];
}

/** The samples of a family, from `test/content/bad/<family>.yaml`. */
export function samplesOf(family: string): Sample[] {
  return parse(readFileSync(`test/content/bad/${family}.yaml`, 'utf8')) as Sample[];
}

export const families: readonly string[] = readdirSync('test/content/bad')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''));

/** Runs something on a copy of the good content in which the mistake of a sample has been made. */
export async function withMistake<Result>(
  sample: Omit<Sample, 'name' | 'problems'>,
  run: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(memory, 'content-'));
  try {
    cpSync(goodContent, folder, { recursive: true });
    await makeMistake(folder, sample);
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Hundreds of copies are made: in memory, where there is a folder of it. */
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

async function makeMistake(folder: string, sample: Omit<Sample, 'name' | 'problems'>): Promise<void> {
  const at = (path: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    return join(folder, path);
  };
  for (const [from, to] of Object.entries(sample.rename ?? {})) renameSync(join(folder, from), at(to));
  for (const [from, to] of Object.entries(sample.copy ?? {})) copyFileSync(join(folder, from), at(to));
  for (const [path, text] of Object.entries(sample.write ?? {})) writeFileSync(at(path), text);
  for (const [path, hex] of Object.entries(sample.bytes ?? {}))
    writeFileSync(at(path), Buffer.from(hex, 'hex'));
  for (const [path, [word, times]] of Object.entries(sample.repeat ?? {}))
    writeFileSync(at(path), word.repeat(times));
  for (const [path, [width, height]] of Object.entries(sample.pixels ?? {}))
    await sharp({ create: { width, height, channels: 3, background: 'white' } })
      .png()
      .toFile(at(path));
  for (const [path, target] of Object.entries(sample.symlink ?? {})) symlinkSync(target, at(path));
  for (const path of sample.remove ?? []) rmSync(join(folder, path), { recursive: true });
  if (sample.in === undefined || sample.replace === undefined) return;
  const before = readFileSync(join(folder, sample.in), 'utf8');
  if (before.split(sample.replace).length !== 2)
    throw new Error(
      `${sample.in}: "${sample.replace}" stands there ${before.split(sample.replace).length - 1} times`,
    );
  writeFileSync(
    join(folder, sample.in),
    before.replace(sample.replace, () => sample.with ?? ''),
  );
}
