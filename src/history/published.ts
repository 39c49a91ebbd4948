import { joinLanguages } from '#source/entry.ts';
import type { NameFile, ReadContent, TextFile } from '#source/files.ts';
import { judgeName } from '#source/judge.ts';
import { withPlainLines } from '#source/lines.ts';
import { nameFileAt, textFileAt } from '#source/paths.ts';
import { readText } from '#source/text-file.ts';
import { readYaml } from '#source/yaml.ts';
import { openObjects } from './cat-file.ts';
import { git } from './git.ts';

/** Content as it was at a commit: the entries and names some of whose files are others now. */
export type Published = Pick<ReadContent, 'entries' | 'names'>;

/**
 * Reads what of a content folder has changed since a commit, as it was then.
 *
 * @throws When git does not know the commit.
 */
export async function readPublished(folder: string, base: string): Promise<Published> {
  const changed = await pathsOf(folder, [
    'diff',
    '--name-only',
    '--no-renames',
    '--relative',
    '-z',
    base,
    '--',
    '.',
  ]);
  const things = new Set(changed.map(thingOf));
  const before = await pathsOf(folder, ['ls-tree', '-r', '-z', '--name-only', base, '--', '.']);
  const objects = openObjects(folder);
  const texts: TextFile[] = [];
  const names: NameFile[] = [];
  for (const path of before.filter((each) => things.has(thingOf(each)))) {
    const [text, name] = [textFileAt(path), nameFileAt(path)];
    if (text === undefined && name === undefined) continue;
    const written = await objects.textAt(base, `./${path}`);
    const contents = written === undefined ? undefined : withPlainLines(written);
    if (text !== undefined) texts.push(readText({ path, ...text }, '', contents, []).text);
    if (name === undefined) continue;
    const fields = readYaml(path, contents ?? '', 1);
    names.push({ path, ...name, digest: '', fields, judged: judgeName({ ...name, fields }) });
  }
  objects.close();
  return { entries: joinLanguages(texts, []), names };
}

/** The files of a content folder that were not there at a commit, also those that git does not know yet. */
export async function addedSince(folder: string, base: string): Promise<ReadonlySet<string>> {
  const [committed, unknown] = await Promise.all([
    pathsOf(folder, [
      'diff',
      '--name-only',
      '--no-renames',
      '--diff-filter=A',
      '--relative',
      '-z',
      base,
      '--',
      '.',
    ]),
    pathsOf(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
  ]);
  return new Set([...committed, ...unknown]);
}

/** The commit that a name stands for, where it and this folder have a past in common. */
export async function commitOf(folder: string, name: string): Promise<string | undefined> {
  try {
    return (await git(folder, ['merge-base', '--end-of-options', name, 'HEAD'])).trim();
  } catch {
    return undefined;
  }
}

/** Paths under the folder. */
async function pathsOf(folder: string, options: readonly string[]): Promise<string[]> {
  return (await git(folder, options)).split('\0').filter(Boolean);
}

/** The folder of an entry or the file of a name. */
function thingOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}
