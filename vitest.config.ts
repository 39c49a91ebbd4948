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
/**
 * Tests of the code know nothing of the programme's own content: the settings and the places are those of a fixture. They
 * need neither a built site nor a browser: two at once, after those that have the machine to themselves.
 */
const ofCode = {
  env: { ...today, CONTENT_DIR: 'test/fixtures/settings' },
  maxWorkers: 2,
  sequence: { groupOrder: 1 },
};
/** Sites and a browser: one file at a time on any machine, since builds of one project wait for one another. */
const built = {
  maxWorkers: 1,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
};

/** How well questions are answered by the lists that this programme has taught the search. It needs no built site. */
const relevanceOfContent = 'test/acceptance/relevance.test.ts';

/** The rings of tests, from the fastest to the slowest; `npm run test:unit` runs the first two alone. */
export default defineConfig({
  test: {
    // What a file has loaded the next one has: to load it anew took a fifth of the time of the unit tests.
    isolate: false,
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 60_000, ...ofCode } },
      { test: { name: 'content', include: ['test/content/**/*.test.ts'], testTimeout: 60_000, ...ofCode } },
      {
        test: {
          name: 'mutations',
          include: ['test/mutations/**/*.test.ts'],
          testTimeout: 1_200_000,
          ...ofCode,
        },
      },
      { test: { name: 'kept', include: ['test/kept/**/*.test.ts'], ...ofCode } },
      { test: { name: 'relevance', include: ['test/relevance/**/*.test.ts', relevanceOfContent], ...built } },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts', 'test/any/**/*.test.ts'],
          globalSetup: 'test/setup/fixtures.ts',
          env: ofCode.env,
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
