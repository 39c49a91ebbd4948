import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { checkContent, openCheck } from '#check/check.ts';
import { mutate, seeded } from '../../setup/mutations.ts';
import { goodContent } from './samples.ts';

const seed = Number(process.env['FUZZ_SEED'] ?? 20261127);
const home = mkdtempSync(join(tmpdir(), 'kept-'));
const [content, cache] = [join(home, 'content'), join(home, 'cache')];

// Files that were written a moment ago are opened in any case.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 }));

afterAll(() => rmSync(home, { recursive: true }));

/** Paths of all files of the content that are there now. */
function files(): string[] {
  return readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What is kept, file by file. */
function keptFiles(): string[] {
  return readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test(`what is kept never changes what is found: 200 edits, seed ${seed}`, { timeout: 600_000 }, async () => {
  const random = seeded(seed);
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
  const edits: readonly (() => void)[] = [
    () => {
      const file = one(files().filter((path) => /\.(md|yaml)$/.test(path)));
      writeFileSync(file, mutate(readFileSync(file, 'utf8'), random));
    },
    () => {
      const file = one(files().filter((path) => /\.(png|pdf)$/.test(path)));
      truncateSync(file, Math.floor(random() * readFileSync(file).length));
    },
    () => files().length > 1 && rmSync(one(files())),
    // Back to what was right, which is known from before.
    () => cpSync(goodContent, content, { recursive: true }),
    () => writeFileSync(one(keptFiles()), 'broken'),
    () => truncateSync(one(keptFiles()), Math.floor(random() * 200)),
    () => rmSync(cache, { recursive: true }),
  ];
  cpSync(goodContent, content, { recursive: true });
  // As a process that stays open checks again and again.
  const checkAgain = openCheck(content);
  for (let number = 0; number < 200; number++) {
    const cold = await checkContent(content);
    expect(await checkContent(content, cache), `edit ${number}`).toEqual(cold);
    expect((await checkAgain()).problems, `edit ${number}, in one process`).toEqual(cold);
    one(edits)();
    if (files().length === 0) cpSync(goodContent, content, { recursive: true });
  }
});

test('a file of the same size, whose time was set back, is read again', async () => {
  cpSync(goodContent, content, { recursive: true });
  expect(await checkContent(content, cache)).toEqual([]);
  const file = join(content, 'news/uutinen/index.fi.md');
  const [text, { atime, mtime }] = [readFileSync(file, 'utf8'), statSync(file)];
  writeFileSync(file, text.replace('date:', 'dote:'));
  utimesSync(file, atime, mtime);
  expect(await checkContent(content, cache)).toMatchObject([{ rule: 'field-unknown' }]);
});
