import { join } from 'node:path';
import { languageNames } from '#i18n/languages.ts';
import { readSearchLists } from '#search/index/lists.ts';
import { notDecompounded } from '#search/index/not-decompounded.ts';
import { settings } from '#settings.ts';
import { readOptions } from './options.ts';

// `npm run search:words`: the long words of the built site that the search could not cut into parts, the most
// frequent first. A compound among them is found by its parts when they are added to the lists in content/search.

readOptions({ command: 'searchWords', options: {}, needs: ['content', 'site'] });

const { outFolder, contentFolder } = settings;

const words = notDecompounded({
  directory: outFolder,
  lists: readSearchLists(join(contentFolder, 'search')),
});
for (const [language, list] of Map.groupBy(words, (word) => word.language)) {
  console.log(`\n${languageNames[language]} (content/search/parts.${language}.txt)`);
  for (const { word, times } of list) console.log(`  ${word}  ${times}`);
}
