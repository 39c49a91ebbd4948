import { spawnSync } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

describe('npm run inspect', () => {
  test('prints what a page shows, its structured data and its record in the search', () => {
    const { page, structuredData, search } = JSON.parse(
      inspect('projects/testihanke', '--lang', 'sv').stdout,
    );
    expect(page).toMatchObject({ title: 'Testprojektet', kind: 'Projekt', translated: true });
    expect(page.facts.length).toBeGreaterThan(3);
    expect(structuredData['@graph'][0]).toMatchObject({ name: 'Testprojektet' });
    expect(search).toMatchObject({ title: 'Testprojektet', kind: 'Projekt', date: '2020' });
  });

  test('says that a page without its translation claims nothing and is not searched', () => {
    const told = JSON.parse(inspect('news/testiuutinen', '--lang=sv').stdout);
    expect(told.page).toMatchObject({ translated: false, titleLanguage: 'fi' });
    expect([told.structuredData, told.search]).toEqual([null, null]);
  });

  test('takes the name of a folder alone, and a text page', () => {
    expect(JSON.parse(inspect('tietoa').stdout).page.page.file).toContain('/pages/tietoa/');
  });

  test.each([
    [['projects/ei-ole'], 'Kohdetta "projects/ei-ole" ei ole.'],
    [[], 'Näyttää JSON-muodossa'],
    [['testihanke', '--lagn', 'sv'], 'Valintaa --lagn ei ole. Tarkoititko --lang?'],
  ])('tells what to write: %j', (words, sentence) => {
    const { status, stderr, stdout } = inspect(...words);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(sentence);
  });
});

function inspect(...words: string[]) {
  return spawnSync(process.execPath, ['src/cli/start.mjs', 'inspect', ...words], {
    encoding: 'utf8',
    env: {
      ...process.env,
      LC_ALL: 'fi_FI.UTF-8',
      CONTENT_DIR: 'test/fixtures/content/small',
      TODAY: '2026-11-22',
    },
  });
}
