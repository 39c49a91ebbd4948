import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isIn, settings } from '#settings.ts';
import { mayBeReplaced } from './built-site.ts';
import { portablePage } from './portable-page.ts';
import { readOptions } from './options.ts';
import { stop } from './stop.ts';

// `npm run portable [folder]`: copies the built site so that it opens from its folder, with pictures and links.

const {
  positionals,
  words: { portable: words },
} = readOptions({ command: 'portable', options: {}, positionals: 1, needs: ['site'] });

const { base, outFolder } = settings;
const folder = resolve(positionals[0] ?? 'portable');
if (isIn(folder, outFolder) || isIn(outFolder, folder) || !mayBeReplaced(folder))
  stop(words.replaced(folder));

rmSync(folder, { recursive: true, force: true });
cpSync(outFolder, folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.name.endsWith('.html')) continue;
  const file = join(entry.parentPath, entry.name);
  const path = relative(folder, file).split(sep).join('/');
  writeFileSync(file, portablePage(readFileSync(file, 'utf8'), path, base));
}
console.log(words.done(join(folder, 'index.html')));
