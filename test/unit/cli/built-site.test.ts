import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isMountPoint, mayBeReplaced } from '#cli/built-site.ts';
import { readSettings } from '#settings.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'built-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('a site may be put where nothing is, or a site of the same kind', () => {
  expect(mayBeReplaced(join(folder, 'none'))).toBe(true);
  expect(mayBeReplaced(folder)).toBe(true);
  mkdirSync(join(folder, '_nginx'));
  for (const file of ['index.html', '_headers', '_nginx/site.conf']) writeFileSync(join(folder, file), '');
  expect(mayBeReplaced(folder)).toBe(true);
});

test('a project of somebody’s own that has an index.html is not wiped', () => {
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, 'index.html'), '<script type="module" src="/src/main.ts"></script>');
  expect(mayBeReplaced(folder)).toBe(false);
});

test('a place where a disk is attached is known before the build', () => {
  expect(isMountPoint('/proc')).toBe(true);
  expect(isMountPoint(folder)).toBe(false);
});

test('a link that leads into the content is no place for a site', () => {
  symlinkSync(resolve('test/content/good'), join(folder, 'link'));
  expect(() => readSettings({ CONTENT_DIR: 'test/content/good', OUT_DIR: join(folder, 'link/x') })).toThrow(
    /would be replaced whole/,
  );
});
