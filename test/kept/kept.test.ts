import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { seeded } from '../setup/mutations.ts';
import { copyProject } from '../setup/project.ts';
import { filesIn } from '../setup/run-build.ts';

// What is kept from build to build never changes what is published. A build takes a second, so some edits are made
// between two; `KEPT_EDITS=1000 KEPT_STEP=1` makes one at a time, for as long as one has patience.

const edits = Number(process.env['KEPT_EDITS'] ?? 200);
const step = Number(process.env['KEPT_STEP'] ?? 50);
const seed = Number(process.env['FUZZ_SEED'] ?? 20261127);

const root = mkdtempSync(join(tmpdir(), 'kept-'));
const published = join(root, 'dist');
const [cache, empty] = [join(root, 'cache'), join(root, 'empty')];
afterAll(() => rmSync(root, { recursive: true }));
const content = copyProject(root);

let settings: Record<string, string> = { SITE_URL: 'https://example.fi', TODAY: '2026-11-22' };
let hasNewCode = true;
const random = seeded(seed);

test(`${edits} edits: each build is as one with nothing kept, seed ${seed}`, { timeout: 3_600_000 }, () => {
  // There must be something that can be damaged.
  build(cache, published);
  for (let done = 0; done < edits; done += step) {
    // What makes all pages anew would hide what keeps too much: it comes in every other step.
    const several = [done === step ? theDay : pick(wideEdits), pick(wideEdits)].slice(0, step);
    const wide = (done / step) % 2 === 0 ? [] : several;
    const narrow = Array.from({ length: step - wide.length }, () => pick(narrowEdits));
    const made = [...narrow, ...wide].map(editOnce);
    if ((done / step) % 8 === 3) editTemplate(done);
    build(cache, published);
    const warm = filesIn(published);
    buildCold();
    expect(warm, `after ${done + step} edits, the last of them: ${made.join(', ')}`).toEqual(
      filesIn(`${root}/cold`),
    );
  }
});

/** Nothing is kept but pictures, and the program where no code has changed: making it takes longer than all the rest. */
function buildCold(): void {
  for (const folder of [empty, `${root}/cold`]) rmSync(folder, { recursive: true, force: true });
  for (const kept of hasNewCode ? [] : ['program', 'pictures'])
    if (existsSync(join(cache, kept))) cpSync(join(cache, kept), join(empty, kept), { recursive: true });
  build(empty, `${root}/cold`);
  hasNewCode = false;
}

function build(cacheFolder: string, outFolder: string): void {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/start.mjs', 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...settings,
      CI: 'true',
      CONTENT_DIR: content,
      CACHE_DIR: cacheFolder,
      OUT_DIR: outFolder,
    },
  });
  expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
}

function editOnce([name, edit]: Edit): string {
  edit(Math.floor(random() * 1e9));
  return name;
}

/** What staff, developers, hosts and bad luck do. Each leaves content that the check lets through. */
const narrowEdits: readonly Edit[] = [
  ['a text', (number) => addSentence(anEntry(), number)],
  [
    'a text that links',
    () => appendFileSync(anEntry(), `\n[Hanke](../../projects/testihanke/index.fi.md).\n`),
  ],
  ['a title', (number) => change(anEntry(), /^title: .*$/m, `title: "Testi ${number}"`)],
  ['a summary', (number) => change(anEntry(), /^summary: .*$/m, `summary: "Testi ${number}."`)],
  ['a place in the address', (number) => change(aCopy(), /^urlName: .*$/m, `urlName: osoite-${number}`)],
  ['a day', (number) => change(aCopy(), /^date: .*$/m, `date: 2020-0${1 + (number % 9)}-1${number % 10}`)],
  ['a sum', (number) => change(project, /total: \d+/, `total: ${1000 + (number % 1000)}`)],
  ['a number of people', (number) => change(workshop, /participants: \d+/, `participants: ${number % 90}`)],
  ['a draft', () => change(aCopy(), /^(draft: true\n)?date/m, pick(['draft: true\ndate', 'date']))],
  ['a name', (number) => change(organisation, /fi: [^,]*/, `fi: Jyväskylän kaupunki ${number}`)],
  ['a topic', (number) => change(topic, /sv: [^,}]*/, `sv: Närservice ${number} `)],
  ['a new entry', copyEntry],
  ['a published file', () => writeFileSync(pick(globSync(`${published}/fi/**/*.html`)), 'broken')],
  [
    'a file beside a text',
    (number) => appendFileSync(`${content}/projects/testihanke/suunnitelma.pdf`, `\n% ${number}`),
  ],
  [
    'a deleted entry',
    () =>
      globSync(`${content}/news/kopio-*`)
        .slice(0, 1)
        .forEach((each) => rmSync(each, { recursive: true })),
  ],
];

const theDay: Edit = [
  'the day of the build',
  (number) => (settings = { ...settings, TODAY: `2026-12-${10 + (number % 20)}` }),
];

/** After these most of the site is made anew. */
const wideEdits: readonly Edit[] = [
  theDay,
  ['a term', (number) => writeInto(`${content}/glossary/testikuntayhtyma.yaml`, termOf(number))],
  ['a word list', (number) => writeInto(`${content}/search/parts.fi.txt`, `testi\nosa${letters(number)}\n`)],
  ['the address', () => toggle('SITE_URL', 'https://example.fi', 'https://www.example.org')],
  ['the sub-path', () => toggle('BASE_PATH', '/', '/uudistus/')],
  ['the preview', () => toggle('PREVIEW', 'false', 'true')],
  ['the compressed copies', () => toggle('COMPRESSED_COPIES', 'true', 'false')],
  ['a damaged cache', (number) => truncateSync(aKeptFile(), number % 300)],
  ['a cache written over', () => writeFileSync(aKeptFile(), 'broken')],
  [
    'a cache that is gone',
    () =>
      rmSync(join(cache, pick(['pages', 'reading', 'published', 'replaced'])), {
        recursive: true,
        force: true,
      }),
  ],
];

const [project, workshop] = [
  `${content}/projects/testihanke/index.fi.md`,
  `${content}/workshops/testverkstad/index.sv.md`,
];
const [organisation, topic] = [
  `${content}/organisations/jyvaskyla.yaml`,
  `${content}/topics/lahipalvelut.yaml`,
];

/** In the language of the file: a text in the other one would be refused. */
function addSentence(path: string, number: number): void {
  const sentence = path.endsWith('.fi.md')
    ? `Lisäys ${number} Testikuntayhtymän palveluista.`
    : `Ett tillägg, nummer ${number}, om Testsamkommunens tjänster.`;
  appendFileSync(path, `\n${sentence}\n`);
}

function anEntry(): string {
  return pick(globSync(`${content}/{projects,workshops,news,pages}/*/index.*.md`).toSorted());
}

/** A news item that was made by an earlier edit; it is made now, if there is none. */
function aCopy(): string {
  if (globSync(`${content}/news/kopio-*`).length === 0) copyEntry(0);
  return pick(globSync(`${content}/news/kopio-*/index.fi.md`).toSorted());
}

function copyEntry(number: number): void {
  const copy = `${content}/news/kopio-${number}`;
  cpSync(`${content}/news/testiuutinen`, copy, { recursive: true });
  change(
    `${copy}/index.fi.md`,
    /^title: .*$/m,
    `title: "Kopio ${number} uutisesta"\nurlName: kopio-${number}`,
  );
}

/** A program takes longer to make than all the rest, so a template changes seldom. */
function editTemplate(number: number): void {
  hasNewCode = true;
  change(
    `${root}/src/components/Footer.astro`,
    /gap: var\(--gap-4\)[^;]*;/,
    `gap: var(--gap-4) ${number % 100}px;`,
  );
}

function termOf(number: number): string {
  return [
    'name: { fi: Testikuntayhtymä, sv: Testsamkommun }',
    `definition: { fi: Selitys numero ${number}., sv: Förklaring nummer ${number}. }`,
    '',
  ].join('\n');
}

function change(path: string, old: RegExp, text: string): void {
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(old, () => text),
  );
}

function toggle(name: string, one: string, other: string): void {
  settings = { ...settings, [name]: settings[name] === other ? one : other };
}

/** A file of the cache, of the program as it is loaded, or a command. */
function aKeptFile(): string {
  const places = [
    `${cache}/{pages,program,published,reading,replaced}`,
    `${root}/node_modules/.cache/code`,
    `${root}/node_modules/.cache/commands`,
  ];
  return pick(pick(places.map(filesUnder).filter((files) => files.length > 0)));
}

function filesUnder(place: string): string[] {
  return globSync(`${place}/**`, { withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .toSorted();
}

function writeInto(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function letters(number: number): string {
  return String(number).replace(/\d/g, (digit) => 'aeioukltns'.charAt(Number(digit)));
}

function pick<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

type Edit = readonly [name: string, edit: (number: number) => void];
