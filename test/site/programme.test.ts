import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, pagesOf, readFile, readPage, textOf } from '../setup/pages.ts';

/** What only the reform of social and health care is called by, in its languages. */
const reform =
  /\b(?:sote|soite|kaste|thl|stm)\b|hyvinvointialue|maakun|terveyden|sosiaali(?!sessa media)|sairaan|reformen|vård|välfärd|landskap|ahvenanm|\båland\b|kokkola|lapha|kolpene/i;

describe('another programme', () => {
  test('has no word of the reform in any of its files', () => {
    const texts = filesOf('ferries').filter((file) =>
      /\.(html|json|jsonld|xml|csv|txt|ics|webmanifest|svg)$/.test(file),
    );
    expect(texts.length).toBeGreaterThan(100);
    expect(
      texts.flatMap((file) => reform.exec(readFile('ferries', file))?.[0].concat(` in ${file}`) ?? []),
    ).toEqual([]);
  });

  test('speaks its own two languages, each page with its other', () => {
    const languages = new Set(pagesOf('ferries').map(({ path }) => path.split('/')[1]));
    expect([...languages].filter((each) => /^[a-z]{2}$/.test(each ?? '')).toSorted()).toEqual(['en', 'fi']);
    const { $ } = readPage('ferries', '/en/projects/electric-ferry/');
    expect($('html').attr('lang')).toBe('en');
    expect($('header a[hreflang=fi]').attr('href')).toBe('/fi/hankkeet/sahkolautta/');
    expect(textOf(readPage('ferries', '/en/projects/electric-ferry/'))).toContain('Costs in all');
  });

  test('calls its areas by its own word, at its own addresses', () => {
    expect(readPage('ferries', '/en/islands/').$('h1').text()).toBe('Islands');
    expect(textOf(readPage('ferries', '/fi/saaret/isokari/'))).toContain('Isokari');
    expect(textOf(readPage('ferries', '/en/'))).toContain('1 ferry project');
  });

  test('has its own colours, for light screens and for dark ones', () => {
    const style = readPage('ferries', '/fi/').$('style').text();
    expect(style).toContain('#0a4d3c');
    expect(style).toContain('#0c3a2e');
    expect(readPage('ferries', '/fi/').$('meta[name=theme-color]').last().attr('content')).toBe('#0a4d3c');
  });

  test('has no page, menu entry, dataset or feed of what it has nothing of', () => {
    const addresses = pagesOf('ferries').map(({ path }) => path);
    for (const closed of ['workshops', 'providers', 'my-area', 'phenomena', 'programmes'])
      expect(addresses).not.toContain(`/en/${closed}/`);
    const hrefs = readPage('ferries', '/en/')
      .$('a')
      .map((_, link) => String(link.attribs['href']))
      .get();
    expect(hrefs.filter((href) => /workshops|providers|my-area/.test(href))).toEqual([]);
    expect(filesOf('ferries').filter((file) => /^data\/(workshops|authorities|series)\./.test(file))).toEqual(
      [],
    );
  });

  test('tells data portals of its own field', () => {
    const catalogue = readFile('ferries', 'data/catalogue.jsonld');
    expect(catalogue).toContain('data-theme/TRAN');
    expect(catalogue).not.toContain('data-theme/HEAL');
  });

  test('is searched in English, by words that Pagefind stems', () => {
    const manifest = JSON.parse(readFile('ferries', 'pagefind/search.json')) as { lexicons: object };
    expect(Object.keys(manifest.lexicons).toSorted()).toEqual(['en', 'fi']);
  });
});

test('no source file says anything of the reform to readers or writers', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(ts|astro|css)$/.test(file),
  );
  const said = files.flatMap((file) => {
    const code = readFileSync(join('src', file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, '');
    const words = [...code.matchAll(new RegExp(reform, 'gi'))].map(([word]) => word);
    return words.filter((word) => known[file]?.includes(word) !== true).map((word) => `${word} in ${file}`);
  });
  expect(said).toEqual([]);
});

/** What writers may call things, abbreviations that everybody knows, a rule of how Finnish words bend. */
const known: Readonly<Record<string, readonly string[]>> = {
  'check/abbreviations.ts': ['SOTE', 'STM', 'THL'],
  'check/own-names.ts': ['maakun', 'landskap', 'hyvinvointialue'],
  'search/analysis/endings-fi.ts': ['sote'],
};
