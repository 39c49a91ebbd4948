import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { addProgramme } from '../../setup/programme.ts';
import { withMistake } from './samples.ts';

// A command starts slowly where much else is going on.
vi.setConfig({ testTimeout: 60_000 });

const cache = mkdtempSync(join(tmpdir(), 'own-address-'));
afterAll(() => rmSync(cache, { recursive: true }));

const own = { SITE_URL: 'https://reform.example.org', BASE_PATH: '/site/' };

test.each([
  ['https://reform.example.org/site/fi/hankkeet/palvelut-lahelle/', {}, 0, 'ei ole virheitä'],
  [
    'https://reform.example.org/site/fi/hankkeet/palvelut-lahelle/',
    own,
    1,
    'Kirjoita linkki tiedostoon: ../../projects/hanke/index.fi.md.',
  ],
  ['https://reform.example.org/another/fi/hankkeet/', own, 0, 'ei ole virheitä'],
])('%s, where the site is at %o', async (address, environment, code, told) => {
  const mistake = {
    in: 'news/uutinen/index.fi.md',
    replace: '(../../projects/hanke/index.fi.md#mitä-tehdään)',
    with: `(${address})`,
  };
  const { status, stdout } = await withMistake(mistake, (folder) => {
    addProgramme(folder);
    return Promise.resolve(
      spawnSync(process.execPath, ['src/cli/start.mjs', 'check', '--lang', 'fi'], {
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: folder, CACHE_DIR: cache, ...environment },
      }),
    );
  });
  expect([status, stdout]).toEqual([code, expect.stringContaining(told)]);
});
