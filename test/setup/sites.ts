import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { contentWithHistory } from './history.ts';
import { addProgramme } from './programme.ts';

/** The built sites that the tests read, by name: how each is built. */
const builds = {
  /** The real content, as `npm start` builds it. */
  real: {},
  /** The real content under a sub-path, as pages of a code host need it. */
  subpath: { BASE_PATH: '/uudistus/' },
  /** One entry per collection: one in Finnish only, one in Swedish only, one whose translation is outdated. */
  small: {
    CONTENT_DIR: 'node_modules/.cache/test-sites/small-content',
    REPOSITORY_URL: 'https://example.org/reform/site',
  },
  /** What machines must cope with: old addresses, odd titles, news of tomorrow and of 1890, a text with components. */
  machines: { CONTENT_DIR: 'node_modules/.cache/test-sites/machines-content' },
  /** A fictional programme of another field, in Finnish and English. */
  ferries: { CONTENT_DIR: 'test/fixtures/programme' },
  /** Settings and no content at all. */
  empty: { CONTENT_DIR: 'node_modules/.cache/test-sites/no-content' },
} as const;

export type SiteName = keyof typeof builds;

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of each built site. */
    sites: Record<SiteName, string>;
    chromium: string;
  }
}

const root = resolve('node_modules/.cache/test-sites');

/** Builds the sites once for all tests, with the same command that staff use. */
export default function setup(project: TestProject): void {
  project.provide('chromium', findChromium());
  rmSync(root, { recursive: true, force: true });
  mkdirSync(`${root}/no-content`, { recursive: true });
  cpSync('test/fixtures/content/machines', `${root}/machines-content`, { recursive: true });
  for (const name of ['no-content', 'machines-content']) addProgramme(`${root}/${name}`);
  contentWithHistory('test/fixtures/content/small', `${root}/small-content`);
  for (const [name, environment] of Object.entries(builds)) build(name, environment);
  project.provide('sites', {
    real: `${root}/real`,
    subpath: `${root}/subpath`,
    small: `${root}/small`,
    machines: `${root}/machines`,
    ferries: `${root}/ferries`,
    empty: `${root}/empty`,
  });
}

/** What a site of the tests is built with, for building it again. */
export function environmentOf(name: SiteName): Readonly<Record<string, string>> {
  return { ...everyBuild, ...builds[name] };
}

const everyBuild = { SITE_URL: 'https://example.fi', TODAY: '2026-11-22' } as const;

function build(name: string, environment: Readonly<Record<string, string>>): void {
  const run = spawnSync(process.execPath, ['src/cli/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, ...everyBuild, ...environment, OUT_DIR: `${root}/${name}` },
  });
  if (run.status !== 0) throw new Error(`Building the site "${name}" failed.\n${run.stdout}\n${run.stderr}`);
}
