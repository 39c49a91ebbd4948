import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { compressedCopies } from '#hosting/compress.ts';
import { codeVersion, digestOf } from '#source/cache.ts';
import { settings } from '#settings.ts';
import { codeFolder } from './keep-code.ts';

/** The program that prints the site, and the files that no content changes: scripts of pages, and what `public/` holds. */
export interface SiteProgram {
  program: string;
  files: string;
  isKept: boolean;
}

/** Changes with everything that the program is made of: our code, its packages, `public/`, the address of the site. */
export function programVersion(): string {
  const files = [
    ...filesIn('public').map((path) => join('public', path)),
    'astro.config.mjs',
    'package.json',
  ];
  const contents = files.map((path) => [path, digestOf(readFileSync(path))]);
  return digestOf(
    JSON.stringify([codeVersion(['.']), contents, resolve(''), settings.origin, settings.base]),
  );
}

/**
 * The program of a version, in a folder of this build: packages are found from there. It is kept, since making it takes
 * longer than most of what it then prints.
 *
 * @param own The folder of the build.
 */
export async function siteProgram(own: string, version: string, isVerbose: boolean): Promise<SiteProgram> {
  const kept = keptProgram(version);
  const made = join(own, 'program');
  const isKept = copyWhole(kept, made);
  if (!isKept) {
    await runAstro(made, join(own, 'astro'), isVerbose);
    await compressAll(made);
    keep(made, kept);
  }
  const files = join(own, 'files');
  const program = join(own, 'code');
  renameSync(join(made, codeFolder), program);
  renameSync(made, files);
  if (!settings.compressedCopies) dropCompressed(files);
  return { program, files, isKept };
}

function keptProgram(version: string): string {
  return join(settings.cacheFolder, 'program', version);
}

/** The files of a folder by their paths in it. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath, file.name)))
    .toSorted();
}

/** Copies a kept program, if it is whole and as it was made. */
function copyWhole(from: string, to: string): boolean {
  rmSync(to, { recursive: true, force: true });
  try {
    const list = JSON.parse(readFileSync(`${from}.json`, 'utf8')) as Record<string, string>;
    for (const [path, digest] of Object.entries(list)) {
      const bytes = readFileSync(join(from, path));
      if (digestOf(bytes) !== digest) return false;
      mkdirSync(dirname(join(to, path)), { recursive: true });
      writeFileSync(join(to, path), bytes);
    }
    return true;
  } catch {
    return false;
  }
}

/** Where the cache cannot be written, nothing is kept. */
function keep(made: string, kept: string): void {
  try {
    rmSync(kept, { recursive: true, force: true });
    cpSync(made, kept, { recursive: true });
    const list = filesIn(made).map((path) => [path, digestOf(readFileSync(join(made, path)))]);
    writeFileSync(`${kept}.json`, JSON.stringify(Object.fromEntries(list)));
  } catch {
    return;
  }
}

async function compressAll(folder: string): Promise<void> {
  for (const path of filesIn(folder).filter((each) => !each.startsWith(codeFolder)))
    for (const { ending, bytes } of compressedCopies(path, readFileSync(join(folder, path))))
      writeFileSync(join(folder, `${path}.${ending}`), bytes);
}

function dropCompressed(folder: string): void {
  const paths = new Set(filesIn(folder));
  for (const path of paths)
    if (/\.(br|gz)$/.test(path) && paths.has(path.replace(/\.\w+$/, ''))) rmSync(join(folder, path));
}

function runAstro(outFolder: string, astroFolder: string, isVerbose: boolean): Promise<void> {
  // A developer's machine may set these for other programs; the site would then have no Content-Security-Policy.
  const asPublished = { NODE_ENV: 'production', DEV: undefined, PROD: undefined };
  const astro = spawn(
    process.execPath,
    ['--import', './src/cli/build/end-together.ts', 'node_modules/astro/bin/astro.mjs', 'build'],
    {
      stdio: ['ignore', isVerbose ? 'inherit' : 'pipe', isVerbose ? 'inherit' : 'pipe', 'ipc'],
      env: { ...process.env, ...asPublished, OUT_DIR: outFolder, ASTRO_CACHE_DIR: astroFolder },
    },
  );
  let said = '';
  for (const stream of [astro.stdout, astro.stderr])
    stream?.on('data', (part: Buffer) => (said += part.toString()));
  endWithUs(astro);
  return new Promise((done, fail) =>
    astro.on('close', (code) =>
      code === 0 ? done() : fail(new Error(`The pages could not be bundled.\n${said}`)),
    ),
  );
}

/** Before the folder of the build is removed. */
export function endWithUs(child: ChildProcess): void {
  process.prependListener('exit', () => child.kill('SIGKILL'));
}
