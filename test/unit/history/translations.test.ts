import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { commitsByPath } from '#history/git-log.ts';
import { readTranslations, type TranslationState } from '#history/translation-status.ts';
import { translationsText } from '#cli/translations-text.ts';
import { goodContent } from '../check/samples.ts';

// Each test makes a repository of its own.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const home = mkdtempSync(join(tmpdir(), 'history-'));
let folder = '';
let number = 0;

/** A repository with the good content. */
beforeEach(() => {
  folder = join(home, String(++number));
  cpSync(goodContent, join(folder, 'content'), { recursive: true });
  git('', 'init', '--quiet');
  commit('2026-01-10T12:00:00+01:00');
});

afterAll(() => rmSync(home, { recursive: true }));

test('a translation made with its original is current, and what has none is missing', async () => {
  const { history, states } = await read();
  expect(history).toBe('whole');
  expect(statusOf(states, 'uutinen')).toBe('current');
  expect(statusOf(states, 'paja-2')).toBe('missing');
  expect(states.find(({ folder }) => folder === 'news/nyhet')).toMatchObject({
    from: 'sv',
    to: 'fi',
    file: 'news/nyhet/index.fi.md',
  });
});

test('when the words of the original change, the translation is older, and it says by when', async () => {
  change('news/uutinen/index.fi.md', 'Hanke alkoi toukokuussa.', 'Hanke alkoi keväällä.');
  commit('2026-02-01T23:30:00+01:00');
  const state = (await read()).states.find(({ folder }) => folder === 'news/uutinen');
  // In Finland it was already the next day.
  expect(state).toMatchObject({ status: 'outdated', originalChanged: '2026-02-02', matches: '2026-01-10' });
});

test('a fact that changes makes no translation old', async () => {
  change('news/uutinen/index.fi.md', 'date: 2020-05-06', 'date: 2020-05-07');
  change('news/uutinen/index.fi.md', 'summary: ', '# a note of the writer\nurlName: uusi-nimi\nsummary: ');
  commit('2026-02-01T12:00:00+02:00');
  expect(statusOf((await read()).states, 'uutinen')).toBe('current');
});

test('two changes of one text that were merged make it no older than the merge', async () => {
  const text = ['Ensimmäinen.', 'Toinen.', 'Kolmas.', 'Neljäs.', 'Viides.'].join('\n\n');
  change('news/uutinen/index.fi.md', 'Hanke alkoi toukokuussa.', text);
  commit('2026-02-01T12:00:00+02:00');
  git('', 'checkout', '--quiet', '-b', 'other');
  change('news/uutinen/index.fi.md', 'Viides.', 'Viides muuttui.');
  commit('2026-02-02T12:00:00+02:00');
  git('', 'checkout', '--quiet', '-');
  change('news/uutinen/index.fi.md', 'Ensimmäinen.', 'Ensimmäinen muuttui.');
  commit('2026-02-03T12:00:00+02:00');
  merge('other', '2026-02-04T12:00:00+02:00');
  expect((await read()).states.find(({ folder }) => folder === 'news/uutinen')).toMatchObject({
    status: 'outdated',
    originalChanged: '2026-02-04',
  });
  change('news/uutinen/index.sv.md', 'Projektet började i maj.', 'Projektet började på våren.');
  commit('2026-02-05T12:00:00+02:00');
  expect(statusOf((await read()).states, 'uutinen')).toBe('current');
});

test('a change that a merge did not take makes no text older', async () => {
  git('', 'checkout', '--quiet', '-b', 'other');
  change('news/uutinen/index.fi.md', 'Hanke alkoi toukokuussa.', 'Hanke alkoi keväällä.');
  commit('2026-02-02T12:00:00+02:00');
  git('', 'checkout', '--quiet', '-');
  merge('other', '2026-02-04T12:00:00+02:00', '--strategy=ours');
  expect((await read()).states.find(({ folder }) => folder === 'news/uutinen')).toMatchObject({
    status: 'current',
    originalChanged: '2026-01-10',
  });
});

test('another page that moves makes no translation old', async () => {
  change(
    'projects/hanke/index.fi.md',
    '(../../workshops/paja-1/index.fi.md)',
    '(../../workshops/aloitus/index.fi.md)',
  );
  commit('2026-02-01T12:00:00+02:00');
  const state = (await read()).states.find(({ folder }) => folder === 'projects/hanke');
  expect(state?.originalChanged).toBe('2026-01-10');
});

test.each([
  ['diff.relative', 'true'],
  ['diff.renames', 'false'],
  ['log.follow', 'true'],
  ['log.showSignature', 'true'],
  ['color.ui', 'always'],
  ['diff.orderFile', '/nowhere'],
])('a setting of git of whoever builds changes nothing: %s', async (name, value) => {
  change('news/uutinen/index.fi.md', 'Hanke alkoi toukokuussa.', 'Hanke alkoi keväällä.');
  commit('2026-02-01T12:00:00+02:00');
  git('', 'config', name, value);
  expect(statusOf((await read()).states, 'uutinen')).toBe('outdated');
});

test('variables of git that lead elsewhere change nothing', async () => {
  change('news/uutinen/index.fi.md', 'Hanke alkoi toukokuussa.', 'Hanke alkoi keväällä.');
  commit('2026-02-01T12:00:00+02:00');
  for (const [name, value] of [
    ['GIT_DIR', '/nowhere'],
    ['GIT_WORK_TREE', '/'],
    ['GIT_INDEX_FILE', '/nowhere'],
    ['GIT_LITERAL_PATHSPECS', '1'],
  ] as const)
    vi.stubEnv(name, value);
  const { states } = await read();
  vi.unstubAllEnvs();
  expect(statusOf(states, 'uutinen')).toBe('outdated');
});

test('a translation that follows is current again', async () => {
  change('news/uutinen/index.fi.md', 'Hanke alkoi toukokuussa.', 'Hanke alkoi keväällä.');
  commit('2026-02-01T12:00:00+02:00');
  change('news/uutinen/index.sv.md', 'Projektet började i maj.', 'Projektet började på våren.');
  commit('2026-02-02T12:00:00+02:00');
  expect(statusOf((await read()).states, 'uutinen')).toBe('current');
});

test('one word marks it as checked; a later slip mended in it does not', async () => {
  change('projects/hanke/index.fi.md', 'Palvelut ovat lähellä.', 'Palvelut ovat kaikkien lähellä.');
  commit('2026-02-01T12:00:00+02:00');
  change('projects/hanke/index.sv.md', 'Servicen finns nära.', 'Servicen finns nära dig.');
  commit('2026-02-03T12:00:00+02:00');
  expect(statusOf((await read()).states, 'hanke')).toBe('outdated');
  change('projects/hanke/index.sv.md', 'checked: 2020-02-01', 'checked: 2026-02-03');
  commit('2026-02-03T13:00:00+02:00');
  expect(statusOf((await read()).states, 'hanke')).toBe('current');
});

test('what is written but not yet committed counts', async () => {
  change('news/uutinen/index.fi.md', 'Hanke alkoi toukokuussa.', 'Hanke alkoi keväällä.');
  expect((await read()).states.find(({ folder }) => folder === 'news/uutinen')).toMatchObject({
    status: 'outdated',
    originalChanged: '2026-03-01',
  });
});

test('a move of the folder makes nothing younger', async () => {
  change('news/uutinen/index.fi.md', 'Hanke alkoi toukokuussa.', 'Hanke alkoi keväällä.');
  commit('2026-02-01T12:00:00+02:00');
  renameSync(join(folder, 'content/news/uutinen'), join(folder, 'content/news/alku'));
  change('news/alku/index.fi.md', 'summary: ', 'aliases: [uutinen]\nsummary: ');
  change('news/alku/index.sv.md', 'summary: ', 'aliases: [uutinen]\nsummary: ');
  commit('2026-02-05T12:00:00+02:00');
  expect(statusOf((await read()).states, 'alku')).toBe('outdated');
});

test('a shallow clone says what it cannot know', async () => {
  change('news/uutinen/index.fi.md', 'Hanke alkoi toukokuussa.', 'Hanke alkoi keväällä.');
  commit('2026-02-01T12:00:00+02:00');
  const clone = join(home, `${number}-shallow`);
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${folder}`, clone]);
  const { history, states } = await readTranslations(join(clone, 'content'), '2026-03-01');
  expect(history).toBe('shallow');
  expect(statusOf(states, 'uutinen')).toBe('unknown');
  expect(statusOf(states, 'paja-2')).toBe('missing');
  expect(translationsText({ history, states }, 'fi')).toContain('Tässä kopiossa on vain osa historiasta');
});

test('a change after the beginning of a shallow clone is known', async () => {
  change('news/uutinen/index.fi.md', 'Hanke alkoi toukokuussa.', 'Hanke alkoi keväällä.');
  commit('2026-02-01T12:00:00+02:00');
  const clone = join(home, `${number}-shallow`);
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${folder}`, clone]);
  folder = clone;
  change('news/uutinen/index.fi.md', 'Hanke alkoi keväällä.', 'Hanke on alkanut.');
  commit('2026-02-10T12:00:00+02:00');
  expect(statusOf((await read()).states, 'uutinen')).toBe('outdated');
});

test('without a history nothing is said of age', async () => {
  rmSync(join(folder, '.git'), { recursive: true });
  const { history, states } = await read();
  expect(history).toBe('none');
  expect(statusOf(states, 'uutinen')).toBe('unknown');
});

test('translators see what waits for them, with its size', async () => {
  change('news/uutinen/index.fi.md', 'Hanke alkoi toukokuussa.', 'Hanke alkoi keväällä.');
  commit('2026-02-01T12:00:00+02:00');
  const text = translationsText(await read(), 'sv');
  expect(text).toContain('Oöversatta (till svenska)');
  expect(text).toContain(
    'news/uutinen/index.sv.md  29 ord, originalet ändrades 1.2.2026, översättningen motsvarar läget 10.1.2026',
  );
  expect(text).toMatch(/Oöversatta \d+, föråldrade 2, aktuella \d+\.$/);
});

test('a file that was renamed keeps the commits of its former name', () => {
  const log = '\x01b 2026-02-01\0\nR100\0content/a.md\0content/b.md\0\x01a 2026-01-01\0\nA\0content/a.md\0';
  expect(commitsByPath(log, new Set(['a']), 'content/').get('b.md')).toEqual([
    { id: 'b', date: '2026-02-01', path: 'content/b.md', boundary: false },
    { id: 'a', date: '2026-01-01', path: 'content/a.md', boundary: true },
  ]);
});

function read() {
  return readTranslations(join(folder, 'content'), '2026-03-01');
}

function statusOf(states: readonly TranslationState[], id: string): string | undefined {
  return states.find((state) => state.folder.endsWith(`/${id}`))?.status;
}

function change(path: string, from: string, to: string): void {
  const file = join(folder, 'content', path);
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(from);
  writeFileSync(file, before.replace(from, to));
}

function commit(date: string): void {
  git(date, 'add', '--all');
  git(
    date,
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.fi',
    'commit',
    '--quiet',
    '--message',
    'Write',
  );
}

function merge(branch: string, date: string, ...options: string[]): void {
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.fi'];
  git(date, ...author, 'merge', '--quiet', '--no-ff', '--message', 'Merge', ...options, branch);
}

function git(date: string, ...options: string[]): void {
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  execFileSync('git', ['-C', folder, ...options], { env });
}
