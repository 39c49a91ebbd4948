import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { endedBuild } from '#cli/build/builds.ts';
import { filesIn, startBuild } from '../setup/run-build.ts';
import { addProgramme } from '../setup/programme.ts';

const root = resolve('node_modules/.cache/test-builds');
const published = join(root, 'published');
const before = filesIn(inject('sites').small);

beforeAll(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  cpSync(inject('sites').small, published, { recursive: true });
});

describe('the same content makes the same site, byte for byte', () => {
  test('with an empty cache, and on the machine of a developer', async () => {
    const { code } = await startBuild('small', {
      OUT_DIR: `${root}/cold`,
      CACHE_DIR: `${root}/empty`,
      NODE_ENV: 'development',
      DEV: '1',
    }).ended;
    expect(code).toBe(0);
    expect(filesIn(`${root}/cold`)).toEqual(before);
  });

  test('with a cache that other content and a broken run have left', async () => {
    for (const path of ['site/0a1b2c3d/data-store.json', 'pictures/broken.png.1', 'builds/1/site/index.html'])
      writeInto(`${root}/foreign/${path}`, 'not what it should be');
    const { code } = await startBuild('small', { OUT_DIR: `${root}/warm`, CACHE_DIR: `${root}/foreign` })
      .ended;
    expect(code).toBe(0);
    expect(filesIn(`${root}/warm`)).toEqual(before);
  });
});

test('a host that compresses itself is given no compressed copies', async () => {
  const { code } = await startBuild('small', { OUT_DIR: `${root}/plain`, COMPRESSED_COPIES: 'false' }).ended;
  expect(code).toBe(0);
  const plain = Object.entries(before).filter(([path]) => !/\.(br|gz)$/.test(path));
  expect(filesIn(`${root}/plain`)).toEqual(Object.fromEntries(plain));
});

test('content with an error is not built, and what was published stays', async () => {
  const content = `${root}/content-with-error`;
  cpSync('test/fixtures/content/small', content, { recursive: true });
  addProgramme(content);
  writeInto(`${content}/news/virhe/index.fi.md`, '---\ntitle: Virhe\n---\n');
  const { code, text } = await startBuild('small', { OUT_DIR: published, CONTENT_DIR: content }).ended;
  expect(code).toBe(1);
  expect(text).toContain('news/virhe/index.fi.md:2:1');
  expect(filesIn(published)).toEqual(before);
  expect(besides(published)).toEqual([]);
});

test('two items with one title, kind and day are both published', async () => {
  const content = `${root}/content-with-twins`;
  cpSync('test/fixtures/content/small', content, { recursive: true });
  addProgramme(content);
  const text = '---\ntitle: Sama otsikko\nsummary: Sama asia.\ndate: 2026-11-01\n---\n\nTeksti on täällä.\n';
  for (const name of ['toinen', 'toinen-2']) writeInto(`${content}/news/${name}/index.fi.md`, text);
  const { code } = await startBuild('small', { OUT_DIR: `${root}/twins`, CONTENT_DIR: content }).ended;
  expect(code).toBe(0);
  const files = Object.keys(filesIn(`${root}/twins`));
  for (const name of ['toinen', 'toinen-2']) {
    expect(files).toContain(`fi/uutiset/${name}/index.html`);
    expect(files.filter((file) => file.startsWith(`pictures/news/${name}.`))).not.toEqual([]);
  }
});

test('a folder that holds something else than a site is not replaced', async () => {
  writeInto(`${root}/papers/thesis.txt`, 'years of work');
  const { code, text } = await startBuild('small', { OUT_DIR: `${root}/papers`, LC_ALL: 'en' }).ended;
  expect(code).toBe(1);
  expect(text).toBe(
    `OUT_DIR: ${root}/papers holds something else than a site. Choose another folder, or empty it.\n`,
  );
  expect(readdirSync(`${root}/papers`)).toEqual(['thesis.txt']);
});

describe('a build that is stopped at any moment leaves what was published', () => {
  // Each run of the tests tries other moments; a failure names its own.
  const signals = ['SIGKILL', 'SIGINT', 'SIGKILL', 'SIGTERM', 'SIGKILL'] as const;
  const dayAfter = { TODAY: '2026-11-23' };
  let next: ReturnType<typeof filesIn>;
  beforeAll(async () => {
    await startBuild('small', { OUT_DIR: `${root}/day-after`, ...dayAfter }).ended;
    next = filesIn(`${root}/day-after`);
  });
  test.each(signals.map((signal) => ({ signal, after: Math.round(300 + Math.random() * 5000) })))(
    'by $signal after $after ms',
    async ({ signal, after }) => {
      const standing = filesIn(published);
      const { child, ended } = startBuild('small', { OUT_DIR: published, ...dayAfter });
      const end = await Promise.race([ended, delay(after)]);
      if (end === undefined) process.kill(-(child.pid ?? NaN), signal);
      const { code } = await ended;
      // On a fast machine it may have been at its end, or have swapped the sites; then the new one stands there, whole.
      const now = filesIn(published);
      if (code === 0) expect(now).toEqual(next);
      else expect([standing, next]).toContainEqual(now);
    },
  );

  test('and the next one works, and clears away what they left', async () => {
    const { code } = await startBuild('small', { OUT_DIR: published }).ended;
    expect(code).toBe(0);
    expect(filesIn(published)).toEqual(before);
    expect(besides(published)).toEqual([]);
    expect(readdirSync('node_modules/.cache/builds').filter((name) => endedBuild(name))).toEqual([]);
  });
});

test('builds at the same time, of the same and of other content, do not disturb one another', async () => {
  const others = `${root}/machines`;
  const builds = [
    startBuild('machines', { OUT_DIR: others }),
    startBuild('small', { OUT_DIR: published }),
    startBuild('small', { OUT_DIR: published }),
  ];
  const ends = await Promise.all(builds.map(({ ended }) => ended));
  expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(filesIn(published)).toEqual(before);
  expect(filesIn(others)).toEqual(filesIn(inject('sites').machines));
  expect([...besides(published), ...besides(others)]).toEqual([]);
});

/** What stands beside a published folder under its name. */
function besides(folder: string): string[] {
  const start = `${folder.slice(root.length + 1)}.`;
  return readdirSync(dirname(folder)).filter((name) => name.startsWith(start));
}

function writeInto(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) writeFileSync(path, text);
}
