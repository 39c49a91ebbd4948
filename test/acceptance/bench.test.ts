import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, inject, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 300_000 });

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

// How long things take is nothing a test can say; that they are measured to the end is.
test.each([
  ['bench:check', ['10'], /10 files, one text changed: [\d.]+ s/],
  ['bench:search', ['40', '1'], /times plain Pagefind/],
  ['bench:build', ['1', '1'], /nothing changed: [\d.]+ times cold/],
])('npm run %s measures to its end', (name, sizes, told) => {
  const [, ...words] = (scripts[name] ?? '').split(' ');
  const { status, stdout, stderr } = spawnSync(process.execPath, [...words, ...sizes], {
    encoding: 'utf8',
    // Of a process that hangs no limit of the test would make an end.
    timeout: 280_000,
    env: { ...process.env, CHROMIUM_PATH: inject('chromium') },
  });
  expect([status, stdout + stderr]).toEqual([0, expect.stringMatching(told)]);
});
