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
    expect(asked('sv').stdout).toContain('Skriv: npm run ');
  });

  test('refuses what it does not know, and does nothing', () => {
    const { status, stderr, stdout } = run(file, ['--nonsense']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('Valintaa --nonsense ei ole.');
  });
});

function run(file: string, words: readonly string[]) {
  return spawnSync(process.execPath, [file, ...words], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'fi_FI.UTF-8', LC_ALL: '' },
  });
}
