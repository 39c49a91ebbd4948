import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '#i18n/languages.ts';
import { writeFiles } from './bundle.ts';
import type { BundleFile } from './bundle-files.ts';
import { indexLanguage, type IndexedLanguage } from './index-language.ts';
import type { SearchLists } from './lists.ts';
import type { Manifest } from './manifest.ts';
import { namedByContent } from './named-file.ts';
import { type Page, pageLanguage, searchedParts } from './pages.ts';

/** Makes the search of a folder of finished pages: writes `pagefind/` beside them. */
export async function indexSite({
  directory,
  lists,
}: {
  directory: string;
  lists: SearchLists;
}): Promise<void> {
  const folder = join(directory, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  const pages = pagesOfSite(directory);
  const indexed: IndexedLanguage[] = [];
  // One after the other: a process has one Pagefind. A build has a process for each language.
  for (const language of languages)
    indexed.push(await indexLanguage(language, pages.get(language) ?? [], lists));
  writeFiles(folder, [...indexed.flatMap(({ files }) => files), ...commonFiles(indexed, lists)]);
}

/** What is told of the indexes of all languages together. */
export function commonFiles(
  indexed: readonly Omit<IndexedLanguage, 'files'>[],
  lists: SearchLists,
): BundleFile[] {
  const terms = namedByContent('terms', lists.terms);
  return [
    { path: 'pagefind-entry.json', content: JSON.stringify(mergedEntries(indexed)) },
    terms,
    { path: 'search.json', content: JSON.stringify(manifest(indexed, terms.path)) },
  ];
}

/** The searched pages of a folder of finished pages, by their languages. */
export function pagesOfSite(directory: string): ReadonlyMap<Language | undefined, Page[]> {
  const pages = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .flatMap((path) => {
      const page = readFileSync(join(directory, path), 'utf8');
      const language = pageLanguage(page);
      return searchedParts(page).map((part) => ({ ...part, path, language, html: () => part.html }));
    });
  return Map.groupBy(pages, ({ language }) => language);
}

/** Pagefind's list of its indexes: one file for both, as if it had made them together. */
function mergedEntries(indexed: readonly Pick<IndexedLanguage, 'entry'>[]): object {
  const entries = indexed.map(({ entry }) => entry);
  return { ...entries[0], languages: Object.assign({}, ...entries.map((entry) => entry.languages)) };
}

function manifest(indexed: readonly Omit<IndexedLanguage, 'files'>[], terms: string): Manifest {
  const files = (name: 'lexicon' | 'names'): Record<Language, string> =>
    Object.fromEntries(indexed.map((each) => [each.language, each[name]])) as Record<Language, string>;
  return { lexicons: files('lexicon'), names: files('names'), terms };
}
