import { posix } from 'node:path';
import { sections } from '#addresses.ts';
import { languages } from '#i18n/languages.ts';
import { nameCollections } from '#schemas/registry.ts';
import { closestMatch, closestOf } from '#source/closest-match.ts';
import { type Problem, problem } from '#source/problem.ts';
import { hasPages, isSection } from './known-addresses.ts';
import { type LinkMap, type PlacedLink, relativePath } from './link-map.ts';

/**
 * What is wrong with a link to the page of a name or to a list. Both are written as links between files are:
 * `../../topics/lahipalvelut.yaml`, `../../news/`. Undefined where the path leads to neither.
 */
export function nameTargetProblems(
  path: string,
  [target, anchor]: readonly [target: string, anchor: string | undefined],
  link: PlacedLink,
  folder: string,
  map: LinkMap,
): Problem[] | undefined {
  const parts = path.replace(/\/$/, '').split('/');
  const [list = '', second] = parts;
  if (map.names.has(path) || (second === undefined && map.lists.has(list)))
    return anchor === undefined ? [] : [problem(link.place, 'anchor-missing', { anchor })];
  const missing = (found: string | undefined) => [
    problem(link.place, 'link-target-missing', { target, write: found && relativePath(folder, found) }),
  ];
  if (second === undefined) return missing(listMeant(list, map));
  const at = parts.findLastIndex((part) => nameCollections.some((collection) => collection === part));
  const [collection = '', id = ''] = at === -1 ? [] : parts.slice(at, at + 2);
  if (at === -1 || map.entries.has(path)) return undefined;
  if (!hasPages(collection)) return [problem(link.place, 'link-pageless', { target })];
  const own = [...map.names].filter(([file]) => posix.dirname(file) === collection);
  const name = id.replace(/\.ya?ml$/, '');
  const moved = map.formerNames.get(`${collection}/${name}`);
  if (moved !== undefined)
    return [problem(link.place, 'link-moved', { target, write: relativePath(folder, moved) })];
  const [, found] =
    closestOf(
      name,
      own.flatMap(([file, words]) => words.map((word) => [word, file] as const)),
    ) ?? [];
  return missing(id === '' ? `${collection}/` : found);
}

/** The list that somebody calls by a word of either language, or misspells. */
function listMeant(called: string, { lists }: LinkMap): string | undefined {
  const own = [...lists].find(
    (list) => isSection(list) && languages.some((each) => sections[list][each] === called),
  );
  const found = own ?? closestMatch(called, lists);
  return found && `${found}/`;
}
