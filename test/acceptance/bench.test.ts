import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test, vi } from 'vitest';
import { addProgramme } from '../setup/programme.ts';

vi.setConfig({ testTimeout: 300_000 });

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Little content, for what is built five times. */
const small = mkdtempSync(join(tmpdir(), 'bench-'));
cpSync('test/fixtures/content/small', small, { recursive: true });
addProgramme(small);
afterAll(() => rmSync(small, { recursive: true }));

// How long things take is nothing a test can say; that they are measured to the end is.
test.each([
  ['bench:check', ['10'], {}, /10 files, one text changed: [\d.]+ s/],
  ['bench:search', ['40', '1'], {}, /times plain Pagefind/],
  ['bench:build', ['9', '1'], { CONTENT_DIR: small }, /nothing changed: [\d.]+ times cold/],
])('npm run %s measures to its end', (name, sizes, settings, told) => {
  const [, ...words] = (scripts[name] ?? '').split(' ');
  const { status, stdout, stderr } = spawnSync(process.execPath, [...words, ...sizes], {
    encoding: 'utf8',
    // Of a process that hangs no limit of the test would make an end.
    timeout: 280_000,
    env: { ...process.env, ...settings, CHROMIUM_PATH: inject('chromium') },
  });
  expect([status, stdout + stderr]).toEqual([0, expect.stringMatching(told)]);
});
