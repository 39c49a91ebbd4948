import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isPublished, notePublished, setAside, takeAside } from '#cli/build/published.ts';
import { openSiteFolder } from '#cli/build/site-folder.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'published-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('a site that nobody has touched is known again', () => {
  publish({ 'fi/index.html': 'one' });
  expect(isPublished(cache(), dist(), 'made')).toBe(true);
  expect(isPublished(cache(), dist(), 'made from something else')).toBe(false);
  appendFileSync(join(dist(), 'fi/index.html'), ' and more');
  expect(isPublished(cache(), dist(), 'made')).toBe(false);
});

test('what is the same as two sites ago is not written again, and all else is', () => {
  publish({ 'fi/index.html': 'one', 'fi/news/index.html': 'same', 'fi/old/index.html': 'old' });
  publish({ 'fi/index.html': 'two', 'fi/news/index.html': 'same' });
  const before = statSync(join(cache(), 'replaced', asideName(), 'fi/news/index.html')).ino;
  publish({ 'fi/index.html': 'three', 'fi/news/index.html': 'same', 'sv/index.html': 'ny' });
  expect(contents()).toEqual({
    'fi/index.html': 'three',
    'fi/news/index.html': 'same',
    'sv/index.html': 'ny',
  });
  expect(statSync(join(dist(), 'fi/news/index.html')).ino).toBe(before);
  expect(existsSync(join(dist(), 'fi/old'))).toBe(false);
});

test('what somebody has done to a replaced site does not come back', () => {
  publish({ 'fi/index.html': 'one', 'fi/page.html': 'page', 'fi/link.html': 'link' });
  writeFileSync(join(dist(), 'fi/index.html'), 'new');
  writeFileSync(join(dist(), 'fi/stranger.html'), 'stranger');
  rmSync(join(dist(), 'fi/link.html'));
  symlinkSync('/etc/hostname', join(dist(), 'fi/link.html'));
  publish({ 'fi/other.html': 'other' });
  publish({ 'fi/index.html': 'one', 'fi/page.html': 'page', 'fi/link.html': 'link' });
  expect(contents()).toEqual({ 'fi/index.html': 'one', 'fi/page.html': 'page', 'fi/link.html': 'link' });
});

test('a file may have the name that a folder had, and a folder that of a file', () => {
  publish({ 'fi/a': 'file', 'fi/b/c/index.html': 'page' });
  publish({});
  publish({ 'fi/a/index.html': 'page', 'fi/b': 'file' });
  expect(contents()).toEqual({ 'fi/a/index.html': 'page', 'fi/b': 'file' });
});

test('a file that a server is sending is sent as it was', () => {
  publish({ 'index.html': 'one' });
  publish({ 'index.html': 'two' });
  const open = join(folder, 'being-sent');
  renameSync(join(cache(), 'replaced', asideName(), 'index.html'), open);
  publish({ 'index.html': 'three' });
  expect(readFileSync(open, 'utf8')).toBe('one');
});

test('damaged notes only cost time', () => {
  publish({ 'index.html': 'one' });
  publish({ 'index.html': 'two' });
  for (const name of readdirSync(join(cache(), 'published')))
    writeFileSync(join(cache(), 'published', name), 'broken');
  publish({ 'index.html': 'one', 'other.html': 'other' });
  expect(contents()).toEqual({ 'index.html': 'one', 'other.html': 'other' });
});

function publish(files: Readonly<Record<string, string>>): void {
  const site = join(folder, 'site');
  const standing = takeAside(cache(), dist(), site);
  const made = openSiteFolder(site, standing.digests);
  for (const [path, text] of Object.entries(files)) made.put(path, text);
  made.removeOthers();
  if (existsSync(dist())) {
    renameSync(dist(), join(folder, 'before'));
    renameSync(site, dist());
    setAside(join(folder, 'before'), cache(), dist());
  } else renameSync(site, dist());
  notePublished(cache(), dist(), 'made', made.placed, standing);
}

function contents(): Record<string, string> {
  const files = readdirSync(dist(), { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).toSorted();
  return Object.fromEntries(paths.map((path) => [path.slice(dist().length + 1), readFileSync(path, 'utf8')]));
}

function asideName(): string {
  return readdirSync(join(cache(), 'replaced'))[0] ?? '';
}

function dist(): string {
  return join(folder, 'dist');
}

function cache(): string {
  const path = join(folder, 'cache');
  mkdirSync(path, { recursive: true });
  return path;
}
