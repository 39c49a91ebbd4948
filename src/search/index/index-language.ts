import type { BundleEntry } from './bundle-files.ts';
import { join } from 'node:path';
import type { Language } from '#i18n/languages.ts';
import { indexPages, type SourcePage, takeFiles, writeFiles } from './bundle.ts';
import { keyElement, pageStems } from './keys.ts';
import { learn, type Learned, lexiconOf } from './learn.ts';
import type { SearchLists } from './lists.ts';
import { namedByContent } from './named-file.ts';
import { readHtml, readPages, type Page } from './pages.ts';
import { partsOf } from './parts.ts';
import { titleKeys } from './title-keys.ts';

/** Indexes the pages of one language of a built site, and writes its part of `pagefind/`. */
export async function indexLanguage({
  directory,
  paths,
  language,
  lists,
  first,
}: LanguageTask): Promise<IndexedLanguage> {
  const pages = readPages(directory, paths, language);
  const learned = learn(language, pages, lists);
  const taken = takeFiles(await indexPages(withKeys(directory, pages, learned, language)));
  // While Pagefind writes its index, there is time for the lexicon.
  const lexicon = namedByContent(`lexicon.${language}`, lexiconOf(language, pages, learned, lists));
  const names = namedByContent(`names.${language}`, [...new Set(pages.flatMap((page) => page.names))].sort());
  const { entry, files } = await taken;
  const own = files.filter(({ path }) => first || OF_LANGUAGE.test(path));
  writeFiles(join(directory, 'pagefind'), [...own, lexicon, names]);
  return { language, entry, lexicon: lexicon.path, names: names.path };
}

/** The pages one by one as Pagefind is to see them; what they say is in memory, what they look like is read again. */
function* withKeys(
  directory: string,
  pages: readonly Page[],
  learned: Learned,
  language: Language,
): Generator<SourcePage> {
  const titles = titleKeys(pages, language);
  for (const [at, page] of pages.entries()) {
    const { path, place, anchor, start } = page;
    const html = partsOf(readHtml(directory, path))[place]?.html ?? '';
    const keys = keyElement(pageStems(page, learned), titles[at] ?? [], page.names, page.weight < 1);
    yield { path, anchor, html: html.slice(0, start) + keys + html.slice(start) };
  }
}

/** The files that differ from language to language. */
const OF_LANGUAGE = /^(fragment|index|filter)\/|^wasm\.(?!unknown)|\.pf_meta$/;

export interface LanguageTask {
  readonly directory: string;
  readonly paths: readonly string[];
  readonly language: Language;
  readonly lists: SearchLists;
  /** True for one of the languages, which also writes what all have in common. */
  readonly first: boolean;
}

export interface IndexedLanguage {
  readonly language: Language;
  readonly entry: BundleEntry;
  readonly lexicon: string;
  readonly names: string;
}
