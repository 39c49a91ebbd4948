import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { languages, type Language } from '#i18n/languages.ts';
import { buildBundle, writeBundle, type SourcePage } from './bundle.ts';
import { makeExpander, type Expander } from './expand.ts';
import { keyElement, pageRoots } from './keys.ts';
import { lexiconFiles } from './lexicon-files.ts';
import type { LexiconFile } from './lexicon-file.ts';
import type { SearchLists } from './lists.ts';
import { readPage, type PageWords } from './page-words.ts';
import { makeSplitter, type Splitter } from './split.ts';
import { countWords, impliedWords, packVocabulary } from './vocabulary.ts';

/**
 * Makes the search of a built site: reads the pages in a folder and writes `pagefind/` beside them, with
 * a lexicon for each language. The pages themselves stay as they are.
 */
export async function indexSite({
  directory,
  lists,
}: {
  directory: string;
  lists: SearchLists;
}): Promise<void> {
  const pages = await readPages(directory);
  const indexes = languages.map((language) => indexOf(language, pages, lists));
  const bundle = await buildBundle(withKeys(directory, pages, indexes));
  await writeBundle(join(directory, 'pagefind'), [...bundle, ...lexiconFiles(indexes, lists.terms)]);
}

/** Long words of a built site that could not be cut, the most frequent first: what the lists of parts may lack. */
export async function unsplitWords({
  directory,
  lists,
}: {
  directory: string;
  lists: SearchLists;
}): Promise<Unsplit[]> {
  const pages = await readPages(directory);
  return languages.flatMap((language) => {
    const { counts, split } = indexOf(language, pages, lists);
    return [...counts]
      .filter(([word]) => word.length >= LONG_WORD && !split(word))
      .map(([word, times]) => ({ language, word, times }))
      .sort((one, other) => other.times - one.times || (one.word < other.word ? -1 : 1));
  });
}

function indexOf(language: Language, pages: readonly Page[], lists: SearchLists): LanguageIndex {
  const texts = pages
    .filter((page) => page.language === language)
    .flatMap(({ words }) => [words.title, words.heading, words.body]);
  const counts = countWords(texts);
  const split = makeSplitter(language, lists.parts[language], counts);
  const stopWords = lists.stopWords[language];
  const words = new Set([...counts.keys(), ...impliedWords(texts, split)]);
  return {
    language,
    counts,
    split,
    expand: makeExpander(language, split, stopWords),
    lexicon: {
      words: packVocabulary(words, language, split),
      stopWords: [...stopWords].join(' '),
      synonyms: lists.synonyms[language],
    },
  };
}

/** The pages one by one as Pagefind is to see them; only their paths are kept meanwhile. */
async function* withKeys(
  directory: string,
  pages: readonly Page[],
  indexes: readonly LanguageIndex[],
): AsyncGenerator<SourcePage> {
  for (const { path, language, start, words } of pages) {
    const html = await readFile(join(directory, path), 'utf8');
    const index = indexes.find((each) => each.language === language);
    const keys = index ? keyElement(pageRoots(words, index.expand)) : '';
    yield { path, html: html.slice(0, start) + keys + html.slice(start) };
  }
}

async function readPages(directory: string): Promise<Page[]> {
  const paths = await readdir(directory, { recursive: true });
  const pages: Page[] = [];
  for (const path of paths.filter((each) => each.endsWith('.html')).sort()) {
    const page = readPage(await readFile(join(directory, path), 'utf8'));
    if (page) pages.push({ path: path.replaceAll('\\', '/'), ...page });
  }
  return pages;
}

const LONG_WORD = 12;

interface Page extends PageWords {
  readonly path: string;
}

export interface Unsplit {
  readonly language: Language;
  readonly word: string;
  readonly times: number;
}

interface LanguageIndex {
  readonly language: Language;
  readonly counts: ReadonlyMap<string, number>;
  readonly split: Splitter;
  readonly expand: Expander;
  readonly lexicon: LexiconFile;
}
