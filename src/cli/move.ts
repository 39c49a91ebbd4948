import { parseArgs } from 'node:util';
import { settings } from '#settings.ts';
import { isStaffLanguage } from '#i18n/problems.ts';
import { moveEntry } from './move-entry.ts';
import { staffLanguage } from './report.ts';
import { staffWords } from './words.ts';

// `npm run move -- projects/old new`: gives a folder another name, and everything that leads to it follows.

const { values, positionals } = parseArgs({ options: { lang: { type: 'string' } }, allowPositionals: true });
const language = [values.lang, staffLanguage(process.env)].find(isStaffLanguage) ?? 'fi';
const [from, to] = positionals;

if (from === undefined || to === undefined || positionals.length > 2) {
  console.error(staffWords[language].move.usage);
  process.exitCode = 1;
} else {
  const { text, fine } = await moveEntry(settings.contentFolder, from, to, language);
  console.log(text);
  process.exitCode = fine ? 0 : 1;
}
