import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Language } from '#i18n/languages.ts';
import { indexPages, takeFiles } from '#search/index/bundle.ts';
import type { SearchLists } from '#search/index/lists.ts';
import { searchPages } from '#search/query/search-pages.ts';
import { indexSite } from './index-site.ts';
import { makeBm25 } from './bm25.ts';
import { type Means, meansByKind, scoreOf } from './metrics.ts';
import { openIndex, type SamplePage } from './pagefind-node.ts';
import { openSample } from './sample-site.ts';
import { writeFiles } from '../setup/write-files.ts';

/**
 * Asks our search, plain Pagefind and BM25 the same questions of a folder of texts (`.txt`, `.md` and `.html`, the first
 * line or heading of each its title), and tells for each how many right answers are among the first five.
 *
 * @throws When a question has an answer that is not in the folder.
 */
export async function judge({ folder, questions, language, lists }: Collection): Promise<Verdict[]> {
  const texts = readTexts(folder);
  const unknown = questions.flatMap(({ answers }) => answers).find((answer) => !texts.has(answer));
  if (unknown !== undefined)
    throw new Error(
      `${folder}: no file "${unknown}", which a question names as its answer. Write its path in the folder.`,
    );
  const site = mkdtempSync(join(tmpdir(), 'judged-'));
  const pages = [...texts].map(([name, { title, text }], at) => ({
    name,
    path: `${at}.html`,
    html: pageOf(title, text, language),
  }));
  for (const { path, html } of pages) writeFileSync(join(site, path), html);
  const nameOf = new Map(pages.map(({ name, path }) => [`/${path}`, name]));
  const namesOf = async (found: readonly SamplePage[]) =>
    Promise.all(found.slice(0, LOOKED_AT).map(async (page) => nameOf.get((await page.data()).url) ?? ''));

  const { entry, files } = await takeFiles(await indexPages(pages));
  const plainFolder = join(site, 'plain');
  writeFiles(plainFolder, [...files, { path: 'pagefind-entry.json', content: JSON.stringify(entry) }]);
  const plain = await openIndex(plainFolder, language);
  await indexSite({ directory: site, lists });
  const ours = await openSample(site, language);
  const bm25 = makeBm25(new Map([...texts].map(([name, { title, text }]) => [name, `${title} ${text}`])));
  const verdicts = [
    await verdictOf('ours', async (question) => namesOf((await searchPages(question, ours)).pages)),
    await verdictOf('plain Pagefind', async (question) => namesOf(await plain.search(question))),
    await verdictOf('BM25', (question) => Promise.resolve(bm25(question))),
  ];
  rmSync(site, { recursive: true });
  return verdicts;

  async function verdictOf(
    name: string,
    ask: (question: string) => Promise<readonly string[]>,
  ): Promise<Verdict> {
    const scores = [];
    for (const { question, answers, kind } of questions)
      scores.push({ kind, ...scoreOf([...(await ask(question))], answers) });
    return { name, means: meansByKind(scores) };
  }
}

function readTexts(folder: string): Map<string, { title: string; text: string }> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(txt|md|html)$/.test(name))
    .sort();
  return new Map(
    names.map((name) => {
      const content = readFileSync(join(folder, name), 'utf8');
      if (name.endsWith('.html')) {
        const $ = load(content);
        $('script, style').remove();
        return [name, { title: $('title').text() || $('h1').text(), text: $('body').text() }];
      }
      const [title = '', ...lines] = content.trimStart().split('\n');
      return [name, { title: title.replace(/^#+\s*/, ''), text: lines.join('\n') }];
    }),
  );
}

function pageOf(title: string, text: string, language: Language): string {
  const $ = load(
    `<!doctype html><html lang="${language}"><body><main data-pagefind-body><h1></h1></main></body></html>`,
  );
  $('h1').text(title);
  for (const paragraph of text.split(/\n\s*\n/)) $('main').append($('<p>').text(paragraph));
  return $.html();
}

/** Of the results, in number; more tell nothing of the first five. */
const LOOKED_AT = 50;

export interface Collection {
  readonly folder: string;
  readonly questions: readonly JudgedQuestion[];
  readonly language: Language;
  readonly lists: SearchLists;
}

export interface JudgedQuestion {
  readonly question: string;
  /** Files of the folder that answer it. */
  readonly answers: readonly string[];
  readonly kind: string;
}

export interface Verdict {
  readonly name: string;
  readonly means: ReadonlyMap<string, Means>;
}
