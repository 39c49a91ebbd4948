import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { siteFi } from '#cli/messages/site-fi.ts';
import { migrateNames } from '#cli/migrate/names.ts';
import { nameCollections } from '#schemas/registry.ts';

const made: string[] = [];
const refuse = (tell: (words: typeof siteFi.migrate) => string): never => {
  throw new Error(tell(siteFi.migrate));
};
/** What is gone never stood in one file. */
const oldCollections = nameCollections.filter((collection) => collection !== 'gone');

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** A copy of a content folder in which the names of each collection stand in one file, as they did once. */
function oldForm(from: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'migrate-'));
  made.push(folder);
  cpSync(from, folder, { recursive: true });
  for (const collection of oldCollections) {
    const files = readdirSync(join(folder, collection)).toSorted();
    const rows = files.map((file) => {
      const text = readFileSync(join(folder, collection, file), 'utf8');
      const comment = /^(?:#.*\n)*/.exec(text)?.[0] ?? '';
      return `${comment}${file.replace('.yaml', '')}:\n${text.slice(comment.length).replace(/^(?=.)/gm, '  ')}`;
    });
    writeFileSync(join(folder, `${collection}.yaml`), rows.join('\n'));
    rmSync(join(folder, collection), { recursive: true });
  }
  return folder;
}

function filesIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    oldCollections.flatMap((collection) =>
      readdirSync(join(folder, collection)).map((file) => [
        `${collection}/${file}`,
        readFileSync(join(folder, collection, file), 'utf8'),
      ]),
    ),
  );
}

test('content comes out of its old form as it is', async () => {
  const from = 'test/content/good';
  const folder = oldForm(from);
  const done = migrateNames(folder, refuse);
  expect(done).toHaveLength(oldCollections.length);
  expect(filesIn(folder)).toEqual(filesIn(from));
  expect((await checkContent(folder)).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('what is migrated stays as it is', () => {
  const folder = oldForm('test/content/good');
  migrateNames(folder, refuse);
  const once = filesIn(folder);
  expect(migrateNames(folder, refuse)).toEqual([]);
  expect(filesIn(folder)).toEqual(once);
});

test('a comment above a name and a name on one line come along', () => {
  const folder = oldForm('test/content/good');
  writeFileSync(
    join(folder, 'series.yaml'),
    '# The spring of 2020.\nkevat:\n  name: { fi: Kevät, sv: Vår }\n\nsyksy: { name: { fi: Syksy, sv: Höst } }\n',
  );
  migrateNames(folder, refuse);
  const { 'series/kevat.yaml': block, 'series/syksy.yaml': flow } = filesIn(folder);
  expect(block).toBe('# The spring of 2020.\nname: { fi: Kevät, sv: Vår }\n');
  expect(flow).toBe('name:\n  fi: Syksy\n  sv: Höst\n');
});

test('a file that is there already with other contents is not lost, and nothing is written', () => {
  const folder = oldForm('test/content/good');
  migrateNames(folder, refuse);
  writeFileSync(join(folder, 'series.yaml'), 'kevat:\n  name: { fi: Toinen, sv: Annan }\n');
  expect(() => migrateNames(folder, refuse)).toThrow(/kevat\.yaml on jo olemassa/);
  expect(readFileSync(join(folder, 'series/kevat.yaml'), 'utf8')).toContain('Kevään työpajat');
});
