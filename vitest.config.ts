import { defineConfig } from 'vitest/config';

/** The rings of tests, from the fastest to the slowest; `npx vitest run --project unit` runs one of them. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
        },
      },
    ],
  },
});
