import { type Language, languages } from '#i18n/languages.ts';
import { digestOf } from '#source/cache.ts';
import type { Bundle, BundleEntry, BundleFile } from './bundle-files.ts';
import { indexPages, pageUrl, type SourcePage, takeFiles } from './bundle.ts';
import { fragmentFile, SHOWN_FIELDS } from './fragments.ts';
import { keyElement, KEY_FIELDS, pageStems } from './keys.ts';
import { learn, type Learned, lexiconOf } from './learn.ts';
import type { SearchLists } from './lists.ts';
import {
  type IndexedPage,
  joinIndexes,
  type MergedPage,
  mergeIndex,
  type ReadIndex,
  readIndex,
} from './merge-index.ts';
import { namedByContent, indexName, unpacked } from './named-file.ts';
import type { Page } from './pages.ts';
import { titleKeys } from './title-keys.ts';

/**
 * Indexes the pages of one language. The files are those of `pagefind/`.
 *
 * @param pages In an order that is always the same.
 * @param before The index of an earlier time: only pages that differ from it are indexed anew.
 */
export async function indexLanguage(
  language: Language,
  pages: readonly Page[],
  lists: SearchLists,
  before: EarlierIndex = { pages: [], parts: [], contentOf: () => undefined },
): Promise<IndexedLanguage & { index: KeptIndex }> {
  const learned = learn(language, pages, lists);
  const known = new Map(before.pages.map((page, at) => [page.url, { ...page, at }]));
  const keyed = withKeys(pages, learned, language);
  const changed = keyed.filter(({ url, digest }) => known.get(url)?.digest !== digest);
  const taken = indexSome(changed, language);
  // While Pagefind is at work, there is time for the lexicon.
  const lexicon = namedByContent(`lexicon.${language}`, lexiconOf(language, pages, learned, lists));
  const names = namedByContent(`names.${language}`, [...new Set(pages.flatMap((page) => page.names))].sort());
  const titles = namedByContent(`titles.${language}`, suggestedTitles(pages));
  const { entry, files, added } = await taken;
  const addedPages = new Map(added.pages.map((page, at) => [page.fragment.url, { ...page, at }]));
  const made = new Map<string, BundleFile>();
  const merged = keyed.flatMap(({ page, url, digest }): (KeptPage & MergedPage)[] => {
    const same = known.get(url);
    if (same?.digest === digest) return [{ ...same, from: 'before' }];
    const found = addedPages.get(url);
    // One without a word is not in the index.
    if (found === undefined) return [];
    const { fragment, words, at } = found;
    const file = fragmentFile(fragment, { ...page, language });
    made.set(file.path, file);
    const { filters } = fragment;
    return [{ from: 'added', at, url, digest, fragment: file.path, words, filters, date: page.date }];
  });
  const { summary, parts, filters } = mergeIndex(
    language,
    added,
    before.parts.map((path) => unpacked(before.contentOf(path) ?? '')),
    merged,
    before.contentOf,
  );
  const fragments = merged.map(
    ({ fragment: path }) => made.get(path) ?? { path, content: before.contentOf(path) ?? '' },
  );
  // What all have in common comes with the first.
  const common = files.filter(
    ({ path }) => !OF_INDEX.test(path) && (language === languages[0] || OF_LANGUAGE.test(path)),
  );
  return {
    language,
    entry: withSummary(entry, language, summary, merged.length),
    lexicon: lexicon.path,
    names: names.path,
    titles: titles.path,
    files: [...common, summary, ...parts, ...filters, ...fragments, lexicon, names, titles],
    index: {
      pages: merged.map(({ from: _from, at: _at, ...page }) => page),
      parts: parts.map(({ path }) => path),
    },
  };
}

/** Lets Pagefind index pages, so many at a time: it holds in memory all that it is given. */
async function indexSome(
  pages: readonly KeyedPage[],
  language: Language,
): Promise<Bundle & { added: ReadIndex }> {
  const bundle = await takeFiles(await indexPages(sourcesOf(pages.slice(0, AT_A_TIME), language)));
  const first = readIndex(bundle.files, FIELDS);
  if (pages.length <= AT_A_TIME) return { ...bundle, added: first };
  const { added: others } = await indexSome(pages.slice(AT_A_TIME), language);
  return { ...bundle, added: joinIndexes(first, others) };
}

/** The pages with the keys that each is found by. */
function withKeys(pages: readonly Page[], learned: Learned, language: Language): KeyedPage[] {
  const titles = titleKeys(pages, language);
  return pages.map((page, at) => {
    const keys = keyElement(pageStems(page, learned), titles[at] ?? [], page.names, page.weight < 1);
    return { page, keys, url: pageUrl(page.path, page.anchor), digest: digestOf(page.digest + keys) };
  });
}

/** The pages one by one as Pagefind is to see them, and one with every field, so that each always has the same number. */
function* sourcesOf(pages: readonly KeyedPage[], language: Language): Generator<SourcePage> {
  for (const { page, keys } of pages) {
    const { path, anchor, start } = page;
    const html = page.html();
    yield { path, anchor, html: html.slice(0, start) + keys + html.slice(start) };
  }
  const fields = FIELDS.map((name) => `${name}[data-v]`).join(', ');
  const body = `<main data-pagefind-body data-pagefind-meta="${fields}" data-v="${NO_PAGE}">${NO_PAGE}</main>`;
  yield { path: NO_PAGE, html: `<!doctype html><html lang="${language}"><body>${body}</body></html>` };
}

/** What pages are called, the weightiest first; of a very large site not all, for a reader loads them together. */
function suggestedTitles(pages: readonly Page[]): string[] {
  const sorted = pages.toSorted((one, other) => other.weight - one.weight);
  return [...new Set(sorted.map(({ title }) => title))].slice(0, MOST_TITLES);
}

function withSummary(
  entry: BundleEntry,
  language: Language,
  summary: BundleFile,
  pages: number,
): BundleEntry {
  const own = { ...entry.languages[language], hash: indexName(summary.path), page_count: pages };
  return { ...entry, languages: { [language]: own } };
}

/** Every field that a page may have: those of the keys, those of results, and its picture, which Pagefind adds itself. */
const FIELDS: readonly string[] = [...KEY_FIELDS, ...SHOWN_FIELDS, 'image', 'image_alt'].toSorted();
const NO_PAGE = 'fields';
const AT_A_TIME = 2_000;
const MOST_TITLES = 1_000;

/** The files that are made anew of what Pagefind has made. */
const OF_INDEX = /^(fragment|index|filter)\/|\.pf_meta$/;
/** Of the others, the one that differs from language to language. */
const OF_LANGUAGE = /^wasm\.(?!unknown)/;

/** An index of which the most can be taken into the next one: what it tells of its pages, and the paths of its words. */
export interface KeptIndex {
  readonly pages: readonly KeptPage[];
  readonly parts: readonly string[];
}

interface EarlierIndex extends KeptIndex {
  /** What stands in a file of it. */
  readonly contentOf: (path: string) => BundleFile['content'] | undefined;
}

interface KeptPage extends IndexedPage {
  readonly url: string;
  /** Of all that is indexed of it, and of what a result shows. */
  readonly digest: string;
}

interface KeyedPage extends Pick<KeptPage, 'url' | 'digest'> {
  readonly page: Page;
  readonly keys: string;
}

export interface IndexedLanguage {
  readonly language: Language;
  readonly entry: BundleEntry;
  readonly lexicon: string;
  readonly names: string;
  readonly titles: string;
  readonly files: readonly BundleFile[];
}
