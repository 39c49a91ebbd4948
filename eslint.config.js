// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

/** The rules of TypeScript, of Astro's templates, and of accessibility in them. What formats is Prettier's. */
export default defineConfig(
  { ignores: ['.astro/', 'dist*/', 'portable/', 'node_modules/', 'content/'] },
  typescript.configs.strict,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    rules: {
      // A field is left out of an object by taking the rest.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      // A wide table can be moved by the keyboard only where it can be focused: WCAG 2.1.1.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['section', 'pre'], roles: [] }],
    },
  },
);
