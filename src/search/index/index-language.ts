import type { BundleEntry, BundleFile } from './bundle-files.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { indexPages, pageUrl, type SourcePage, takeFiles } from './bundle.ts';
import { inDeterministicOrder } from './deterministic.ts';
import { slimFragment } from './fragments.ts';
import { keyElement, pageStems } from './keys.ts';
import { learn, type Learned, lexiconOf } from './learn.ts';
import type { SearchLists } from './lists.ts';
import { namedByContent } from './named-file.ts';
import type { Page } from './pages.ts';
import { titleKeys } from './title-keys.ts';

/**
 * Indexes the pages of one language. The files are those of `pagefind/`.
 *
 * @param pages In an order that is always the same.
 */
export async function indexLanguage(
  language: Language,
  pages: readonly Page[],
  lists: SearchLists,
): Promise<IndexedLanguage> {
  const learned = learn(language, pages, lists);
  const taken = takeFiles(await indexPages(withKeys(pages, learned, language)));
  // While Pagefind writes its index, there is time for the lexicon.
  const lexicon = namedByContent(`lexicon.${language}`, lexiconOf(language, pages, learned, lists));
  const names = namedByContent(`names.${language}`, [...new Set(pages.flatMap((page) => page.names))].sort());
  const titles = namedByContent(`titles.${language}`, suggestedTitles(pages));
  const byUrl = new Map(pages.map((page) => [pageUrl(page.path, page.anchor), page]));
  const { entry, files } = await taken;
  const slim = files.map((file) => slimFragment(file, byUrl));
  const named = inDeterministicOrder({ entry, files: slim });
  // What all have in common comes with the first.
  const own = named.files.filter(({ path }) => language === languages[0] || OF_LANGUAGE.test(path));
  return {
    language,
    entry: named.entry,
    lexicon: lexicon.path,
    names: names.path,
    titles: titles.path,
    files: [...own, lexicon, names, titles],
  };
}

/** The pages one by one as Pagefind is to see them. */
function* withKeys(pages: readonly Page[], learned: Learned, language: Language): Generator<SourcePage> {
  const titles = titleKeys(pages, language);
  for (const [at, page] of pages.entries()) {
    const { path, anchor, start } = page;
    const html = page.html();
    const keys = keyElement(pageStems(page, learned), titles[at] ?? [], page.names, page.weight < 1);
    yield { path, anchor, html: html.slice(0, start) + keys + html.slice(start) };
  }
}

/** What pages are called, the weightiest first; of a very large site not all, for a reader loads them together. */
function suggestedTitles(pages: readonly Page[]): string[] {
  const sorted = pages.toSorted((one, other) => other.weight - one.weight);
  return [...new Set(sorted.map(({ title }) => title))].slice(0, MOST_TITLES);
}

const MOST_TITLES = 1_000;

/** The files that differ from language to language. */
const OF_LANGUAGE = /^(fragment|index|filter)\/|^wasm\.(?!unknown)|\.pf_meta$/;

export interface IndexedLanguage {
  readonly language: Language;
  readonly entry: BundleEntry;
  readonly lexicon: string;
  readonly names: string;
  readonly titles: string;
  readonly files: readonly BundleFile[];
}
