import type { ReadContent } from '#source/files.ts';
import { posix } from 'node:path';
import { typeOf } from '#source/file-types.ts';
import { decoded } from './link-target.ts';
import { spacedAddresses } from './malformed-markup.ts';
import { type Problem, problem, startOf } from '#source/problem.ts';

/** Every file beside a text is published: one that nothing leads to was probably left behind. */
export function unusedFileProblems(content: ReadContent): Problem[] {
  const named = namedFiles(content);
  const sure = new Set(surelyRead(content, named));
  return content.attachments
    .filter(({ path }) => sure.has(posix.dirname(path)) && !named.has(path) && typeOf(path) !== undefined)
    .map(({ path }) => problem(startOf(path), 'file-unused', { name: posix.basename(path) }));
}

/** Folders in which every text can be read and no file is misspelt: elsewhere a file may well be meant. */
function surelyRead({ entries, files, attachments }: ReadContent, named: ReadonlySet<string>): string[] {
  const present = new Set(files.map(({ path }) => path));
  const misspelt = new Set(
    [...named].filter((path) => !present.has(path)).map((path) => posix.dirname(path)),
  );
  const withFiles = new Set(attachments.map(({ path }) => posix.dirname(path)));
  return entries
    .filter(({ folder }) => withFiles.has(folder))
    .filter(({ files: own }) =>
      Object.values(own).every(
        (file) => file.fields.data !== undefined && spacedAddresses(file).length === 0,
      ),
    )
    .map(({ folder }) => folder)
    .filter((folder) => !misspelt.has(folder));
}

/** The files that fields and texts lead to. */
function namedFiles({ texts }: ReadContent): Set<string> {
  return new Set(
    texts.flatMap((file) => {
      const folder = posix.dirname(file.path);
      const named = file.attachments.map(({ value }) => value);
      const linked = [...file.linkAddresses, ...file.body.pictures.map(({ address }) => address)]
        .map((address) => address.split('#')[0] ?? '')
        .filter((address) => !/^[a-z]+:|^\/|^$|\.mdx?$/i.test(address));
      return [...named, ...linked].map((name) => posix.normalize(`${folder}/${decoded(name) ?? name}`));
    }),
  );
}
