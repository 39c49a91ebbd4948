import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { compressedCopies } from '#hosting/compress.ts';
import { codeVersion, digestOf } from '#source/cache.ts';
import { settings } from '#settings.ts';
import { loadedCode } from './cache.ts';
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
 * The program of a version, and its files in a folder of this build. It is kept, since making it takes longer than most of
 * what it then prints.
 *
 * @param own The folder of the build.
 */
export async function siteProgram(own: string, version: string, isVerbose: boolean): Promise<SiteProgram> {
  const kept = readKept(keptProgram(version));
  const made = kept ?? (await makeProgram(own, isVerbose));
  if (kept === undefined) keep(made, keptProgram(version));
  const inCode = `${codeFolder}${sep}`;
  const files = join(own, 'files');
  for (const { path, bytes } of withoutCopies(made.filter(({ path }) => !path.startsWith(inCode))))
    write(join(files, path), bytes);
  const code = made.filter(({ path }) => path.startsWith(inCode));
  const program = placeCode(code.map((file) => ({ ...file, path: file.path.slice(inCode.length) })));
  return { program, files, isKept: kept !== undefined };
}

async function makeProgram(own: string, isVerbose: boolean): Promise<readonly BuiltFile[]> {
  const folder = join(own, 'program');
  await runAstro(folder, join(own, 'astro'), isVerbose);
  const files = readFiles(folder, filesIn(folder));
  rmSync(folder, { recursive: true });
  return files.flatMap((file) => {
    const copies = file.path.startsWith(codeFolder) ? [] : compressedCopies(file.path, file.bytes);
    return [file, ...copies.map(({ ending, bytes }) => builtFile(`${file.path}.${ending}`, bytes))];
  });
}

function readFiles(folder: string, paths: readonly string[]): BuiltFile[] {
  return paths.map((path) => builtFile(path, readFileSync(join(folder, path))));
}

function builtFile(path: string, bytes: Uint8Array): BuiltFile {
  return { path, bytes, digest: digestOf(bytes) };
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

/** A kept program, if it is whole and as it was made. */
function readKept(folder: string): BuiltFile[] | undefined {
  try {
    const list = JSON.parse(readFileSync(`${folder}.json`, 'utf8')) as Record<string, string>;
    const files = readFiles(folder, Object.keys(list));
    return files.every(({ path, digest }) => digest === list[path]) ? files : undefined;
  } catch {
    return undefined;
  }
}

/** Where the cache cannot be written, nothing is kept. */
function keep(files: readonly BuiltFile[], folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
    for (const { path, bytes } of files) write(join(folder, path), bytes);
    const list = files.map(({ path, digest }) => [path, digest]);
    writeFileSync(`${folder}.json`, JSON.stringify(Object.fromEntries(list)));
  } catch {
    return;
  }
}

/**
 * Puts code where the same code stands in every build: Node keeps what it has compiled by the path of a file. It is in the
 * project, since packages are found from there. Another build may be loading it: of what is as it should be nothing is
 * written.
 */
function placeCode(files: readonly BuiltFile[]): string {
  const list = files.map(({ path, digest }) => [path, digest]);
  const place = join(loadedCode, digestOf(JSON.stringify(list)));
  for (const { path, bytes } of files) {
    const target = join(place, path);
    if (existsSync(target) && readFileSync(target).equals(bytes)) continue;
    write(`${target}.${process.pid}`, bytes);
    renameSync(`${target}.${process.pid}`, target);
  }
  utimesSync(place, new Date(), new Date());
  return place;
}

/** Without compressed copies, where the settings want none. */
function withoutCopies(files: readonly BuiltFile[]): readonly BuiltFile[] {
  if (settings.compressedCopies) return files;
  const paths = new Set(files.map(({ path }) => path));
  return files.filter(({ path }) => !(/\.(br|gz)$/.test(path) && paths.has(path.replace(/\.\w+$/, ''))));
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

function runAstro(outFolder: string, astroFolder: string, isVerbose: boolean): Promise<void> {
  // A developer's machine may set these for other programs; the site would then have no Content-Security-Policy.
  const asPublished = { NODE_ENV: 'production', DEV: undefined, PROD: undefined };
  const astro = spawn(
    process.execPath,
    [
      ...['--import', './src/cli/compile-cache.mjs', '--import', './src/cli/build/end-together.ts'],
      ...['node_modules/astro/bin/astro.mjs', 'build'],
    ],
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

/** A file of a program, by its path in it. */
interface BuiltFile {
  path: string;
  bytes: Uint8Array;
  digest: string;
}
