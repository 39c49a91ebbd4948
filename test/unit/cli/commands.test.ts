import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** The commands for staff: those that are a file of their own. */
const commands = Object.entries(scripts).flatMap(([name, script]): [string, string][] => {
  const file = /^node (src\/cli\/[\w-]+\.ts)$/.exec(script)?.[1];
  return file === undefined ? [] : [[name, file]];
});

describe.each(commands)('npm run %s', { timeout: 60_000 }, (_name, file) => {
  test('tells what it does, in the language of whoever asks', () => {
    const asked = (language: string) => run(file, ['--help', '--lang', language]);
    expect(asked('fi')).toMatchObject({ status: 0 });
    expect(asked('fi').stdout).toContain('Kirjoita: npm run ');
    expect(asked('fi').stdout).toContain('--lang');
    expect(asked('sv').stdout).toContain('Skriv: npm run ');
  });

  test('refuses what it does not know, and does nothing', () => {
    const { status, stderr, stdout } = run(file, ['--nonsense']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('Valintaa --nonsense ei ole.');
  });
});

const withoutContent = ['init', 'ping', 'portable', 'serve'];

test.each(commands.filter(([name]) => !withoutContent.includes(name)))(
  'npm run %s refuses a content folder that is not there, or is a file, in a sentence',
  { timeout: 60_000 },
  (_name, file) => {
    for (const folder of ['/there-is-no-such-folder', 'package.json']) {
      const { status, stdout, stderr } = run(file, [], { CONTENT_DIR: folder });
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(
        /^Kansiota \S+ ei voi lukea\. Tarkista, että se on olemassa \(CONTENT_DIR\)\.\n$/,
      );
    }
  },
);

test.each([
  [['init', '/dev/null'], 'Kansiossa /dev/null on jo jotakin'],
  [['changes', '--since', 'no-such-commit'], 'Muutosta "no-such-commit" ei löydy tästä kopiosta.'],
  [
    ['new', '--kind', 'aihe', '--name-fi', '???', '--name-sv', '???'],
    'Nimestä "???" ei tule tiedoston nimeä',
  ],
])('what cannot be done is refused in a sentence: %j', ([name = '', ...words], sentence) => {
  const { status, stdout, stderr } = run(`src/cli/${name}.ts`, words, { CONTENT_DIR: 'test/content/good' });
  expect(status).toBe(1);
  expect(stdout + stderr).toContain(sentence);
  expect(stdout + stderr).not.toContain('    at ');
});

function run(file: string, words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, [file, ...words], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'fi_FI.UTF-8', LC_ALL: '', ...environment },
  });
}
