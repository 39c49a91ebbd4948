import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { languages, type Language } from '#i18n/languages.ts';
import type { IndexedLanguage, LanguageTask } from './index-language.ts';
import { namedByContent } from './named-file.ts';
import type { SearchLists } from './lists.ts';
import type { Manifest } from './manifest.ts';

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
  const folder = join(directory, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  const paths = await pagePaths(directory);
  // Pagefind works on one page at a time: a process for each language takes half the time.
  const indexed = await Promise.all(
    languages.map((language, at) => inWorker({ directory, paths, language, lists, first: at === 0 })),
  );
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'pagefind-entry.json'), JSON.stringify(mergedEntries(indexed)));
  const terms = namedByContent('terms', lists.terms);
  await writeFile(join(folder, terms.path), terms.content);
  await writeFile(join(folder, 'search.json'), JSON.stringify(manifest(indexed, terms.path)));
}

/** The built pages, relative to the folder of the site. */
export async function pagePaths(directory: string): Promise<string[]> {
  const paths = await readdir(directory, { recursive: true });
  return paths
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

function inWorker(task: LanguageTask): Promise<IndexedLanguage> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./language-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`Indexing ${task.language} stopped with code ${code}.`));
    });
  });
}

/** Pagefind's list of its indexes: one file for both, as if it had made them together. */
function mergedEntries(indexed: readonly IndexedLanguage[]): object {
  const entries = indexed.map(({ entry }) => entry);
  return { ...entries[0], languages: Object.assign({}, ...entries.map((entry) => entry.languages)) };
}

function manifest(indexed: readonly IndexedLanguage[], terms: string): Manifest {
  const files = (name: 'lexicon' | 'names'): Record<Language, string> =>
    Object.fromEntries(indexed.map((each) => [each.language, each[name]])) as Record<Language, string>;
  return { lexicons: files('lexicon'), names: files('names'), terms };
}
