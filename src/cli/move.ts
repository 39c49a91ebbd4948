import { staffWords } from './messages/messages.ts';
import { moveEntry } from '#cli/writing/move-entry.ts';
import { settings } from '#settings.ts';
import { languageAsked, readOptions } from './options.ts';
import { print } from './print.ts';

// `npm run move -- projects/old new`: gives a folder another name, and everything that leads to it follows.

const { values, positionals } = readOptions({
  command: 'move',
  options: { lang: { type: 'string' } },
  positionals: 2,
});
const language = languageAsked(values.lang);
const [from, to] = positionals;

if (from === undefined || to === undefined) {
  console.error(staffWords[language].move.usage);
  process.exitCode = 1;
} else {
  const { text, fine } = await moveEntry(settings.contentFolder, from, to, language);
  print(text);
  process.exitCode = fine ? 0 : 1;
}
