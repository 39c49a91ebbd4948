import type { TextFile } from '#source/files.ts';
import { posix } from 'node:path';
import { type Language, languages } from '#i18n/languages.ts';
import { type LinkMap, type PlacedLink, relativePath } from './link-map.ts';
import { nameTargetProblems } from './link-names.ts';
import { closestMatch } from '#source/closest-match.ts';
import { pageParts } from '#source/heading-ids.ts';
import { pathFrom } from '#source/paths.ts';
import { type Problem, problem } from '#source/problem.ts';

/** What is wrong with a link inside the site. Links are written between files: `../soite-2-0/index.sv.md#mal`. */
export function targetProblems(link: PlacedLink, file: TextFile, map: LinkMap): Problem[] {
  const { address } = link;
  const [target = '', anchor] = split(address);
  const folder = posix.dirname(file.path);
  if (target === '')
    return anchor === undefined
      ? [problem(link.place, 'link-broken', { address })]
      : anchorProblems(anchor, file, link);
  if (target.startsWith('/')) {
    const own = target.endsWith('/') ? target : `${target}/`;
    const path =
      map.addresses.get(`${own}#${anchor ?? ''}`) ?? map.addresses.get(own) ?? thingMeant(target, file, map);
    return [problem(link.place, 'link-site-address', { address, write: path && relativePath(folder, path) })];
  }
  const path =
    decoded(target) === undefined ? undefined : posix.normalize(`${folder}/${decoded(target) ?? ''}`);
  if (path === undefined || path.startsWith('..')) {
    const meant = thingMeant(target, file, map);
    return [
      problem(link.place, 'link-target-missing', { target, write: meant && relativePath(folder, meant) }),
    ];
  }

  // What a browser takes for another address: `..%2Fx`, two slashes.
  if (pathFrom(folder, target) !== path)
    return [
      problem(link.place, 'link-target-missing', {
        target,
        write: map.files.has(path) || textFile.test(path) ? relativePath(folder, path) : undefined,
      }),
    ];

  const ofName = map.files.has(path)
    ? undefined
    : nameTargetProblems(path, [target, anchor], link, folder, map);
  if (ofName !== undefined) return ofName;
  const [, entryFolder = path.replace(/\/$/, ''), language] = textFile.exec(path) ?? [];
  const entry = map.entries.get(entryFolder);
  if (language === undefined) {
    if (map.files.has(path) && !/\.mdx?$/.test(path)) return [];
    const meant = entry === undefined ? thingMeant(target, file, map) : undefined;
    const write =
      entry === undefined
        ? (headingMeant(target, file) ?? (meant && relativePath(folder, meant)) ?? similar(path, file, map))
        : relativePath(folder, textPath(entryFolder, file.language, map));
    return [problem(link.place, 'link-target-missing', { target, write })];
  }
  if (entry === undefined) return [missingEntry(target, entryFolder, file, map, link)];
  // An entry has a page in both languages, also where its words wait for translation.
  if (language !== file.language && entry.files[file.language] !== undefined)
    return [
      problem(link.place, 'link-other-language', {
        write: relativePath(folder, textPath(entryFolder, file.language, map)),
      }),
    ];
  const there = entry.files[language as Language];
  return there === undefined ? [] : anchorProblems(anchor, there, link);
}

/** A file of an entry's text in a language of the site. */
const textFile = new RegExp(`^(.*)/index\\.(${languages.join('|')})\\.mdx?$`);

function missingEntry(
  target: string,
  folder: string,
  file: TextFile,
  map: LinkMap,
  link: PlacedLink,
): Problem {
  const here = posix.dirname(file.path);
  const moved = map.moved.get(folder);
  if (moved !== undefined)
    return problem(link.place, 'link-moved', {
      target,
      write: relativePath(here, textPath(moved, file.language, map)),
    });
  const [, id = folder] = folder.split('/').slice(-2);
  const others = [...map.entries.keys()].filter((each) => each !== here);
  const found = others.find((each) => each.endsWith(`/${id}`)) ?? closestMatch(folder, others);
  return problem(link.place, 'link-target-missing', {
    target,
    write: found && relativePath(here, textPath(found, file.language, map)),
  });
}

/** The heading of the same text that was meant, where the sign before its name is missing. */
function headingMeant(target: string, { anchors }: TextFile): string | undefined {
  return anchors.includes(decoded(target) ?? target) ? `#${target}` : undefined;
}

/** What a way from elsewhere ends with, or an id alone, if one thing only is called so: `/content/projects/soite`, `soite`. */
function thingMeant(target: string, file: TextFile, map: LinkMap): string | undefined {
  const parts = (decoded(target) ?? target).replace(/\/(?:index\.\w+\.mdx?)?$/, '').split('/');
  const name = map.names.has(parts.slice(-2).join('/')) ? parts.slice(-2).join('/') : undefined;
  const own = [...map.entries.keys()].filter((folder) =>
    `/${folder}`.endsWith(`/${parts.slice(-2).join('/')}`),
  );
  const alike = [...map.entries.keys()].filter((folder) => folder.endsWith(`/${parts.at(-1) ?? ''}`));
  const [found, another] = own.length > 0 ? own : alike;
  return (
    name ?? (found === undefined || another !== undefined ? undefined : textPath(found, file.language, map))
  );
}

/** A file with a similar name in the same folder. */
function similar(path: string, file: TextFile, map: LinkMap): string | undefined {
  const folder = posix.dirname(path);
  const found = closestMatch(
    path,
    [...map.files].filter((each) => posix.dirname(each) === folder && !/\.mdx?$/.test(each)),
  );
  return found && relativePath(posix.dirname(file.path), found);
}

function anchorProblems(anchor: string | undefined, file: TextFile, link: PlacedLink): Problem[] {
  if (anchor === undefined) return [];
  const name = decoded(anchor) ?? anchor;
  if (file.anchors.includes(name) || pageParts.has(name)) return [];
  return [problem(link.place, 'anchor-missing', { anchor: name, closest: closestMatch(name, file.anchors) })];
}

function textPath(folder: string, language: Language, map: LinkMap): string {
  return map.entries.get(folder)?.files[language]?.path ?? `${folder}/index.${language}.md`;
}

function split(address: string): [target: string, anchor: string | undefined] {
  const [before = '', anchor] = address.split('#');
  return [before.split('?')[0] ?? '', anchor];
}

/** An address without its per cent signs; undefined where they are broken. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
