import { readTranslations } from '#history/translation-status.ts';
import { settings } from '#settings.ts';
import { readOptions } from './options.ts';
import { translationsText } from './translations-text.ts';
import { print } from './print.ts';

// `npm run translations`: what waits for its translation, and which translations are older than their originals.

const { values, language } = readOptions({
  command: 'translations',
  options: { json: { type: 'boolean', default: false } },
  needs: ['content'],
});
const report = await readTranslations(settings.contentFolder, settings.today);
print(values.json ? JSON.stringify(report, null, 2) : translationsText(report, language));
