import { moveEntry } from '#cli/writing/move-entry.ts';
import { settings } from '#settings.ts';
import { readOptions } from './options.ts';
import { print } from './print.ts';

// `npm run move -- projects/old new`: gives a folder another name, and everything that leads to it follows.

const { positionals, language, words } = readOptions({
  command: 'move',
  options: {},
  positionals: 2,
  needs: ['content'],
});
const [from, to] = positionals;

if (from === undefined || to === undefined) {
  console.error(words.move.usage);
  process.exitCode = 1;
} else {
  const { text, fine } = await moveEntry(settings.contentFolder, from, to, language);
  print(text);
  process.exitCode = fine ? 0 : 1;
}
