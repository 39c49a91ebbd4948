import { openQuestions } from '#cli/writing/ask.ts';
import { entryOptions, gatherEntry } from '#cli/writing/gather.ts';
import { thingsIn } from '#cli/writing/known.ts';
import { makeEntry, makeName, makeTranslation, type Made } from '#cli/writing/make.ts';
import { readContent } from '#source/read.ts';
import { settings } from '#settings.ts';
import { readOptions } from './options.ts';
import { print } from './print.ts';

// `npm run new`: begins a new item, or with `--translate <id>` the translation of one. It asks for what it is not told.

// A programme is begun by `npm run init`, not by its first item.
const { values, language } = readOptions({ command: 'new', options: entryOptions(), needs: ['content'] });
const told = values as Record<string, string | string[] | undefined>;
const content = await readContent(settings.contentFolder);

const made = await make();
print(made.text);
process.exitCode = made.fine ? 0 : 1;

async function make(): Promise<Made> {
  const { translate } = told;
  if (typeof translate === 'string') return makeTranslation(content, translate, language);
  const questions = openQuestions();
  try {
    const entry = await gatherEntry(told, language, questions, {
      known: thingsIn(content),
      isTaken: (folder) => content.entryFolders.includes(folder),
    });
    if (typeof entry === 'string') return { text: entry, fine: false };
    return 'text' in entry ? makeName(content, entry, language) : await makeEntry(content, entry, language);
  } finally {
    questions?.close();
  }
}
