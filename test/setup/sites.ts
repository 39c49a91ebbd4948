import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { addOneOfEach, addSome, addTwins } from './additions.ts';
import { findChromium } from './chromium.ts';
import { contentWithHistory } from './history.ts';
import { seeded } from './mutations.ts';
import { addProgramme } from './programme.ts';

const root = resolve('node_modules/.cache/test-sites');

/** The sites of the fixtures: how each is built. */
const fixtures = {
  /** One entry per collection: one in Finnish only, one in Swedish only, one whose translation is outdated. */
  small: { CONTENT_DIR: `${root}/content/small`, REPOSITORY_URL: 'https://example.org/reform/site' },
  /** What machines must cope with: old addresses, odd titles, news of tomorrow and of 1890, a text with components. */
  machines: { CONTENT_DIR: `${root}/content/machines` },
  /** All kinds of content, with most of what each may have. */
  full: { CONTENT_DIR: `${root}/content/full` },
  /** The same under a sub-path, as pages of a code host need it. */
  subpath: { CONTENT_DIR: `${root}/content/full`, BASE_PATH: '/uudistus/' },
  /** A fictional programme of another field, in Finnish and English. */
  ferries: { CONTENT_DIR: 'test/fixtures/programme' },
  /** Settings and no content at all. */
  empty: { CONTENT_DIR: `${root}/content/empty` },
} as const;

/** The sites of the content: as readers get it, and as it is after many additions. */
const ofContent = { real: {}, grown: { CONTENT_DIR: `${root}/grown-content` } } as const;

const builds = { ...fixtures, ...ofContent };

export type SiteName = keyof typeof builds;

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of each site that the ring of the test builds. */
    sites: Record<SiteName, string>;
    /** By what seed chance added to the content. */
    seed: number;
    chromium: string;
  }
}

/** Builds the sites of the fixtures. */
export function buildFixtures(project: TestProject): void {
  rmSync(`${root}/content`, { recursive: true, force: true });
  mkdirSync(`${root}/content/empty`, { recursive: true });
  cpSync('test/fixtures/content/machines', `${root}/content/machines`, { recursive: true });
  cpSync('test/content/good', `${root}/content/full`, { recursive: true });
  for (const name of ['empty', 'machines', 'full']) addProgramme(`${root}/content/${name}`);
  contentWithHistory('test/fixtures/content/small', `${root}/content/small`);
  buildAll(project, fixtures);
}

/** Builds the site of the content, and that of a copy with one more of each kind, a twin of it, and fifty things that chance chose. */
export function buildContent(project: TestProject): void {
  const seed = Number(process.env['ADDITIONS_SEED'] ?? 20261127);
  console.log(`What chance adds to the content: ADDITIONS_SEED=${seed}`);
  const { CONTENT_DIR } = ofContent.grown;
  rmSync(CONTENT_DIR, { recursive: true, force: true });
  cpSync('content', CONTENT_DIR, { recursive: true });
  const random = seeded(seed);
  addOneOfEach(CONTENT_DIR, random);
  addTwins(CONTENT_DIR);
  addSome(CONTENT_DIR, 50, random);
  project.provide('seed', seed);
  buildAll(project, ofContent);
}

/** What a site of the tests is built with, for building it again. */
export function environmentOf(name: SiteName): Readonly<Record<string, string>> {
  return { ...everyBuild, ...builds[name] };
}

/** The path a site lies under, with both slashes. */
export function baseOf(name: SiteName): string {
  return environmentOf(name)['BASE_PATH'] ?? '/';
}

const everyBuild = { SITE_URL: 'https://example.fi', TODAY: '2026-11-22' } as const;

/** Builds each once for all tests of a ring, with the same command that staff use. */
function buildAll(project: TestProject, own: Readonly<Partial<Record<SiteName, object>>>): void {
  project.provide('chromium', findChromium());
  const names = Object.keys(own) as SiteName[];
  for (const name of names) build(name);
  project.provide(
    'sites',
    Object.fromEntries(names.map((name) => [name, `${root}/${name}`])) as Record<SiteName, string>,
  );
}

function build(name: SiteName): void {
  const run = spawnSync(process.execPath, ['src/cli/start.mjs', 'build'], {
    encoding: 'utf8',
    env: { ...process.env, ...environmentOf(name), OUT_DIR: `${root}/${name}` },
  });
  if (run.status !== 0) throw new Error(`Building the site "${name}" failed.\n${run.stdout}\n${run.stderr}`);
}
