import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// The commands that the tests start keep the code that Node compiled, as those of the README do; for one run, since each
// works in copies of the project that no later run has.
const compiled = resolve('node_modules/.cache/compiled-in-tests');
rmSync(compiled, { recursive: true, force: true });
process.env['NODE_COMPILE_CACHE'] = compiled;

/** The day of the tests, so that they say the same on every other. */
const today = { TODAY: '2026-11-22' };
/** Tests of the code know nothing of the programme's own content: the settings and the places are those of a fixture. */
const env = { ...today, CONTENT_DIR: 'test/fixtures/settings' };
/** Two at once, after those that have the machine to themselves: without a browser, and with builds of their own. */
const besideOthers = { maxWorkers: 2, sequence: { groupOrder: 1 } };
const built = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 20_000 } } };

/** How well questions are answered by the lists that this programme has taught the search. It needs no built site. */
const relevanceOfContent = 'test/acceptance/relevance.test.ts';

/** The rings of tests, from the fastest to the slowest; `npm run test:unit` runs the first alone. */
export default defineConfig({
  test: {
    // What a file has loaded the next one has: to load it anew took a fifth of the time of the unit tests.
    isolate: false,
    projects: [
      {
        test: {
          name: 'unit',
          env,
          include: ['test/unit/**/*.test.ts'],
          testTimeout: 60_000,
          ...besideOthers,
        },
      },
      {
        test: {
          name: 'content',
          env,
          include: ['test/content/**/*.test.ts'],
          testTimeout: 60_000,
          ...besideOthers,
        },
      },
      {
        test: {
          name: 'mutations',
          env,
          include: ['test/mutations/**/*.test.ts'],
          testTimeout: 1_200_000,
          ...besideOthers,
        },
      },
      { test: { name: 'kept', env, include: ['test/kept/**/*.test.ts'], ...besideOthers } },
      {
        test: {
          name: 'relevance',
          include: ['test/relevance/**/*.test.ts', relevanceOfContent],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts', 'test/any/**/*.test.ts'],
          globalSetup: 'test/setup/fixtures.ts',
          env,
          ...built,
        },
      },
      {
        test: {
          name: 'acceptance',
          include: ['test/acceptance/**/*.test.ts', 'test/any/**/*.test.ts'],
          exclude: [relevanceOfContent],
          globalSetup: 'test/setup/content.ts',
          env: today,
          ...built,
        },
      },
    ],
  },
});
