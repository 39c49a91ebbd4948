import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { linkPackages } from '../setup/project.ts';

const home = mkdtempSync(join(tmpdir(), 'init-'));
const site = join(home, 'our-site');
afterAll(() => rmSync(home, { recursive: true }));

const told = ['--languages', 'sv,en', '--name-sv', 'Broarna', '--name-en', 'The Bridges'];

describe('npm run init', () => {
  test('makes a programme in its two languages, which is published without anything more', () => {
    expect(init(site, ...told)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('npm ci && npm start'),
    });
    linkPackages(site);
    const built = run(site, 'build', [], { OUT_DIR: join(site, 'dist'), CACHE_DIR: join(home, 'cache') });
    expect([built.status, built.stderr]).toEqual([0, expect.not.stringContaining('warning')]);
    for (const page of [
      'sv/projekt/exempelprojektet',
      'en/projects/example-project',
      'sv/nyheter/exempelprojektet-har-borjat',
      'en/workshops/example-workshop',
      'en/glossary',
    ])
      expect(readFileSync(join(site, 'dist', page, 'index.html'), 'utf8')).toMatch(/The Bridges|Broarna/);
    // Neither of its languages is Finnish: the search must not need it.
    expect(existsSync(join(site, 'dist/pagefind/pagefind.js'))).toBe(true);
  });

  test('gives it an id of its own, its words in no third language, and nothing of this programme', () => {
    const { languages, namespace } = parse(readFileSync(join(site, 'content/site.yaml'), 'utf8'));
    expect(languages).toEqual(['sv', 'en']);
    expect(namespace).toMatch(/^[0-9a-f-]{36}$/);
    const files = readdirSync(join(site, 'content'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => file.endsWith('.fi.md'))).toEqual([]);
    expect(files.filter((file) => file.endsWith('.md')).length).toBe(12);
    expect(existsSync(join(site, 'test/acceptance'))).toBe(false);
    const mark = readFileSync('src/cli/starting/template/icon.svg', 'utf8');
    expect(readFileSync(join(site, 'public/icon.svg'), 'utf8')).toBe(mark);
    // What is run there tests its site, not the code of the generator.
    for (const file of ['.ci/run', '.github/workflows/check.yml', '.github/workflows/deploy.yml'])
      expect(readFileSync(join(site, file), 'utf8')).toContain('npm run test:site');
  });

  test('lets a writer begin an item, its translation and a name in its languages, and in no other', () => {
    const begin = (...words: string[]) => run(site, 'new', words, { LC_ALL: 'en_GB.UTF-8' });
    const told = ['--kind', 'news', '--title', 'A bridge', '--summary', 'It opens.', '--date', '2026-11-20'];
    expect(begin(...told, '--lang', 'en').stdout).toContain('content/news/a-bridge/index.en.md');
    expect(begin('--translate', 'news/a-bridge').stdout).toContain('content/news/a-bridge/index.sv.md');
    expect(begin(...told, '--lang', 'fi').stdout).toContain('Valitse yksi: sv, en.');
    expect(begin('--kind', 'topics', '--name-sv', 'Broar', '--name-en', 'Bridges').stdout).toContain(
      'content/topics/broar.yaml',
    );
    expect(begin('--kind', 'topics', '--name-fi', 'Sillat').status).toBe(1);
    for (const made of ['news/a-bridge', 'topics/broar.yaml'])
      rmSync(join(site, 'content', made), { recursive: true });
  });

  test('gives its writers a guide in each of its languages, of nothing but their own, whose examples are right', () => {
    const guides = ['sv', 'en'].map((language) =>
      readFileSync(join(site, `docs/guide/${language}/README.md`), 'utf8'),
    );
    expect(readdirSync(join(site, 'docs/guide'))).toEqual(['en', 'sv']);
    const leading = ['README.md', 'CONTRIBUTING.md'].map((file) => readFileSync(join(site, file), 'utf8'));
    expect(leading.join()).toContain('docs/guide/sv/README.md');
    for (const [, path = ''] of leading.join().matchAll(/\]\((\w[^):]*)\)/g))
      expect(existsSync(join(site, path)), path).toBe(true);
    for (const guide of guides) {
      expect(guide).not.toMatch(/hyvinvoint|sote|vård|landskap|lappi|soite|\.fi\.md/i);
      expect(guide).not.toMatch(/\b(?:NEWS|TRANSLATION|ORGANISATION|OWN|OTHER)\b/);
      const examples = [...guide.matchAll(/ `content\/([^`]+)`:\n\n```\w+\n([^]*?)```/g)];
      expect(examples.length).toBe(3);
      for (const [, path = '', text = ''] of examples) {
        mkdirSync(dirname(join(site, 'content', path)), { recursive: true });
        writeFileSync(join(site, 'content', path), text);
      }
      expect(run(site, 'check', ['--lang', 'en']).stdout).toContain('The content has no errors.');
      for (const [, path = ''] of examples)
        rmSync(join(site, 'content', /^news\/[^/]+/.exec(path)?.[0] ?? path), {
          recursive: true,
          force: true,
        });
    }
  });

  test('touches no folder that holds something, nor its own', () => {
    mkdirSync(join(home, 'papers'));
    writeFileSync(join(home, 'papers/thesis.txt'), 'years of work');
    expect(init(join(home, 'papers'), ...told)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('on jo jotakin'),
    });
    expect(readdirSync(join(home, 'papers'))).toEqual(['thesis.txt']);
    expect(init('site', ...told)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('../sivustomme'),
    });
    expect(existsSync('site')).toBe(false);
  });

  test.each([
    [[], '--languages'],
    [['--languages', 'fi,fi'], 'kaksi eri kieltä'],
    [['--languages', 'fi,de'], 'kaksi eri kieltä'],
    [['--languages', 'fi,sv', '--name-fi', 'Sillat'], '--name-sv'],
    [['--languages', 'fi,sv', '--name-fi', ' '], 'tarvitsee nimen'],
  ])('told %j, says what is missing and makes nothing', (words, sentence) => {
    expect(init(join(home, 'none'), ...words)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(sentence),
    });
    expect(existsSync(join(home, 'none'))).toBe(false);
  });

  test('asks for what it is not told, and again where the answer makes no sense', () => {
    const input = 'suomi\nfi sv\nSillat\nBroarna\n';
    const { status, stdout } = run('.', 'init', [join(home, 'asked')], { ANSWERS: 'piped' }, input);
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/kaksi kieltä[^]*kaksi eri kieltä[^]*nimi \(ruotsi\)/),
    ]);
    const asked = parse(readFileSync(join(home, 'asked/content/site.yaml'), 'utf8'));
    expect(asked.name).toEqual({ fi: 'Sillat', sv: 'Broarna' });
    expect(asked.namespace).not.toBe(parse(readFileSync(join(site, 'content/site.yaml'), 'utf8')).namespace);
  });
});

describe('a newer generator', () => {
  test('replaces all that is its own, and of the programme’s nothing; the content becomes of the present form', () => {
    const write = (path: string, text: string) => writeFileSync(join(site, path), text);
    write('src/site.ts', 'an older version');
    write('src/of-an-older-version.ts', '');
    write('content/topics.yaml', 'bridge:\n  name: { sv: Bro, en: Bridge }\n');
    write('public/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    write('README.md', 'Our own words.\n');
    mkdirSync(join(site, 'test/acceptance'));
    write('test/acceptance/own.test.ts', '// Ours.\n');
    const before = join(home, 'before');
    for (const own of ['content', 'public', 'README.md', 'test/acceptance'])
      cpSync(join(site, own), join(before, own), { recursive: true });

    expect(init(site, '--update').status).toBe(0);
    expect(readFileSync(join(site, 'src/site.ts'), 'utf8')).toBe(readFileSync('src/site.ts', 'utf8'));
    expect(existsSync(join(site, 'src/of-an-older-version.ts'))).toBe(false);
    for (const own of ['content', 'public', 'README.md', 'test/acceptance'])
      expect(
        spawnSync('git', ['diff', '--no-index', '--quiet', join(site, own), join(before, own)]).status,
      ).toBe(0);

    expect(run(site, 'migrate', []).stdout).toContain('topics');
    expect(readFileSync(join(site, 'content/topics/bridge.yaml'), 'utf8')).toContain('Bridge');
    expect(run(site, 'check', ['--lang', 'en']).stdout).toContain('The content has no errors.');
  });

  test('is brought to nothing but a programme', () => {
    expect(init(join(home, 'papers'), '--update')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('ei ole tällä tehtyä sivustoa'),
    });
    expect(readdirSync(join(home, 'papers'))).toEqual(['thesis.txt']);
  });
});

function init(...words: string[]) {
  return run('.', 'init', words);
}

function run(
  cwd: string,
  command: string,
  words: readonly string[],
  own: Record<string, string> = {},
  input = '',
) {
  const { CONTENT_DIR: _, ...environment } = process.env;
  return spawnSync(process.execPath, ['src/cli/start.mjs', command, ...words], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...environment, LC_ALL: 'fi_FI.UTF-8', SITE_URL: 'https://example.org', ...own },
  });
}
