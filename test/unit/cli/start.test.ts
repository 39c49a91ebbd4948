import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

/** A project of one command in two files. */
const project = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(project, { recursive: true }));
mkdirSync(join(project, 'src/cli'), { recursive: true });
mkdirSync(join(project, 'node_modules'));
symlinkSync(resolve('node_modules/rolldown'), join(project, 'node_modules/rolldown'));
for (const file of ['src/cli/start.mjs', 'src/cli/compile-cache.mjs', 'package-lock.json'])
  cpSync(file, join(project, file));
writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
writeFileSync(
  join(project, 'src/cli/greet.ts'),
  "import { word } from './word.ts';\nconsole.log(word, ...process.argv.slice(2));\n",
);

function greet(word: string): string {
  writeFileSync(join(project, 'src/cli/word.ts'), `export const word: string = '${word}';\n`);
  return greetAgain();
}

function greetAgain(): string {
  const run = spawnSync(process.execPath, ['src/cli/start.mjs', 'greet', '--loud'], {
    cwd: project,
    encoding: 'utf8',
  });
  return run.stderr + run.stdout;
}

const bundles = () => globSync(join(project, 'node_modules/.cache/commands/*/*'));

test('a command runs from its bundle, with the words that were written after it', () => {
  expect(greet('moi')).toBe('moi --loud\n');
  expect(bundles()).toEqual([expect.stringMatching(/greet\.mjs$/)]);
  expect(greetAgain()).toBe('moi --loud\n');
});

test('code that has changed is what runs', () => {
  expect(greet('hej')).toBe('hej --loud\n');
});

test('a bundle that is cut off, or written over, is made anew', () => {
  for (const bundle of bundles()) truncateSync(bundle, 90);
  expect(greetAgain()).toBe('hej --loud\n');
  for (const bundle of bundles()) writeFileSync(bundle, "console.log('broken');\n");
  expect(greetAgain()).toBe('hej --loud\n');
});

test('where nothing can be kept, the command runs all the same', () => {
  rmSync(join(project, 'node_modules/.cache'), { recursive: true });
  writeFileSync(join(project, 'node_modules/.cache'), '');
  expect(greet('god dag')).toBe('god dag --loud\n');
});
