import './compile-cache.mjs';
import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// `node src/cli/start.mjs check --lang sv` starts `src/cli/check.ts`. A command is hundreds of files, and Node takes longer to
// find them than most commands work: they are bundled into one, which is kept until the code changes.

/** Packages that load a program of the system from beside themselves. */
const withBinaries = ['pagefind', 'satteri', 'sharp'];

const [command = ''] = process.argv.splice(2, 1);
const input = join('src/cli', `${command}.ts`);
// Copies of the project may share their packages.
const folder = resolve('node_modules/.cache/commands', hash('sha1', resolve()).slice(0, 8));
const bundle = join(folder, `${command.replace('/', '-')}.mjs`);
const code = codeNow();
const started = isCurrent() || (await writeBundle()) ? bundle : resolve(input);
await import(pathToFileURL(started).href);

/** Whether there is a whole bundle of the code as it is now. */
function isCurrent() {
  try {
    const text = readFileSync(bundle, 'utf8');
    const end = text.indexOf('\n') + 1;
    return text.startsWith(signOf(text.slice(end)));
  } catch {
    return false;
  }
}

/** Whether one could be written. */
async function writeBundle() {
  const { rolldown } = await import('rolldown');
  const bundling = await rolldown({ input, platform: 'node', external: withBinaries, logLevel: 'silent' });
  const { output } = await bundling.generate({ codeSplitting: false });
  // Another process may be making the same.
  const own = `${bundle}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(own, signOf(output[0].code) + output[0].code);
    renameSync(own, bundle);
    return true;
  } catch {
    return false;
  }
}

/** The first line of a bundle: what it was made of, and what it is. */
function signOf(text) {
  return `// ${code} ${hash('sha1', text)}\n`;
}

/** The digest of what changes when a file of the code or a package does. */
function codeNow() {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.m?ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const stats = [...files, 'package-lock.json', 'src/cli/start.mjs'].map((path) => {
    const { size, mtimeMs, ctimeMs } = statSync(path);
    return [path, size, mtimeMs, ctimeMs].join(' ');
  });
  return hash('sha1', [process.version, ...stats].join('\n'));
}
