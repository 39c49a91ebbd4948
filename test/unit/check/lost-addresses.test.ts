import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { fixContent } from '#cli/writing/fix.ts';
import { problemText } from '#i18n/problems.ts';
import { withMistake } from './samples.ts';

test('a folder that gets another name leaves its old addresses as aliases, which --fix writes', async () => {
  await published(async (folder) => {
    renameSync(join(folder, 'news/nyhet'), join(folder, 'news/verkstaden'));
    expect(await lost(folder)).toEqual([
      'news/verkstaden/index.sv.md:3 /fi/uutiset/nyhet/, /sv/nyheter/nyhet/',
    ]);
    await fixContent(folder, 'HEAD');
    expect(readFileSync(join(folder, 'news/verkstaden/index.sv.md'), 'utf8')).toContain(
      'title: Verkstaden hölls\naliases: [nyhet]\n',
    );
    expect(await checkContent(folder, undefined, 'HEAD')).toEqual([]);
  });
});

test('another urlName leaves the old one, in each language for itself', async () => {
  await published(async (folder) => {
    edit(folder, 'news/uutinen/index.sv.md', 'title:', 'urlName: projektet-borjar\ntitle:');
    expect(await lost(folder)).toEqual(['news/uutinen/index.sv.md:4 /sv/nyheter/uutinen/']);
    await fixContent(folder, 'HEAD');
    expect(await checkContent(folder, undefined, 'HEAD')).toEqual([]);
    // An alias is an address, too.
    commit(folder);
    edit(folder, 'news/uutinen/index.sv.md', 'aliases: [uutinen]\n', '');
    expect(await lost(folder)).toEqual(['news/uutinen/index.sv.md:4 /sv/nyheter/uutinen/']);
  });
});

test('a topic that gets another address leaves the old one, too', async () => {
  await published(async (folder) => {
    edit(folder, 'topics/johtaminen.yaml', 'sv: ledning }', 'sv: ledarskap }');
    expect(await lost(folder)).toEqual(['topics/johtaminen.yaml:1 /sv/teman/ledning/']);
    await fixContent(folder, 'HEAD');
    expect(readFileSync(join(folder, 'topics/johtaminen.yaml'), 'utf8')).toContain(
      'aliases: { fi: [], sv: [ledning] }',
    );
    expect(await checkContent(folder, undefined, 'HEAD')).toEqual([]);
  });
});

test('of two with one address, one name or one title the one that is not published is told', async () => {
  await published(async (folder) => {
    const news = readFileSync(join(folder, 'news/nyhet/index.sv.md'), 'utf8');
    mkdirSync(join(folder, 'news/aktuellt'));
    writeFileSync(
      join(folder, 'news/aktuellt/index.sv.md'),
      news.replace('title:', 'urlName: nyhet\ntitle:'),
    );
    writeFileSync(join(folder, 'topics/a.yaml'), readFileSync(join(folder, 'topics/johtaminen.yaml')));
    const told = await checkContent(folder, undefined, 'HEAD');
    expect(told.map(({ rule, path, values }) => [rule, path, 'other' in values ? values.other : ''])).toEqual(
      [
        ['address-taken', 'news/aktuellt/index.sv.md', 'news/nyhet/index.sv.md'],
        ['title-twice', 'news/aktuellt/index.sv.md', 'news/nyhet/index.sv.md'],
        ['name-twice', 'topics/a.yaml', 'topics/johtaminen.yaml'],
        ['address-taken', 'topics/a.yaml', 'topics/johtaminen.yaml'],
        ['address-taken', 'topics/a.yaml', 'topics/johtaminen.yaml'],
      ],
    );
  });
});

test('a page that is taken away, or made a draft, is told to be gone or asked about', async () => {
  await published(async (folder) => {
    rmSync(join(folder, 'news/nyhet'), { recursive: true });
    const [found, ...others] = await checkContent(folder, undefined, 'HEAD');
    expect(others).toEqual([]);
    // Nothing can be mended in a file that is not there.
    expect(await fixContent(folder, 'HEAD')).toEqual([]);
    expect(found && problemText(found, 'fi')).toBe(
      'Julkinen osoite katoaa: /fi/uutiset/nyhet/, /sv/nyheter/nyhet/. Jos asia on nyt toisella saman lajin sivulla, kirjoita sille rivi aliases: [nyhet]. Jos sivu poistetaan tarkoituksella, tee tiedosto gone/nyhet.yaml, jossa on rivit name: { fi: …, sv: … } ja addresses: [/fi/uutiset/nyhet/, /sv/nyheter/nyhet/].',
    );
    mkdirSync(join(folder, 'gone'));
    writeFileSync(
      join(folder, 'gone/nyhet.yaml'),
      'name: { fi: Työpaja, sv: Verkstaden }\naddresses: [/fi/uutiset/nyhet/, /sv/nyheter/nyhet/]\n',
    );
    expect(await checkContent(folder, undefined, 'HEAD')).toEqual([]);
  });
  await published(async (folder) => {
    edit(folder, 'news/nyhet/index.sv.md', 'date:', 'draft: true\ndate:');
    expect(await lost(folder)).toEqual(['news/nyhet/index.sv.md:1 /fi/uutiset/nyhet/, /sv/nyheter/nyhet/']);
  });
});

test('what was not public yet leaves nothing', async () => {
  await published(
    async (folder) => {
      rmSync(join(folder, 'news/nyhet'), { recursive: true });
      expect(await lost(folder)).toEqual([]);
    },
    (folder) => edit(folder, 'news/nyhet/index.sv.md', 'date:', 'draft: true\ndate:'),
  );
});

/** Runs something on good content that is committed, and so public. */
async function published(run: (folder: string) => Promise<void>, before?: (folder: string) => void) {
  await withMistake({}, async (folder) => {
    before?.(folder);
    git(folder, 'init', '--quiet');
    commit(folder);
    await run(folder);
  });
}

function commit(folder: string): void {
  git(folder, 'add', '.');
  git(folder, '-c', 'user.name=a', '-c', 'user.email=a@example.fi', 'commit', '--quiet', '-m', 'x');
}

function git(folder: string, ...words: string[]): void {
  execFileSync('git', ['-C', folder, ...words]);
}

async function lost(folder: string): Promise<string[]> {
  return (await checkContent(folder, undefined, 'HEAD')).map(
    ({ path, line, values }) => `${path}:${line} ${'addresses' in values ? String(values.addresses) : ''}`,
  );
}

function edit(folder: string, path: string, from: string, to: string): void {
  const file = join(folder, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}
