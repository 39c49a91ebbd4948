import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InBoth, Language } from '#i18n/languages.ts';
import { readHtml } from '#source/html.ts';
import type { BundleFile } from './bundle-files.ts';
import type { IndexedLanguage } from './index-language.ts';
import type { SearchLists } from './lists.ts';
import type { Manifest } from './manifest.ts';
import { hashOf, namedByContent } from './named-file.ts';
import { type Page, pageLanguage, searchedParts } from './pages.ts';

/** What is told of the indexes of all languages together. */
export function commonFiles(indexed: readonly Indexed[], lists: SearchLists): BundleFile[] {
  const terms = namedByContent('terms', lists.terms);
  return [
    { path: 'pagefind-entry.json', content: mergedEntries(indexed) },
    terms,
    { path: 'search.json', content: JSON.stringify(manifestOf(indexed, lists)) },
  ];
}

/** The searched pages of a folder of finished pages, by their languages. */
export function pagesOfSite(directory: string): ReadonlyMap<Language | undefined, Page[]> {
  const pages = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .flatMap((path) => {
      const page = readHtml(readFileSync(join(directory, path), 'utf8'));
      const language = pageLanguage(page);
      return searchedParts(page).map((part) => ({ ...part, path, language, html: () => part.html }));
    });
  return Map.groupBy(pages, ({ language }) => language);
}

/** Pagefind's list of its indexes: one file for both, as if it had made them together. */
function mergedEntries(indexed: readonly Indexed[]): string {
  const entries = indexed.map(({ entry }) => entry);
  const languages = Object.assign({}, ...entries.map((entry) => entry.languages)) as object;
  return JSON.stringify({ ...entries[0], languages });
}

/** What a search page knows of the files before it has any. */
export function manifestOf(indexed: readonly Indexed[], lists: SearchLists): Manifest {
  const tag = hashOf(mergedEntries(indexed));
  const inEach = <Value>(valueOf: (each: Indexed) => Value): InBoth<Value> =>
    Object.fromEntries(indexed.map((each) => [each.language, valueOf(each)])) as InBoth<Value>;
  return {
    tag,
    first: inEach(({ language, entry, lexicon, names }) => [
      `pagefind-entry.json?ts=${tag}`,
      `pagefind.${entry.languages[language]?.hash}.pf_meta`,
      `wasm.${language}.pagefind`,
      lexicon,
      names,
    ]),
    lexicons: inEach(({ lexicon }) => lexicon),
    names: inEach(({ names }) => names),
    titles: inEach(({ titles }) => titles),
    terms: namedByContent('terms', lists.terms).path,
  };
}

type Indexed = Omit<IndexedLanguage, 'files'>;
