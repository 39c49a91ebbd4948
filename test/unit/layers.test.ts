import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Imports go rightwards only. `search` and `cli` stand beside the row: they use it, and pages and tools use them. */
const layers = ['pages', 'layouts', 'components', 'meta', 'domain', 'collections', 'i18n'];
const beside: Record<string, readonly string[]> = {
  search: ['search', 'domain', 'collections', 'i18n'],
  cli: ['cli', 'search', 'domain', 'collections', 'i18n'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(ts|astro)$/.test(file),
);

const imports = files.flatMap((file) =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/(?:from|import) '#(\w[\w-]*)\/([^']+)'/g)].map(
    ([, layer = '', name = '']) => ({ file, from: file.split('/')[0] ?? '', layer, name }),
  ),
);

function mayImport(from: string, layer: string): boolean {
  if (!layers.includes(from) && !(from in beside)) return true;
  if (from in beside) return beside[from]?.includes(layer) ?? false;
  if (layer === 'search') return ['pages', 'components'].includes(from);
  return layers.indexOf(layer) >= layers.indexOf(from);
}

test('imports go from pages towards words, never back', () => {
  const back = imports.filter(({ from, layer }) => !mayImport(from, layer));
  expect(back.map(({ file, layer, name }) => `${file} imports ${layer}/${name}`)).toEqual([]);
});

test('no relative import leaves its layer', () => {
  const leaving = files.filter((file) => {
    const depth = file.split('/').length - 1;
    const up = new RegExp(`from '(?:\\.\\./){${depth},}(?!site\\.ts)`);
    return depth > 0 && up.test(readFileSync(join('src', file), 'utf8'));
  });
  expect(leaving).toEqual([]);
});

test('only one module reads the collections of Astro', () => {
  const readers = files.filter((file) =>
    /from 'astro:content'/.test(readFileSync(join('src', file), 'utf8')),
  );
  expect(readers.toSorted()).toEqual(['collections/load.ts', 'content.config.ts']);
});

test('only one module knows the words of addresses', () => {
  const written = files.filter(
    (file) => !file.startsWith('i18n/') && /['"`]\/(fi|sv)\//.test(readFileSync(join('src', file), 'utf8')),
  );
  expect(written).toEqual([]);
});
