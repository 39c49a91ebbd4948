import { readTranslations } from '#history/translation-status.ts';
import { settings } from '#settings.ts';
import { languageAsked, readOptions } from './options.ts';
import { print } from './print.ts';
import { requireFolder } from './report.ts';
import { translationsText } from './translations-text.ts';

// `npm run translations`: what waits for its translation, and which translations are older than their originals.

const { values } = readOptions({
  command: 'translations',
  options: { lang: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const language = languageAsked(values.lang);
await requireFolder(settings.contentFolder, language);
const report = await readTranslations(settings.contentFolder, settings.today);
print(values.json ? JSON.stringify(report, null, 2) : translationsText(report, language));
