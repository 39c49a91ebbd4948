import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000 });

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const home = mkdtempSync(join(tmpdir(), 'readme-'));
afterAll(() => rmSync(home, { recursive: true }));

/** All tests but this one, in which a command or a setting is started or set if it is anywhere. */
const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|mjs)$/.test(file) && !file.endsWith('readme.test.ts'))
  .map((file) => readFileSync(join('test', file), 'utf8'));

const commands = [
  ...readme.matchAll(/`(?:npm (?:run )?)?([a-z]+(?::[a-z]+)?)(?: [^`|]*)?`(?=[^|\n]*\|.*\|)/g),
].flatMap(([, name = '']) => (name in scripts ? name : []));
const settingNames = [...readme.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name = '']) => name);

test('README names every command but those it is made of', () => {
  const parts = ['format:check'];
  expect(
    Object.keys(scripts)
      .filter((name) => !parts.includes(name))
      .toSorted(),
  ).toEqual([...new Set(commands)].toSorted());
});

test.each(settingNames)('the setting %s is set by a test', (name) => {
  expect(tests.some((text) => new RegExp(`\\b${name}\\b['\\]]*\\s*[:=]`).test(text))).toBe(true);
});

describe('a command of README is started by a test', () => {
  // What these do is tested by their own tests; here they only have to start and to end well, or as they should.
  test.each([
    ['schemas', 0, 'collections.json'],
    ['ping', 0, 'Nobody is told'],
    ['migrate', 0, ''],
    ['translations', 0, 'Kääntämättä'],
    ['changes -- --since HEAD', 0, 'Muuttuneet sivut'],
    ['changes -- --since no-such-commit', 1, 'no-such-commit'],
    ['serve', 1, 'ei ole koottua sivustoa'],
    ['search:words', 1, 'ei ole koottua sivustoa'],
    ['synonyms', 1, 'ei ole koottua sivustoa'],
    ['portable', 1, 'ei ole koottua sivustoa'],
  ])('npm run %s', (command, code, sentence) => {
    const [name = '', own = ''] = command.split(' -- ');
    const [program, ...words] = [...(scripts[name] ?? '').split(' '), ...own.split(' ').filter(Boolean)];
    expect(program).toBe('node');
    const { status, stdout, stderr } = spawnSync(process.execPath, words, {
      encoding: 'utf8',
      env: {
        ...process.env,
        LC_ALL: 'fi',
        CONTENT_DIR: 'test/fixtures/content/small',
        OUT_DIR: join(home, 'none'),
      },
    });
    expect([status, stdout + stderr]).toEqual([code, expect.stringContaining(sentence)]);
  });

  test.each(['dev', 'build', 'check', 'new', 'move', 'inspect'])('npm run %s, elsewhere', (name) => {
    expect(scripts[name]).toBe(`node src/cli/start.mjs ${name}`);
    expect(existsSync(`src/cli/${name}.ts`)).toBe(true);
    expect(
      tests.some((text) => text.includes(`src/cli/start.mjs', '${name}'`) || text.includes(`['${name}', `)),
    ).toBe(true);
  });
});
