import { readTranslations } from '#collections/check/translations.ts';
import { settings } from '#settings.ts';
import { languageOf, readOptions } from './options.ts';
import { translationsText } from './translations-text.ts';

// `npm run translations`: what waits for its translation, and which translations are older than their originals.

const { values } = readOptions({
  options: { lang: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const report = await readTranslations(settings.contentFolder, settings.today);
console.log(
  values.json ? JSON.stringify(report, null, 2) : translationsText(report, languageOf(values.lang)),
);
