import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { settings } from '#settings.ts';
import { portablePage } from './portable-page.ts';

// `npm run portable [folder]`: copies the built site so that it opens from its folder, with pictures and links.

const { base, outFolder } = settings;
const folder = process.argv[2] ?? 'portable';
if (!existsSync(join(outFolder, 'index.html'))) {
  console.error(`${outFolder}: there is no built site. Run npm run build first.`);
  process.exit(1);
}

rmSync(folder, { recursive: true, force: true });
cpSync(outFolder, folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.name.endsWith('.html')) continue;
  const file = join(entry.parentPath, entry.name);
  const path = relative(folder, file).split(sep).join('/');
  writeFileSync(file, portablePage(readFileSync(file, 'utf8'), path, base));
}
console.log(`The site opens from ${join(folder, 'index.html')}. The search needs a server: npm run serve.`);
