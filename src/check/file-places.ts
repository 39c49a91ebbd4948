import { posix } from 'node:path';
import type { FoundFile, ReadContent } from '#source/files.ts';
import { entryCollections, nameCollections } from '#schemas/registry.ts';
import { key, nameLength } from '#schemas/values.ts';
import { knownLanguages, languages } from '#i18n/languages.ts';
import { asName, closestMatch } from '#source/closest-match.ts';
import { folderOf, textFileAt } from '#source/paths.ts';
import { type Problem, problem, startOf } from '#source/problem.ts';
import { unknownType } from './attachments.ts';
import { folderMeant } from './own-names.ts';

/** What is not for writers of texts: word lists of the search, the gazetteer, the settings. */
const otherFiles: readonly string[] = [
  ...['synonyms.yaml', 'terms.yaml'].map((name) => `search/${name}`),
  ...knownLanguages.flatMap((language) =>
    ['parts', 'stop-words', 'care-words'].map((name) => `search/${name}.${language}.txt`),
  ),
  ...['areas.yaml', 'municipalities.csv'].map((name) => `places/${name}`),
];
const settingsFiles: readonly string[] = ['site.yaml', 'messages.yaml'];

/** Every file lies where the site looks for it, under a name that every computer can tell from the others. */
export function placeProblems(content: ReadContent): Problem[] {
  const paths = new Set(content.files.map(({ path }) => path));
  const byFolder = Map.groupBy(content.files, folderOf);
  return [
    ...content.files.flatMap(
      ({ path }) =>
        surplusText(path, content.files) ?? misplaced(path).map((each) => unlessTaken(each, paths)),
    ),
    ...content.entryFolders.flatMap((folder) => folderProblems(folder, byFolder.get(folder) ?? [])),
    ...twins(content),
    ...clashes(content),
    ...(content.files.some(({ path }) => path === 'site.yaml') ||
    content.problems.some(({ rule }) => rule === 'content-missing')
      ? []
      : [problem(startOf('site.yaml'), 'site-missing', {})]),
  ];
}

function misplaced(path: string): Problem[] {
  const parts = path.split('/');
  const [first = ''] = parts;
  if (entryCollections.some((collection) => collection === first) && parts.length > 1)
    return misplacedInEntry(parts);
  if (parts.length === 1) {
    if (settingsFiles.includes(first)) return [];
    const name = first.replace(/\.ya?ml$/, '');
    if (isNameCollection(name)) return [problem(startOf(path), 'names-in-one-file', { folder: name })];
    return [problem(startOf(path), 'file-unknown', { name: first })];
  }
  if (isNameCollection(first)) return misplacedName(parts);
  if (otherFiles.some((file) => file.startsWith(`${first}/`)))
    return otherFiles.includes(path)
      ? []
      : [problem(startOf(path), 'file-unknown', { name: path, closest: closestMatch(path, otherFiles) })];
  const folder = folderMeant(first) ?? closestMatch(first, [...entryCollections, ...nameCollections]);
  const write = folder && [folder, ...parts.slice(1)].join('/');
  return [
    /^index\.\w+\.mdx?$/.test(parts.at(-1) ?? '') && write === undefined
      ? problem(startOf(path), 'section-unknown', { folder: first, known: entryCollections.join(', ') })
      : problem(startOf(path), 'file-unknown', { name: path, closest: write }),
  ];
}

/** Of a path in the folder of a collection of entries. */
function misplacedInEntry(parts: readonly string[]): Problem[] {
  const path = parts.join('/');
  const [first = '', second = '', third] = parts;
  if (third === undefined && /\.mdx?$/.test(second)) {
    const [, name = '', language = languages[0]] = /^(.*?)(?:\.(\w\w))?\.mdx?$/.exec(second) ?? [];
    return [
      problem(startOf(path), 'file-misplaced', { write: `${first}/${asName(name)}/index.${language}.md` }),
    ];
  }
  if (third === undefined) return [problem(startOf(path), 'file-unknown', { name: path })];
  if (parts.length > 3) {
    // News are not kept by years.
    const folder = /^\d+$/.test(second) ? (parts.at(-2) ?? second) : second;
    return [problem(startOf(path), 'file-misplaced', { write: `${first}/${folder}/${parts.at(-1) ?? ''}` })];
  }
  if (/\.txt$/.test(third) && !/^index\b/.test(third)) return [unknownType(path)];
  if (/\.(mdx?|markdown|txt)$|^index(\.\w\w)?$/.test(third) && textFileAt(path) === undefined)
    return [problem(startOf(path), 'language-unknown', { name: third })];
  return [];
}

/** Nobody is told to move a file to where another lies: it would be lost. */
function unlessTaken(found: Problem, paths: ReadonlySet<string>): Problem {
  const write =
    found.rule === 'file-misplaced'
      ? found.values.write
      : found.rule === 'file-unknown'
        ? found.values.closest
        : undefined;
  return write !== undefined && paths.has(write) ? problem(found, 'text-twice', { other: write }) : found;
}

/** A second file of a text that is there, as a computer names it: `index.fi (1).md`. */
function surplusText(path: string, files: readonly FoundFile[]): Problem[] | undefined {
  const [, text] = /^(\w+\/[^/]+\/index\.\w\w)\b.+\.(?:mdx?|markdown|txt)$/.exec(path) ?? [];
  const other = textFileAt(path) === undefined && files.find((file) => file.path === `${text ?? ''}.md`);
  return other
    ? [problem(startOf(path), 'text-twice', { other: other.path.replace(/^.*\//, '') })]
    : undefined;
}

/** Every name has a file of its own, `organisations/jyvaskyla.yaml`, whose name is its id. */
function misplacedName(parts: readonly string[]): Problem[] {
  const path = parts.join('/');
  const [, id = '', ending = ''] = /^(.*?)(\.\w+)?$/.exec(parts.at(-1) ?? '') ?? [];
  if (/^\.ya?ml$/.test(ending)) {
    const write = `${parts[0] ?? ''}/${shortName(id)}.yaml`;
    return path === write ? [] : [problem(startOf(path), 'file-misplaced', { write })];
  }
  return [problem(startOf(path), 'file-unknown', { name: path })];
}

function isNameCollection(name: string): boolean {
  return nameCollections.some((collection) => collection === name);
}

function folderProblems(folder: string, inside: readonly FoundFile[]): Problem[] {
  const name = folder.slice(folder.indexOf('/') + 1);
  const first = inside[0]?.path ?? folder;
  const texts = inside.filter(({ path }) => textFileAt(path) !== undefined);
  return [
    ...(key.safeParse(name).success
      ? []
      : [problem(startOf(texts[0]?.path ?? first), 'folder-name', { name, write: shortName(name) })]),
    ...(texts.length > 0 || inside.some(({ path }) => misplaced(path).length > 0)
      ? []
      : [problem(startOf(first), 'no-language-file', { folder })]),
  ];
}

/** A name for a folder, cut between words where it is too long. */
function shortName(name: string): string {
  const write = asName(name);
  if (write === '') return 'a-z';
  return key.safeParse(write).success ? write : write.slice(0, nameLength).replace(/-[^-]*$/, '');
}

/** The same text as `.md` and as `.mdx`: the site would take either. */
function twins({ texts }: ReadContent): Problem[] {
  const paths = new Set(texts.map(({ path }) => path));
  return texts
    .filter(({ format, path }) => format === 'mdx' && paths.has(path.slice(0, -1)))
    .map(({ path, language }) => problem(startOf(path), 'format-twin', { other: `index.${language}.md` }));
}

/** Windows and macOS do not tell `Kuva.jpg` from `kuva.jpg`, nor one form of ä from the other. */
function clashes({ files }: ReadContent): Problem[] {
  const known = new Map<string, string>();
  return files.flatMap(({ path }) => {
    const folded = path.normalize('NFC').toLowerCase();
    const other = known.get(folded);
    known.set(folded, path);
    if (other !== undefined) return problem(startOf(path), 'name-clash', { other });
    const name = posix.basename(path);
    return name === name.normalize('NFC')
      ? []
      : problem(startOf(path), 'name-split-letter', { name: name.normalize('NFC') });
  });
}
