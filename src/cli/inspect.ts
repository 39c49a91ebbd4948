import { attachmentsOf } from '#content/attachments.ts';
import { modelOf } from '#content/read-model.ts';
import { contextOf } from '#domain/context.ts';
import { isLanguage, type Language, languages } from '#i18n/languages.ts';
import { readContent } from '#source/read.ts';
import { settings } from '#settings.ts';
import { inspectEntry } from './inspect-entry.ts';
import { staffWords } from './messages/messages.ts';
import { languageAsked, readOptions } from './options.ts';
import { print } from './print.ts';
import { requireFolder } from './report.ts';
import { findEntry } from './writing/find-entry.ts';
import { stop } from './stop.ts';

// `npm run inspect projects/soite-2-0 -- --lang sv`: what the page of an entry will show, as JSON.

const { values, positionals } = readOptions({
  command: 'inspect',
  options: { lang: { type: 'string' } },
  positionals: 1,
});
const spoken = languageAsked(values.lang);
const words = staffWords[spoken];
const language: Language = isLanguage(spoken) ? spoken : languages[0];
await requireFolder(settings.contentFolder, spoken);
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
