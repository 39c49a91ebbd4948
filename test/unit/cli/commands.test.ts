import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** The commands for staff: those that are a file of their own. */
const commands = Object.entries(scripts).flatMap(([name, script]): [string, string][] => {
  const command = /^node src\/cli\/start\.mjs ([\w-]+)$/.exec(script)?.[1];
  return command === undefined ? [] : [[name, command]];
});

describe.each(commands)('npm run %s', { timeout: 60_000 }, (_name, command) => {
  test('tells what it does, in the language of whoever asks', () => {
    const [finnish, swedish] = ['fi', 'sv'].map((language) => run(command, ['--help', '--lang', language]));
    expect([finnish?.status, swedish?.status]).toEqual([0, 0]);
    expect(finnish?.stdout).toContain('Kirjoita: npm run ');
    expect(finnish?.stdout).toContain('--lang');
    expect(swedish?.stdout).toContain('Skriv: npm run ');
  });

  test('refuses what it does not know, and does nothing', () => {
    const { status, stderr, stdout } = run(command, ['--nonsense']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('Valintaa --nonsense ei ole.');
  });
});

/** The first two tell it in the report of the check. */
const others = ['build', 'check', 'init', 'ping', 'portable', 'serve'];

test.each(commands.filter(([name]) => !others.includes(name)))(
  'npm run %s refuses a content folder that is not there, or is a file, in a sentence',
  { timeout: 60_000 },
  (_name, command) => {
    for (const folder of ['/there-is-no-such-folder', 'package.json']) {
      const { status, stdout, stderr } = run(command, [], { CONTENT_DIR: folder });
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
  const { status, stdout, stderr } = run(name, words, { CONTENT_DIR: 'test/content/good' });
  expect(status).toBe(1);
  expect(stdout + stderr).toContain(sentence);
  expect(stdout + stderr).not.toContain('    at ');
});

function run(command: string, words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, ['src/cli/start.mjs', command, ...words], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'fi_FI.UTF-8', LC_ALL: '', ...environment },
  });
}
