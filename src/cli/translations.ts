import { parseArgs } from 'node:util';
import { readTranslations } from '#collections/check/translations.ts';
import { settings } from '#settings.ts';
import { isStaffLanguage } from '#i18n/problems.ts';
import { staffLanguage } from './report.ts';
import { translationsText } from './translations-text.ts';

// `npm run translations`: what waits for its translation, and which translations are older than their originals.

const { values } = parseArgs({
  options: { lang: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const language = [values.lang, staffLanguage(process.env)].find(isStaffLanguage) ?? 'fi';
const report = await readTranslations(settings.contentFolder, settings.today);
console.log(values.json ? JSON.stringify(report, null, 2) : translationsText(report, language));
