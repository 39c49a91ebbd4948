import type { Language } from '#i18n/languages.ts';
import type { Term } from '#search/index/lists.ts';
import type { Manifest } from '#search/index/manifest.ts';
import { type Lexicon, readLexicon } from '#search/query/lexicon.ts';
import { type Names, readNames } from '#search/query/names.ts';
import { type Answered, searchPages } from '#search/query/search-pages.ts';
import type { LexiconFile } from '#search/analysis/lexicon-file.ts';
import { otherLanguage } from './elements.ts';
import type { Facets } from './facets.ts';
import { openIndex, type Pagefind, type PagefindInstance, type PagefindPage } from './pagefind.ts';

/** The search of one language, ready to be asked. */
export interface Engine {
  lexicon: Lexicon;
  names: Names;
  /** What the pages are called. */
  titles(): Promise<readonly string[]>;
  /** Read when a reader first filters, or after the first answer. */
  facets(): Promise<Facets>;
  /** Pages for a question, best first, and what was searched instead of its words. */
  ask(question: string): Promise<Answered<PagefindPage>>;
  /** All pages, for readers who only filter. */
  all(): Promise<readonly PagefindPage[]>;
}

/** What the search page loads: the engine of the reader's language, and on demand that of the other. */
export interface Engines {
  own: Engine;
  other(): Promise<Engine>;
  /** What the terms of each language are called in the other. */
  terms(): Promise<readonly Term[]>;
}

/**
 * Loads the search.
 *
 * @param bundle Address of the folder of the index, `/pagefind/`.
 * @param known What the folder has, where the page itself tells.
 */
export async function openEngines(bundle: string, language: Language, known?: string): Promise<Engines> {
  const manifest =
    known === undefined
      ? readJson<Manifest>(`${bundle}search.json`)
      : Promise.resolve(JSON.parse(known) as Manifest);
  const pagefind = import(
    /* @vite-ignore */ new URL(`${bundle}pagefind.js`, location.href).href
  ) as Promise<Pagefind>;
  const open = (each: Language) => openEngine(pagefind, bundle, manifest, each);
  return {
    own: await open(language),
    other: loadedOnce(() => open(otherLanguage(language))),
    terms: loadedOnce(async () => readJson<readonly Term[]>(bundle + (await manifest).terms)),
  };
}

async function openEngine(
  pagefind: Promise<Pagefind>,
  bundle: string,
  manifest: Promise<Manifest>,
  language: Language,
): Promise<Engine> {
  const { tag, lexicons, names, titles } = await manifest;
  const [script, lexicon, allNames] = await Promise.all([
    pagefind,
    readJson<LexiconFile>(bundle + lexicons[language]),
    readJson<string[]>(bundle + names[language]),
  ]);
  const index = openIndex(script, bundle, tag, language);
  const sources = {
    search: (text: string) => resultsOf(index, text),
    lexicon: readLexicon(lexicon, language),
    names: readNames(allNames),
    titles: loadedOnce(() => readJson<readonly string[]>(bundle + titles[language])),
  };
  return {
    ...sources,
    facets: loadedOnce(async () => (await import('./facets.ts')).readFacets(index)),
    ask: (question) => searchPages(question, sources),
    all: () => resultsOf(index, null),
  };
}

/** Loads when it is first asked for, and never again. */
function loadedOnce<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | undefined;
  return () => (loaded ??= load());
}

async function resultsOf(index: PagefindInstance, text: string | null): Promise<readonly PagefindPage[]> {
  return (await index.search(text))?.results ?? [];
}

async function readJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<Content>;
}
