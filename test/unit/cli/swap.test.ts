import { spawn, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { placeBeside, repairSwap, swapIn } from '#cli/build/swap.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'swap-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('the new site takes the place of the old one, and nothing is left beside it', () => {
  write('dist', 'old');
  write('new', 'new');
  placeBeside(join(folder, 'new'), join(folder, 'dist'));
  swapIn(join(folder, 'dist'));
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(page('dist')).toBe('new');
});

test('the first site of all needs no old one', () => {
  write('new', 'new');
  placeBeside(join(folder, 'new'), join(folder, 'dist'));
  swapIn(join(folder, 'dist'));
  expect(page('dist')).toBe('new');
});

test('a swap that cannot be finished leaves the old site', () => {
  write('dist', 'old');
  expect(() => swapIn(join(folder, 'dist'))).toThrow();
  expect(page('dist')).toBe('old');
});

test('the old site comes back where a swap was cut off between its two renames', () => {
  const ended = endedProcess();
  write(`dist.previous-${ended}`, 'old');
  write(`dist.next-${ended}`, 'new');
  repairSwap(join(folder, 'dist'));
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(page('dist')).toBe('old');
});

test('the folders of a build under way are left alone', () => {
  write('dist', 'old');
  write(`dist.next-${process.ppid}`, 'new');
  write('dist.next-to-nothing', 'a folder of somebody’s own');
  repairSwap(join(folder, 'dist'));
  expect(readdirSync(folder)).toEqual(['dist', `dist.next-${process.ppid}`, 'dist.next-to-nothing']);
});

test('killed at any moment of a thousand swaps, a whole site is there or comes back', async () => {
  const dist = join(folder, 'dist');
  write('dist', '0');
  for (let round = 0; round < 10; round++) {
    const after = 150 + Math.random() * 150;
    const swaps = spawn(process.execPath, ['test/setup/endless-swaps.ts', dist]);
    await delay(after);
    swaps.kill('SIGKILL');
    await new Promise((done) => swaps.on('close', done));
    repairSwap(dist);
    expect(page('dist'), `killed after ${after} ms`).toMatch(/^\d+$/);
    expect(readdirSync(folder)).toContain('dist');
    expect(readdirSync(folder).filter((name) => name.startsWith('dist.'))).toEqual([]);
  }
});

function write(name: string, text: string): void {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'index.html'), text);
}

function page(name: string): string {
  return readFileSync(join(folder, name, 'index.html'), 'utf8');
}

/** The number of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

test('of a build in another container, whose processes cannot be asked, only its silence tells that it has ended', () => {
  const elsewhere = `${process.pid}-1`;
  write(`dist.next-${elsewhere}`, 'new');
  repairSwap(join(folder, 'dist'));
  expect(readdirSync(folder)).toContain(`dist.next-${elsewhere}`);
  const longAgo = new Date(Date.now() - 10 * 60 * 1000);
  utimesSync(join(folder, `dist.next-${elsewhere}`), longAgo, longAgo);
  repairSwap(join(folder, 'dist'));
  expect(readdirSync(folder)).not.toContain(`dist.next-${elsewhere}`);
});
