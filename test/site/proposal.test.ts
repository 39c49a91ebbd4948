import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { copyProject } from '../setup/project.ts';
import { filesIn } from '../setup/run-build.ts';

// A newcomer follows the guide (docs/guide): a news item with a picture, its translation and a new organisation in one
// proposal, which is looked at where the preview stands. One writes in Finnish, one in Swedish.

const home = mkdtempSync(join(tmpdir(), 'proposal-'));
afterAll(() => rmSync(home, { recursive: true }));
const root = join(home, 'site');
const content = copyProject(root);
const preview = { SITE_URL: 'https://example.org', BASE_PATH: '/site/preview/12', PREVIEW: 'true' };

git('init', '--quiet');
writeFileSync(join(root, '.gitignore'), 'node_modules\ndist\n');
commit();
const published = git('rev-parse', 'HEAD').trim();

const writers = [
  {
    language: 'fi',
    kinds: ['uutinen', 'organisaatio'],
    organisation: ['Esimerkin kuntayhtymä', 'Exempels samkommun'],
    item: [
      'Kysely palveluista alkaa',
      'Asukkaat vastaavat kyselyyn syksyllä.',
      'Kolme ihmistä täyttää lomaketta.',
    ],
    body: 'Kyselyyn vastataan verkossa ja kirjastossa.',
    translated: [
      'Enkäten om service börjar',
      'Invånarna svarar på enkäten i höst.',
      'Tre personer fyller i en blankett.',
    ],
    translatedBody: 'Enkäten besvaras på webben och på biblioteket.',
    files: ['organisations/esimerkin-kuntayhtyma', 'news/kysely-palveluista-alkaa'],
  },
  {
    language: 'sv',
    kinds: ['nyhet', 'organisation'],
    organisation: ['Mallin yhdistys', 'Modellföreningen'],
    item: ['Biblioteket får en ny sal', 'Salen öppnas för alla på våren.', 'Folk läser i en ljus sal.'],
    body: 'Salen har plats för alla som vill läsa.',
    translated: [
      'Kirjasto saa uuden salin',
      'Sali avataan kaikille keväällä.',
      'Ihmiset lukevat valoisassa salissa.',
    ],
    translatedBody: 'Salissa on tilaa kaikille, jotka haluavat lukea.',
    files: ['organisations/mallin-yhdistys', 'news/biblioteket-far-en-ny-sal'],
  },
] as const;

describe.each(writers)('a newcomer who writes in $language', (writer) => {
  const other = writer.language === 'fi' ? 'sv' : 'fi';
  const [organisation, item] = writer.files;
  const [nameFi, nameSv] = writer.organisation;
  const newThing = (...words: string[]) => run('new', [...words, '--lang', writer.language]);

  test('is told how to add the organisation that is not there yet, and adds it', () => {
    const [title, summary] = writer.item;
    const told = ['--kind', writer.kinds[0], '--title', title, '--summary', summary, '--date', '20.11.2026'];
    expect(newThing(...told, '--publisher', nameSv).stdout).toContain(
      `npm run new -- --kind ${writer.kinds[1]}`,
    );
    const named = ['--kind', writer.kinds[1], '--name-fi', nameFi, '--name-sv', nameSv];
    expect(newThing(...named).stdout).toContain('--event-kind ministry|');
    expect(newThing(...named, '--event-kind', 'association').stdout).toContain(`${organisation}.yaml`);
    expect(
      newThing(...told, '--publisher', nameSv, '--picture', 'kuva.jpg', '--pictureText', writer.item[2])
        .stdout,
    ).toContain(`${item}/index.${writer.language}.md`);
  });

  test('is told once of what is still missing', () => {
    const lines = told(writer.language).filter((line) => line.includes(item));
    expect(lines).toEqual([
      expect.stringMatching(/,line=6,.*kuva\.jpg/),
      expect.stringMatching(/,line=10,.*(?:Kirjoita sen tilalle|Skriv din egen text)/),
    ]);
  });

  test('adds the picture, the text and the translation, and the check is content', async () => {
    await sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#357' } })
      .jpeg()
      .toFile(join(content, item, 'kuva.jpg'));
    write(`${item}/index.${writer.language}.md`, (text) =>
      text.replace(/---\n\n.*\n$/, `---\n\n${writer.body}\n`),
    );
    newThing('--translate', item);
    const [title, summary, pictureText] = writer.translated;
    write(`${item}/index.${other}.md`, (text) =>
      text
        .replace(/^title: .*$/m, `title: ${title}`)
        .replace(/^summary: .*$/m, `summary: ${summary}`)
        .replace(/^pictureText: .*$/m, `pictureText: ${pictureText}`)
        .replace(writer.body, writer.translatedBody),
    );
    expect(told(writer.language).filter((line) => line.includes(item))).toEqual([]);
  });
});

test('both see all of it at the addresses that the summary of the proposal names', () => {
  commit();
  expect(run('build', [], preview)).toMatchObject({ status: 0 });
  const { stdout: summary } = run('changes', ['--since', published], preview);
  const paths = [...summary.matchAll(/\]\(https:\/\/example\.org\/site\/preview\/12\/([^)]+)\)/g)].map(
    ([, path = '']) => path,
  );
  expect(paths).toHaveLength(8);
  const pages = paths.map((path) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8'));
  expect(pages.every((page) => page.includes('noindex'))).toBe(true);
  for (const { item, translated, body, translatedBody, organisation } of writers)
    for (const words of [
      item[0],
      translated[0],
      body,
      translatedBody,
      item[2],
      translated[2],
      ...organisation,
    ])
      expect(
        pages.some((page) => page.includes(words)),
        words,
      ).toBe(true);
  for (const page of pages)
    for (const [, picture = ''] of page.matchAll(/<img[^>]* src="\/site\/preview\/12\/([^"]+)"/g))
      expect(existsSync(join(root, 'dist', picture)), picture).toBe(true);
  expect(pages.filter((page) => page.includes('<img')).length).toBeGreaterThanOrEqual(4);
});

test('the same proposal gives the same bytes in another folder, time zone and language, with nothing kept', () => {
  const there = join(home, 'Kopia av webbplatsen (2)/åäö');
  const isMade = /\/(?:dist[^/]*|\.astro|\.cache)$/;
  cpSync(root, there, { recursive: true, verbatimSymlinks: true, filter: (path) => !isMade.test(path) });
  const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', HOME: home };
  const own = { ...preview, ...elsewhere, CACHE_DIR: join(home, 'cache') };
  expect(run('build', [], own, there)).toMatchObject({ status: 0 });
  expect(filesIn(join(there, 'dist'))).toEqual(filesIn(join(root, 'dist')));
});

/** What the check writes for the code host, which shows each on its line. */
function told(language: string): string[] {
  return run('check', ['--annotations', '--lang', language])
    .stdout.split('\n')
    .filter((line) => line.startsWith('::'));
}

function write(path: string, change: (text: string) => string): void {
  const file = join(content, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function run(command: string, words: readonly string[], own: Record<string, string> = {}, cwd = root) {
  const { CONTENT_DIR: _, ...environment } = process.env;
  return spawnSync(process.execPath, ['src/cli/start.mjs', command, ...words], {
    cwd,
    encoding: 'utf8',
    env: { ...environment, LC_ALL: 'fi_FI.UTF-8', ...own },
  });
}

function commit(): void {
  git('add', '--all');
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.fi', 'commit', '--quiet', '--message', 'Change');
}

function git(...options: string[]): string {
  return execFileSync('git', options, { cwd: root, encoding: 'utf8' });
}
