import { expect, test } from 'vitest';
import { decode } from 'cborg';
import { indexPages, type SourcePage, takeFiles } from '#search/index/bundle.ts';
import type { BundleFile } from '#search/index/bundle-files.ts';
import { indexLanguage } from '#search/index/index-language.ts';
import {
  joinIndexes,
  type MergedPage,
  mergeIndex,
  type ReadIndex,
  readIndex,
} from '#search/index/merge-index.ts';
import { indexName, unpacked } from '#search/index/named-file.ts';
import { type Page, searchedParts } from '#search/index/pages.ts';
import { readHtml } from '#source/html.ts';
import { noLists } from '../../setup/no-lists.ts';
import { seeded } from '../../setup/mutations.ts';

const random = seeded(Number(process.env['FUZZ_SEED'] ?? 20261127));
const syllables = 'ka kä lo lö mi sa sä tu ty vi åt éri'.split(' ');

function number(below: number): number {
  return Math.floor(random() * below);
}

function words(count: number): string {
  const word = () =>
    Array.from({ length: 2 + number(2) }, () => syllables[number(syllables.length)]).join('');
  return Array.from({ length: count }, word).join(' ');
}

function htmlOf(title: string, length: number): string {
  const year = 2013 + number(8);
  return (
    '<!doctype html><html lang="fi"><head><title>S</title></head><body><main data-pagefind-body' +
    ` data-pagefind-filter="kind[data-kind],year[data-year]" data-kind="${['Uutinen', 'Hanke'][number(2)]}" data-year="${year}"` +
    ` data-pagefind-sort="date[data-date]" data-date="${year}-0${1 + number(9)}-11" data-pagefind-meta="kind[data-kind]">` +
    `<h1>${title}</h1><p>${words(length)}</p><h2 id="o">Otsikko</h2><p>${words(length)}</p></main></body></html>`
  );
}

function pageAt(path: string, html: string): Page {
  const [part] = searchedParts(readHtml(html));
  if (part === undefined) throw new Error(`${path} is not searched`);
  return { ...part, path, html: () => part.html };
}

test('an index that is made in steps is to the byte that of all its pages at once', async () => {
  let pages = Array.from({ length: 12 }, (_, at) => pageAt(`fi/${at + 10}/index.html`, htmlOf(words(2), 40)));
  let before = await indexLanguage('fi', pages, noLists);
  const edits: readonly (() => readonly Page[])[] = [
    () => pages.with(4, pageAt('fi/14/index.html', htmlOf(words(2), 50))),
    () => pages.toSpliced(2, 1),
    () => pages.toSpliced(6, 0, pageAt('fi/155/index.html', htmlOf(words(1), 30))),
    () => [...pages.slice(3), pageAt('fi/99/index.html', htmlOf('Kunta', 1))],
    () => pages,
  ];
  for (const edit of edits) {
    pages = [...edit()];
    const contents = new Map(before.files.map(({ path, content }) => [path, content]));
    const contentOf = (path: string) => contents.get(path);
    const { index, ...inSteps } = await indexLanguage('fi', pages, noLists, { ...before.index, contentOf });
    const { index: _, ...atOnce } = await indexLanguage('fi', pages, noLists);
    expect(byPath(inSteps.files)).toEqual(byPath(atOnce.files));
    expect(inSteps.entry).toEqual(atOnce.entry);
    before = { ...inSteps, index };
  }
});

test('it has the words, the places, the filters and the order that Pagefind gives all pages at once', async () => {
  const pages = Array.from({ length: 130 }, (_, at) => ({
    path: `fi/${at + 100}/index.html`,
    html: htmlOf(words(2), 400),
  }));
  const plain = (await takeFiles(await indexPages(pages))).files;
  const fields = summaryOf(plain)[5] as string[];
  const [odd, even] = [pages.filter((_, at) => at % 3 === 1), pages.filter((_, at) => at % 3 !== 1)];
  const before = readIndex((await takeFiles(await indexPages(even))).files, fields);
  const added = readIndex((await takeFiles(await indexPages(odd))).files, fields);
  const merged = mergeIndex(
    'fi',
    added,
    before.parts,
    pages.map((page) =>
      odd.includes(page)
        ? mergedPage(page, added, 'added', odd.indexOf(page))
        : mergedPage(page, before, 'before', even.indexOf(page)),
    ),
  );
  // Those of which each has some of the pages may also be joined first.
  const joined = joinIndexes(before, added);
  const inOne = pages.map((page) => mergedPage(page, joined, 'added', [...even, ...odd].indexOf(page)));
  expect(mergeIndex('fi', joined, [], inOne)).toEqual(merged);
  const files = [merged.summary, ...merged.parts, ...merged.filters];
  const [ofPlain, ofMerged] = [summaryOf(plain), summaryOf(files)];
  expect(ofPlain[2].length).toBeGreaterThan(1);
  // The names of files are ours.
  expect(ofMerged[2].map(([from, to]) => [from, to])).toEqual(ofPlain[2].map(([from, to]) => [from, to]));
  expect(ofMerged[1].map(([, count]) => count)).toEqual(ofPlain[1].map(([, count]) => count));
  expect(ofMerged[4]).toEqual(ofPlain[4]);
  expect(wordsOf(files)).toEqual(wordsOf(plain));
  expect(filtersOf(files)).toEqual(filtersOf(plain));
});

/** A page of the index that it was read from, at its number there. */
function mergedPage(
  { path, html }: SourcePage,
  index: ReadIndex,
  from: MergedPage['from'],
  at: number,
): MergedPage {
  const { fragment, words = 0 } = index.pages[at] ?? {};
  const date = /data-date="([^"]+)"/.exec(html)?.[1];
  return { from, at, words, date, filters: fragment?.filters ?? {}, fragment: path };
}

function byPath(files: readonly BundleFile[]): Map<string, BundleFile['content']> {
  return new Map(files.map(({ path, content }): [string, BundleFile['content']] => [path, content]).sort());
}

function summaryOf(files: readonly BundleFile[]) {
  return decode(unpacked(files.find(({ path }) => path.endsWith('.pf_meta'))?.content ?? '')) as [
    version: string,
    pages: [name: string, words: number][],
    parts: [from: string, to: string, name: string][],
    filters: [filter: string, name: string][],
    sorts: unknown,
    fields: unknown,
  ];
}

/** All words of an index in their parts, their forms with accents in order. */
function wordsOf(files: readonly BundleFile[]) {
  return summaryOf(files)[2].map(([, , name]) =>
    (contentOf(files, name) as [[string, unknown, [string, unknown][]][]])[0].map(([word, pages, forms]) => [
      word,
      pages,
      forms.toSorted(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other))),
    ]),
  );
}

function filtersOf(files: readonly BundleFile[]) {
  return new Map(
    summaryOf(files)[3].map(([filter, name]) => [
      filter,
      new Map((contentOf(files, name) as [string, [string, unknown][]])[1]),
    ]),
  );
}

function contentOf(files: readonly BundleFile[], name: string): unknown {
  return decode(unpacked(files.find(({ path }) => indexName(path) === name)?.content ?? ''));
}
