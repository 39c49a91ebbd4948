import type { Language } from '#i18n/languages.ts';
import type { Term } from '#search/index/lists.ts';
import type { Manifest } from '#search/index/manifest.ts';
import { type Lexicon, readLexicon } from '#search/query/lexicon.ts';
import { readNames } from '#search/query/names.ts';
import { otherLanguageQuery } from '#search/query/other-language.ts';
import { type Answered, searchPages } from '#search/query/search-pages.ts';
import type { LexiconFile } from '#search/analysis/lexicon-file.ts';
import { type Facets, readFacets } from './facets.ts';
import { openIndex, type Pagefind, type PagefindInstance, type PagefindPage } from './pagefind.ts';

/** The search of one language, ready to be asked. */
export interface Engine {
  lexicon: Lexicon;
  facets: Facets;
  /** Pages for a question, best first, and what was searched instead of its words. */
  ask(question: string): Promise<Answered<PagefindPage>>;
  /** All pages, for readers who only filter. */
  all(): Promise<readonly PagefindPage[]>;
}

/** What the search page loads: the engine of the reader's language, and on demand that of the other. */
export interface Engines {
  own: Engine;
  other(): Promise<Engine>;
  /** The question in the other language, its terms by their official equivalents. */
  translate(question: string): Promise<string>;
}

/**
 * Loads the search.
 *
 * @param bundle Address of the folder of the index, `/pagefind/`.
 * @param otherLanguage The other language of the site.
 */
export async function openEngines(
  bundle: string,
  language: Language,
  otherLanguage: Language,
): Promise<Engines> {
  // The engine starts before it is known what the lexicon is called: all is fetched side by side.
  const manifest = readJson<Manifest>(`${bundle}search.json`);
  const pagefind = import(
    /* @vite-ignore */ new URL(`${bundle}pagefind.js`, location.href).href
  ) as Promise<Pagefind>;
  const open = (each: Language) => openEngine(pagefind, bundle, manifest, each);
  let other: Promise<Engine> | undefined;
  let terms: Promise<readonly Term[]> | undefined;
  const own = await open(language);
  return {
    own,
    other: () => (other ??= open(otherLanguage)),
    translate: async (question) => {
      terms ??= manifest.then((files) => readJson<readonly Term[]>(bundle + files.terms));
      return otherLanguageQuery(question, own.lexicon, await terms, otherLanguage) ?? question;
    },
  };
}

async function openEngine(
  pagefind: Promise<Pagefind>,
  bundle: string,
  manifest: Promise<Manifest>,
  language: Language,
): Promise<Engine> {
  const opened = pagefind.then((script) => openIndex(script, bundle, language));
  const [index, facets, file, names] = await Promise.all([
    opened,
    opened.then(readFacets),
    manifest.then((files) => readJson<LexiconFile>(bundle + files.lexicons[language])),
    manifest.then((files) => readJson<string[]>(bundle + files.names[language])),
  ]);
  const sources = {
    search: (text: string) => resultsOf(index, text),
    lexicon: readLexicon(file, language),
    names: readNames(names),
  };
  return {
    lexicon: sources.lexicon,
    facets,
    ask: (question) => searchPages(question, sources),
    all: () => resultsOf(index, null),
  };
}

async function resultsOf(index: PagefindInstance, text: string | null): Promise<readonly PagefindPage[]> {
  return (await index.search(text))?.results ?? [];
}

async function readJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<Content>;
}
