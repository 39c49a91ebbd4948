import { settings } from '#settings.ts';
import { migrateNames } from './migrate/names.ts';
import { readOptions } from './options.ts';
import { stop } from './stop.ts';
import { print } from './print.ts';

// `npm run migrate`: brings a content folder of an earlier version into the present form, and tells what it did.
// A folder that is in the present form stays as it is.

const {
  words: { migrate: words },
} = readOptions({ command: 'migrate', options: {}, needs: ['content'] });

const done = migrateNames(settings.contentFolder, (wrong) => stop(wrong(words)));
for (const line of done) print(line);
if (done.length === 0) console.log(words.none);
