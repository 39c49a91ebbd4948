import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** What each room of `src` may import besides itself. What is not named here stands alone at the top of `src`. */
const outputs = [
  'structured-data',
  'feeds',
  'calendar',
  'open-data',
  'sitemap',
  'share-images',
  'head',
  'fonts',
] as const;
const model = ['content', 'history', 'source', 'schemas', 'places', 'routes', 'i18n'] as const;

const mayImport: Record<string, readonly string[]> = {
  i18n: [],
  routes: ['i18n'],
  schemas: ['i18n'],
  places: ['i18n'],
  source: ['schemas', 'i18n'],
  history: ['source', 'schemas', 'i18n'],
  check: ['history', 'source', 'schemas', 'places', 'routes', 'i18n'],
  content: model,
  domain: model,
  ...Object.fromEntries(outputs.map((output) => [output, ['head', 'domain', ...model]])),
  html: ['head', 'domain', ...model],
  hosting: ['head', 'domain', ...model],
  search: ['domain', ...model],
  components: ['head', 'fonts', 'search', 'domain', ...model],
  layouts: ['components', ...outputs, 'domain', ...model],
  pages: ['layouts', 'components', ...outputs, 'hosting', 'html', 'search', 'domain', ...model],
  cli: ['check', 'search', 'structured-data', 'hosting', 'html', 'domain', ...model],
};

/** The rooms that may know where and for which day the site is built, and what the programme has set. */
const mayKnow: Record<string, readonly string[]> = {
  'settings.ts': ['check', 'content', 'components', 'pages', 'cli'],
  'site.ts': ['content', ...outputs, 'components', 'layouts', 'pages', 'cli'],
  'site-file.ts': ['i18n', 'places'],
  'addresses.ts': [
    'check',
    'content',
    'domain',
    ...outputs,
    'html',
    'hosting',
    'search',
    'components',
    'layouts',
    'pages',
    'cli',
  ],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(ts|astro)$/.test(file),
);

/** Every import of a file of `src` by another, static or not, of values, types and addresses of files. */
const imports = files.flatMap((file) =>
  [
    ...readFileSync(join('src', file), 'utf8').matchAll(
      /(?:(?:from|import)\s+|import\(\s*)'([#.][^'?]*)|new URL\(\s*'([^']*)',\s*import\.meta\.url/g,
    ),
  ].map(([, imported, name = imported ?? '']) => ({
    file,
    target: name.startsWith('#') ? name.slice(1) : normalize(join(dirname(file), name)),
  })),
);

/** The room a file stands in; none for one at the top of `src`. */
function roomOf(file: string): string | undefined {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : undefined;
}

test('every import names a file that is there', () => {
  expect(imports.filter(({ target }) => !existsSync(join('src', target)))).toEqual([]);
});

test('imports go from pages towards the languages, never back', () => {
  const back = imports.filter(({ file, target }) => {
    const [from, to] = [roomOf(file), roomOf(target)];
    if (from === undefined || to === undefined || from === to) return false;
    return !mayImport[from]?.includes(to);
  });
  expect(back.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test('the settings reach the rooms that are named for them, no other', () => {
  const others = imports.filter(({ file, target }) => {
    const room = roomOf(file);
    return room !== undefined && mayKnow[target] !== undefined && !mayKnow[target].includes(room);
  });
  expect(others.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test('no files import each other in a circle', () => {
  const importsOf = Map.groupBy(imports, ({ file }) => file);
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (state.get(file) === 'open') circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (state.has(file)) return;
    state.set(file, 'open');
    for (const { target } of importsOf.get(file) ?? []) visit(target, [...way, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('no relative import leaves its room, but for the settings at the top', () => {
  const leaving = imports.filter(
    ({ file, target }) =>
      roomOf(file) !== roomOf(target) &&
      roomOf(target) !== undefined &&
      readFileSync(join('src', file), 'utf8').includes(`../${target}`),
  );
  expect(leaving).toEqual([]);
});

test('only one module reads the collections of Astro', () => {
  const readers = files.filter((file) =>
    /from 'astro:content'/.test(readFileSync(join('src', file), 'utf8')),
  );
  expect(readers.toSorted()).toEqual(['content.config.ts', 'content/load.ts']);
});

test('only one module knows the words of addresses', () => {
  const written = files.filter(
    (file) =>
      !/^(i18n|routes)\//.test(file) && /['"`]\/(fi|sv)\//.test(readFileSync(join('src', file), 'utf8')),
  );
  expect(written).toEqual([]);
});
