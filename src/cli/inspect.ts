import { attachmentsOf } from '#content/attachments.ts';
import { modelOf } from '#content/read-model.ts';
import { contextOf } from '#domain/context.ts';
import { isLanguage, type Language, languages } from '#i18n/languages.ts';
import { readContent } from '#source/read.ts';
import { settings } from '#settings.ts';
import { inspectEntry } from './inspect-entry.ts';
import { readOptions } from './options.ts';
import { findEntry } from './writing/find-entry.ts';
import { stop } from './stop.ts';
import { print } from './print.ts';

// `npm run inspect projects/soite-2-0 -- --lang sv`: what the page of an entry will show, as JSON.

const {
  positionals,
  words,
  language: spoken,
} = readOptions({ command: 'inspect', options: {}, positionals: 1, needs: ['content'] });
const language: Language = isLanguage(spoken) ? spoken : languages[0];
const content = await readContent(settings.contentFolder);
const found = findEntry(content, positionals[0] ?? stop(words.help.inspect), words);
if (typeof found === 'string') stop(found);
const wrong = Object.values(found.files).find(({ judged }) => judged?.success !== true);
if (wrong !== undefined) stop(words.move.unreadable(wrong.path));

const page = inspectEntry(
  found,
  contextOf(await modelOf(content, settings.today), language, settings.today),
  await attachmentsOf(found.folder),
);
print(JSON.stringify(page, null, 2));
