import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '#i18n/languages.ts';
import { indexLanguage, type IndexedLanguage } from '#search/index/index-language.ts';
import { commonFiles, pagesOfSite } from '#search/index/index-site.ts';
import type { SearchLists } from '#search/index/lists.ts';
import { writeFiles } from '../setup/write-files.ts';

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
