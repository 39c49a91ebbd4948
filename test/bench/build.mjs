import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

// How long a build takes: `node test/bench/build.mjs [entries per language] [rounds] [lab]`. A lab is a folder with the
// same entries as `content-<entries>` for this program and as sites of others, `hugo` and `astro`; then the programs
// build in turn, and the medians are compared. Without one, entries are made of the content, or of that of CONTENT_DIR.

const [entries = 1000, rounds = 3] = process.argv.slice(2, 4).map(Number);
const lab = process.argv[4] && resolve(process.argv[4]);
const originals = process.env.CONTENT_DIR ?? 'content';
const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
const content = lab === undefined ? multiplied() : join(lab, `content-${entries}`);
const cache = join(folder, 'cache');
const own = {
  ...process.env,
  CONTENT_DIR: content,
  CACHE_DIR: cache,
  OUT_DIR: join(folder, 'site'),
  SITE_URL: 'https://example.fi',
};
const edited = globSync(`${content}/news/*/index.fi.md`).toSorted()[0] ?? '';
const pagefind = (site) => `node_modules/.bin/pagefind --site ${site} --silent`;
const hugo = lab && join(lab, 'hugo');
const astro = lab && join(lab, 'astro');
const gnuTime = '/usr/bin/time';
const measured = new Map();
const away = [];

for (let round = 0; round < rounds; round++) {
  if (hugo !== undefined && existsSync(hugo)) {
    putAway(join(hugo, 'public'));
    measure('hugo + pagefind: cold', hugo, `hugo --quiet && ${pagefind('public')}`);
    edit(globSync(`${hugo}/content/fi/news/*-*.md`).toSorted()[0] ?? '');
    measure('hugo + pagefind: one text changed', hugo, `hugo --quiet && ${pagefind('public')}`);
  }
  if (astro !== undefined && existsSync(astro)) {
    for (const each of ['dist', '.astro', 'node_modules/.astro']) putAway(join(astro, each));
    measure('astro + pagefind: cold', astro, `node_modules/.bin/astro build --silent && ${pagefind('dist')}`);
  }
  putAway(cache);
  putAway(own.OUT_DIR);
  build('cold');
  for (const each of ['pages', 'program', 'published', 'replaced', 'reading']) putAway(join(cache, each));
  putAway(own.OUT_DIR);
  build('cold, pictures kept');
  build('nothing changed');
  edit(edited);
  // The first build that replaces a site has none yet to make its own in.
  build('one text changed for the first time');
  edit(edited);
  build('one text changed');
}

for (const [name, runs] of measured) {
  const [seconds, megabytes] = [
    median(runs.map((run) => run.seconds)),
    Math.max(...runs.map((run) => run.megabytes)),
  ];
  console.log(
    `${name.padEnd(36)} ${seconds.toFixed(1).padStart(6)} s ${String(megabytes || '–').padStart(6)} MB`,
  );
}
ratio('cold', 'astro + pagefind: cold');
ratio('cold, pictures kept', 'astro + pagefind: cold');
ratio('nothing changed', 'cold');
ratio('one text changed', 'hugo + pagefind: one text changed');
for (const each of [...away, folder]) rmSync(each, { recursive: true, force: true });

function build(name) {
  measure(name, '.', 'npm run --silent build', own);
}

/** Runs a command, with the most memory that any process of it had, where the system has a program that tells. */
function measure(name, cwd, command, env = process.env) {
  const counted = existsSync(gnuTime) ? [gnuTime, '-f', '%M'] : [];
  const [program = '', ...words] = [...counted, 'sh', '-c', command];
  const start = performance.now();
  const { status, stderr } = spawnSync(program, words, { cwd, env, encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  const megabytes = Math.round(Number(stderr.trim().split('\n').at(-1)) / 1024);
  measured.set(name, [...(measured.get(name) ?? []), { seconds, megabytes }]);
}

/** Out of the way, and not removed before the end: for a minute, a disk looks for places of new files past those just freed. */
function putAway(path) {
  if (!existsSync(path)) return;
  const place = mkdtempSync(join(dirname(path), 'put-away-'));
  renameSync(path, place);
  away.push(place);
}

function edit(path) {
  appendFileSync(path, `\nMuutos ${Date.now()}.\n`);
}

function ratio(name, other) {
  const [one, two] = [name, other].map((each) => measured.get(each));
  if (one === undefined || two === undefined) return;
  const times = median(one.map((run) => run.seconds)) / median(two.map((run) => run.seconds));
  console.log(`${name}: ${times.toFixed(2)} times ${other}`);
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Repeats projects, workshops and news under new names; regions have only as many codes as there are. */
function multiplied() {
  const target = join(folder, 'content');
  cpSync(originals, target, { recursive: true });
  const folders = globSync(`${originals}/{projects,workshops,news}/*`);
  const missing = entries - globSync(`${target}/*/*/`).length;
  for (let made = 0; made < missing; made++) {
    const from = folders[made % folders.length] ?? '';
    const number = Math.floor(made / folders.length) + 1;
    const copy = join(target, basename(dirname(from)), `${basename(from)}-copy-${number}`);
    mkdirSync(copy);
    for (const file of globSync(`${from}/*`)) {
      const text = readFileSync(file, 'utf8')
        .replace(/^urlName: (\S+)/m, `urlName: $1-copy-${number}`)
        .replace(
          /^title: '?(.*?)'?$/m,
          (_, title) => `title: ${JSON.stringify(`${title} ${number}`.slice(-119))}`,
        )
        .replace(/^(series|parent|aliases):.*\n(?: .*\n)*/gm, '');
      writeFileSync(join(copy, basename(file)), /\.mdx?$/.test(file) ? text : readFileSync(file));
    }
  }
  return target;
}
