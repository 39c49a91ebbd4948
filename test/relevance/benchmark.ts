import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { languages } from '#i18n/languages.ts';
import type { LexiconFile } from '#search/analysis/lexicon-file.ts';
import { readLexicon } from '#search/query/lexicon.ts';
import { readSearchLists } from '#search/index/lists.ts';
import type { Manifest } from '#search/index/manifest.ts';
import { searchPages } from '#search/query/search-pages.ts';
import { settings } from '#settings.ts';
import { indexSite } from './index-site.ts';
import { indexBytes } from './index-bytes.ts';
import { writeMadeSite } from './made-site.ts';
import { timeInBrowser } from './in-browser.ts';
import { openIndex } from './pagefind-node.ts';
import { both } from '../setup/both.ts';

// `node test/relevance/benchmark.ts [pages] [rounds]`: our index beside plain Pagefind's of the same pages, in one run,
// and beside that of the site that was built last.

const [pages = 2_000, rounds = 3] = process.argv.slice(2).map(Number);
const site = writeMadeSite(pages);
const bundle = join(site, 'pagefind');
const lists = readSearchLists(join(import.meta.dirname, '../../content/search'));

const plainTimes: number[] = [];
const ourTimes: number[] = [];
let plainSize = 0;
for (let round = 0; round < rounds; round++) {
  rmSync(bundle, { recursive: true, force: true });
  plainTimes.push(await timeOf(indexPlainly));
  plainSize = sizeOf('index');
  ourTimes.push(await timeOf(() => indexSite({ directory: site, lists })));
  console.log(`plain ${last(plainTimes)} ms, ours ${last(ourTimes)} ms`);
}
const ratio = median(ourTimes) / median(plainTimes);
console.log(`${pages} pages: build ${ratio.toFixed(2)} times plain Pagefind (medians)`);
console.log(
  `index chunks: ${plainSize} and ${sizeOf('index')} bytes, ${(sizeOf('index') / plainSize).toFixed(2)} times`,
);
for (const language of languages) {
  await askAll(language);
  await typeAll(language);
}
rmSync(site, { recursive: true });
for (const language of existsSync(join(settings.outFolder, 'pagefind')) ? languages : []) {
  const { ours, plain } = await indexBytes(settings.outFolder, language);
  console.log(
    `built site, ${language}: index chunks ${plain} and ${ours} bytes, ${(ours / plain).toFixed(2)} times`,
  );
}

async function indexPlainly(): Promise<void> {
  const { index } = await createIndex({});
  await index?.addDirectory({ path: site });
  await index?.writeFiles({ outputPath: bundle });
  // Longer than the last writes take, which `close` would cut off.
  await new Promise((resolve) => setTimeout(resolve, 300));
  await close();
}

/** What the first question of a visit costs, and how long the next ones take. */
async function askAll(language: (typeof languages)[number]): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(bundle, 'search.json'), 'utf8')) as Manifest;
  const content = readFileSync(join(bundle, manifest.lexicons[language]));
  const loading = performance.now();
  const lexicon = readLexicon(JSON.parse(content.toString()) as LexiconFile, language);
  const loaded = Math.round(performance.now() - loading);
  const { search, traffic } = await openIndex(bundle, language);
  const questions = both(
    ['lapsiperheiden kotipalvelu', 'hoito', 'hyvinvoitialue'],
    ['hemvård', 'hjälp vid våld', 'läkartid'],
  );
  console.log(
    `${language}: lexicon ${gzipSync(content, { level: 9 }).length} bytes gzip, read in ${loaded} ms`,
  );
  for (const question of questions[language]) {
    const before = traffic.length;
    const start = performance.now();
    const { pages: found } = await searchPages(question, { search, lexicon });
    const chunks = traffic.slice(before).filter(({ path }) => path.startsWith('index/'));
    const bytes = chunks.reduce((sum, each) => sum + each.bytes, 0);
    console.log(
      `  ${question}: ${found.length} pages, ${bytes} bytes, ${Math.round(performance.now() - start)} ms`,
    );
  }
}

/** How long each key takes in a real browser, the pause that the page makes while one types included. */
async function typeAll(language: (typeof languages)[number]): Promise<void> {
  const words = both(
    ['hoito', 'lapsiperheiden', 'hyvinvoitialue', 'palvelut'],
    ['vård', 'barnfamiljer', 'välfärdsomrde', 'tjänster'],
  );
  const { first, later } = await timeInBrowser(site, language, words[language]);
  const slowest = Math.round(Math.max(...later));
  console.log(
    `  in the browser: first result ${Math.round(first)} ms after the first key, then ${Math.round(median(later))} ms ` +
      `at the median of ${later.length} keys, ${slowest} ms at most`,
  );
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
}

function sizeOf(folder: string): number {
  return readdirSync(join(bundle, folder)).reduce(
    (sum, name) => sum + statSync(join(bundle, folder, name)).size,
    0,
  );
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
}

function last(times: readonly number[]): number | undefined {
  return times.at(-1);
}
