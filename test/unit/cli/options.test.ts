import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

test.each([
  ['dev', 'fi', 'Näyttää sivuston kirjoittamisen aikana ja sen virheet sivulla.'],
  ['inspect', 'en', 'Shows as JSON what a page will hold, its structured data and its record in the search.'],
  [
    'check',
    'fi',
    'Kertoo kaikki sisällön virheet riveineen. Valinta --fix korjaa ne, joissa ei ole tulkinnan varaa.',
  ],
  ['new', 'sv', 'Gör en mall för en ny sida eller en översättning och frågar det som inte har angetts.'],
  ['move', 'en', 'Renames a folder, corrects what refers to it and leads the old addresses to the new ones.'],
  ['translations', 'sv', 'Räknar upp översättningar som saknas eller är föråldrade.'],
])(
  '"%s --help" tells in the language asked for what the command does (%s)',
  (command, language, sentence) => {
    const { status, stdout } = run(command, '--help', '--lang', language);
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe(sentence);
    expect(stdout).toContain(`npm run ${command}`);
  },
);

test.each([
  [['check', '--lagn', 'sv'], 'Valintaa --lagn ei ole. Tarkoititko --lang?'],
  [['check', '--foo', '--lang=sv'], 'Alternativet --foo finns inte. Se alternativen: --help'],
  [['check', '--lang', 'ru'], 'Kieltä "ru" ei ole. Valitse yksi: fi, sv, en.'],
  [['check', '--lang'], 'Kirjoita valinnan --lang jälkeen sen arvo.'],
  [['dev', '--hots'], 'Valintaa --hots ei ole. Tarkoititko --host?'],
  [['new', '--titel', 'Dag', '--lang', 'sv'], 'Alternativet --titel finns inte. Menade du --title?'],
  [['new', '--translate'], 'Kirjoita valinnan --translate jälkeen sen arvo.'],
  [['move', 'news/a', 'b', 'c'], 'Ylimääräinen sana: c'],
  [['translations', '--langs'], 'Valintaa --langs ei ole. Tarkoititko --lang?'],
])('what makes no sense is answered with what to write: %j', ([command = '', ...words], sentence) => {
  const { status, stdout, stderr } = run(command, ...words);
  expect(status).toBe(1);
  expect((stderr + stdout).split('\n')[0]).toBe(sentence);
});

test('a day that is none is told before anything is written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'options-'));
  const words = ['--kind', 'uutinen', '--lang', 'fi', '--title', 'A', '--summary', 'B', '--date', 'huomenna'];
  const { status, stdout, stderr } = runIn(folder, 'new', ...words);
  const made = readdirSync(folder);
  rmSync(folder, { recursive: true });
  expect([status, made]).toEqual([1, []]);
  expect((stderr + stdout).split('\n')[0]).toBe(
    '"huomenna" ei ole päivä. Kirjoita koko päivä muodossa 2020-01-15.',
  );
});

test('nothing is begun in a content folder that is not there', () => {
  const { status, stderr } = run('new', '--kind', 'news', '--lang', 'sv');
  expect(status).toBe(1);
  expect(stderr).toContain('kan inte läsas. Kontrollera att den finns (CONTENT_DIR).');
});

test('of a content folder that is not there, nobody is told that all of it is translated', () => {
  const { status, stderr } = run('translations', '--lang', 'sv');
  expect(status).toBe(1);
  expect(stderr).toContain('kan inte läsas. Kontrollera att den finns (CONTENT_DIR).');
});

/** Runs a command on a folder that is not there, so that nothing can be changed. */
function run(command: string, ...words: string[]) {
  return runIn('/there-is-no-such-folder', command, ...words);
}

function runIn(folder: string, command: string, ...words: string[]) {
  const { LANG: _, LC_ALL: __, LC_MESSAGES: ___, ...environment } = process.env;
  return spawnSync(process.execPath, ['src/cli/start.mjs', command, ...words], {
    encoding: 'utf8',
    env: { ...environment, CONTENT_DIR: folder },
  });
}
