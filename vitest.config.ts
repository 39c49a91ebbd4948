import { defineConfig } from 'vitest/config';

/** The day of the tests, so that they say the same on every other. */
const env = { TODAY: '2026-11-22' };

/** The rings of tests, from the fastest to the slowest; `npm run test:unit` runs the first alone. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', env, include: ['test/unit/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'content', env, include: ['test/content/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'mutations', include: ['test/mutations/**/*.test.ts'], testTimeout: 1_200_000 } },
      { test: { name: 'kept', include: ['test/kept/**/*.test.ts'] } },
      { test: { name: 'relevance', include: ['test/relevance/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts'],
          globalSetup: 'test/setup/build.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
