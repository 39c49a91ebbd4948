import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withAlias } from '#cli/writing/aliases.ts';
import { moveEntry } from '#cli/writing/move-entry.ts';
import { checkContent } from '#check/check.ts';
import { withMistake } from '../check/samples.ts';

test('everything that leads to a folder follows it, in both languages', async () => {
  await withMistake({}, async (folder) => {
    const { text, fine } = await moveEntry(folder, 'workshops/paja-1', 'aloitus', 'fi');
    expect(fine).toBe(true);
    expect(text).toContain('workshops/paja-1 → workshops/aloitus');
    expect(text).toContain('vanha osoite /fi/tyopajat/paja-1/ ohjaa osoitteeseen /fi/tyopajat/aloitus/');
    expect(text).toContain('vanha osoite /sv/verkstader/paja-1/ ohjaa osoitteeseen /sv/verkstader/aloitus/');
    const read = (path: string) => readFileSync(join(folder, path), 'utf8');
    expect(read('news/uutinen/index.fi.md')).toContain('workshops: [aloitus]');
    expect(read('projects/hanke/index.fi.md')).toContain('(../../workshops/aloitus/index.fi.md)');
    expect(read('projects/hanke/index.sv.md')).toContain('(../../workshops/aloitus/index.sv.md)');
    for (const language of ['fi', 'sv'])
      expect(read(`workshops/aloitus/index.${language}.md`)).toContain('\naliases: [paja-1]\n');
    expect(existsSync(join(folder, 'workshops/paja-1'))).toBe(false);
    expect(await checkContent(folder)).toEqual([]);
  });
});

test('where the disk refuses the new name, no file is left with another', async () => {
  await withMistake({}, async (folder) => {
    // What is there leads nowhere: it can be seen only when it is in the way.
    symlinkSync('nowhere', join(folder, 'workshops/aloitus'));
    await expect(moveEntry(folder, 'workshops/paja-1', 'aloitus', 'fi')).rejects.toThrow('ENOTDIR');
    expect(readFileSync(join(folder, 'news/uutinen/index.fi.md'), 'utf8')).toContain('workshops: [paja-1]');
    expect((await checkContent(folder)).map(({ rule }) => rule)).toEqual(['symlink']);
  });
});

test('an address that does not come from the folder stays, and needs no redirect', async () => {
  await withMistake({}, async (folder) => {
    const { text } = await moveEntry(folder, 'hanke', 'palvelut', 'fi');
    expect(text).toContain('osoite /fi/hankkeet/palvelut-lahelle/ ei muutu');
    expect(readFileSync(join(folder, 'projects/palvelut/index.fi.md'), 'utf8')).toContain(
      'aliases: [lahipalvelut-2020]\n',
    );
    expect(readFileSync(join(folder, 'news/uutinen/index.sv.md'), 'utf8')).toContain(
      '(../../projects/palvelut/index.sv.md)',
    );
    expect(await checkContent(folder)).toEqual([]);
  });
});

test('data files follow, too', async () => {
  await withMistake({}, async (folder) => {
    await moveEntry(folder, 'keski-suomi', 'sisa-suomi', 'sv');
    expect(readFileSync(join(folder, 'organisations/jyvaskyla.yaml'), 'utf8')).toContain(
      'regions: [sisa-suomi]',
    );
    expect(await checkContent(folder)).toEqual([]);
  });
});

test('programs of readers go on to know a workshop by the first name of its folder', async () => {
  await withMistake({}, async (folder) => {
    const original = () => readFileSync(join(folder, 'workshops/loppu/index.fi.md'), 'utf8');
    await moveEntry(folder, 'paja-1', 'valiaika', 'fi');
    await moveEntry(folder, 'valiaika', 'loppu', 'fi');
    expect(original()).toMatch(/^---\nfirstId: paja-1\n/);
    expect(readFileSync(join(folder, 'workshops/loppu/index.sv.md'), 'utf8')).not.toContain('firstId');
    expect(await checkContent(folder)).toEqual([]);
  });
});

test('there and back again leaves no address behind', async () => {
  await withMistake({}, async (folder) => {
    await moveEntry(folder, 'paja-2', 'valiaika', 'fi');
    await moveEntry(folder, 'valiaika', 'paja-2', 'fi');
    expect(readFileSync(join(folder, 'workshops/paja-2/index.fi.md'), 'utf8')).toContain(
      '\naliases: [valiaika]\n',
    );
    expect(readFileSync(join(folder, 'workshops/paja-2/index.fi.md'), 'utf8')).not.toContain('firstId');
    expect(await checkContent(folder)).toEqual([]);
  });
});

test('a move that would break something is taken back whole', async () => {
  await withMistake(
    {
      in: 'workshops/paja-2/index.fi.md',
      replace: 'title: Työpaja 2',
      with: 'title: Työpaja 2\naliases: [aloitus]',
    },
    async (folder) => {
      const before = await snapshot(folder);
      const { text, fine } = await moveEntry(folder, 'paja-1', 'aloitus', 'fi');
      expect(fine).toBe(false);
      expect(text).toContain('Siirto aiheuttaisi nämä virheet, joten se peruttiin:');
      expect(text).toContain('Vanha osoite /fi/tyopajat/aloitus/ on jo käytössä');
      expect(await snapshot(folder)).toEqual(before);
    },
  );
});

test.each([
  ['ei-ole', 'x', 'Kohdetta "ei-ole" ei ole.'],
  ['paja-1', 'paja-2', 'Kansio workshops/paja-2 on jo olemassa.'],
  ['paja-1', 'Uusi Nimi', 'Kirjoita uusi-nimi.'],
  ['paja-1', 'news/paja', 'Kansiota ei voi siirtää toiseen lajiin.'],
  ['pages/front', 'etusivu', 'Etusivun kansiota "front" ei voi nimetä uudelleen.'],
])('%s is not moved to %s: %s', async (from, to, reason) => {
  await withMistake({}, async (folder) => {
    const { text, fine } = await moveEntry(folder, from, to, 'fi');
    expect(fine).toBe(false);
    expect(text).toContain(reason);
  });
});

test('a mark before the first line, as some editors put it, loses no former address', async () => {
  await withMistake({}, async (folder) => {
    for (const language of ['fi', 'sv']) {
      const file = join(folder, `workshops/paja-1/index.${language}.md`);
      writeFileSync(file, `\ufeff${readFileSync(file, 'utf8')}`);
    }
    expect((await moveEntry(folder, 'workshops/paja-1', 'aloitus', 'fi')).fine).toBe(true);
    for (const language of ['fi', 'sv'])
      expect(readFileSync(join(folder, `workshops/aloitus/index.${language}.md`), 'utf8')).toContain(
        '\naliases: [paja-1]\n',
      );
  });
});

test('lines ended as in Windows stay so', async () => {
  await withMistake({}, async (folder) => {
    const path = join(folder, 'news/uutinen/index.fi.md');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    await moveEntry(folder, 'paja-1', 'aloitus', 'fi');
    expect(readFileSync(path, 'utf8')).toContain('workshops: [aloitus]\r\n');
    expect(readFileSync(path, 'utf8').replaceAll('\r\n', '')).not.toContain('\n');
  });
});

test('an alias is added to those that are there, however they are written', () => {
  const head = (yaml: string) => `---\ntitle: x\n${yaml}summary: y\n---\n\naliases: [no]\n`;
  expect(withAlias(head(''), 'a', 'b')).toBe(head('aliases: [a]\n'));
  expect(withAlias(head('aliases: [c]\n'), 'a', 'b')).toBe(head('aliases: [c, a]\n'));
  expect(withAlias(head('aliases:\n  - c\n  - b\n'), 'a', 'b')).toBe(head('aliases: [c, a]\n'));
  expect(withAlias(head('aliases: [b]\n'), 'b', 'b')).toBe(head(''));
});

/** All files of a folder with their contents, as far as texts go. */
async function snapshot(folder: string): Promise<Record<string, string>> {
  const { readContent } = await import('#source/read.ts');
  const { files } = await readContent(folder);
  return Object.fromEntries(files.map(({ path }) => [path, readFileSync(join(folder, path), 'utf8')]));
}
