import type { FieldPath } from '#schemas/walk.ts';
import { isRecord } from '#schemas/walk.ts';
import { findMunicipality } from '#places/municipalities.ts';
import type { ReadContent } from '#source/files.ts';
import { type Problem, problem } from '#source/problem.ts';

/** Nothing stands in a list twice, nor a municipality under each of its names. */
export function repeatedProblems({ texts, names, settings }: ReadContent): Problem[] {
  const site = settings.filter(({ path }) => path === 'site.yaml');
  return [...texts, ...names, ...site].flatMap(({ fields }) =>
    listsIn(fields.data, []).flatMap(({ list, path }) => {
      const known = new Map<string, string>();
      return list.flatMap((item, index) => {
        const [key, value] = [identityOf(item, path), nameOf(item)];
        const first = known.get(key);
        if (first === undefined) known.set(key, value);
        if (first === undefined || value === '') return [];
        const written = first === value ? value : `${value} (${first})`;
        return problem(fields.placeOf([...path, index]), 'item-twice', { value: written });
      });
    }),
  );
}

/** Every list in a value, however deep, with the way to it. */
function listsIn(value: unknown, path: FieldPath): { list: readonly unknown[]; path: FieldPath }[] {
  if (Array.isArray(value))
    return [
      { list: value, path },
      ...value.flatMap((item: unknown, index) => listsIn(item, [...path, index])),
    ];
  return isRecord(value)
    ? Object.entries(value)
        .filter(([key]) => !told.has(key))
        .flatMap(([key, inner]) => listsIn(inner, [...path, key]))
    : [];
}

/** Of these other rules tell what is wrong. */
const told: ReadonlySet<string> = new Set(['languages', 'aliases']);

/** What makes an item of a list the one it is. */
function identityOf(item: unknown, path: FieldPath): string {
  if (path.at(-1) === 'municipalities' && typeof item === 'string')
    return findMunicipality(item)?.code ?? item;
  const part =
    isRecord(item) && item[{ shares: 'organisation', attachments: 'file' }[String(path.at(-1))] ?? ''];
  return JSON.stringify(typeof part === 'string' ? part : item);
}

function nameOf(item: unknown): string {
  const texts = isRecord(item) ? Object.values(item) : [item];
  return String(texts.find((each) => typeof each === 'string') ?? '');
}
