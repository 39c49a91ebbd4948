import { posix } from 'node:path';
import { type FieldPath, isRecord, valuesIn } from '#schemas/walk.ts';
import { findMunicipality } from '#places/municipalities.ts';
import type { NameFile, ReadContent, ReadEntry } from '#source/files.ts';
import { type Problem, problem, startOf } from '#source/problem.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { oldestFirst } from './age.ts';

/** Nothing stands in a list twice, nor a municipality under each of its names. */
export function repeatedProblems({ texts, names, settings }: ReadContent): Problem[] {
  const site = settings.filter(({ path }) => path === 'site.yaml');
  return [...texts, ...names, ...site].flatMap(({ fields }) =>
    valuesIn(fields.data).flatMap(({ value: list, path }) => {
      if (!Array.isArray(list) || path.some((name) => told.has(name))) return [];
      const known = new Map<string, string>();
      return list.flatMap((item: unknown, index) => {
        const [key, value] = [identityOf(item, path), itemText(item)];
        const first = known.get(key);
        if (first === undefined) known.set(key, value);
        if (first === undefined || value === '') return [];
        const written = first === value ? value : `${value} (${first})`;
        return problem(fields.placeOf([...path, index]), 'item-twice', { value: written });
      });
    }),
  );
}

/** Of these other rules tell what is wrong. */
const told: ReadonlySet<string | number> = new Set(['languages', 'aliases']);

/** What makes an item of a list the one it is. */
function identityOf(item: unknown, path: FieldPath): string {
  if (path.at(-1) === 'municipalities' && typeof item === 'string')
    return findMunicipality(item)?.code ?? item;
  const part =
    isRecord(item) && item[{ shares: 'organisation', attachments: 'file' }[String(path.at(-1))] ?? ''];
  return JSON.stringify(typeof part === 'string' ? part : item);
}

function itemText(item: unknown): string {
  const texts = isRecord(item) ? Object.values(item) : [item];
  return String(texts.find((each) => typeof each === 'string') ?? '');
}

/** What has the title or the name of another is hardly another. */
export function repeatedNameProblems(content: ReadContent): Problem[] {
  const fileOf = ({ path }: { path: string }) => path;
  return [
    ...sameTitles(oldestFirst(content.texts, fileOf, content)),
    ...sameNames(oldestFirst(content.names, fileOf, content)),
  ];
}

/** Two items with one title of one day are one item twice. */
function sameTitles(texts: ReadContent['texts']): Problem[] {
  const known = new Map<string, string>();
  return texts.flatMap(({ collection, language, fields, path }) => {
    const { title, date, start } = fields.data ?? {};
    if (typeof title !== 'string') return [];
    const key = JSON.stringify([collection, language, title.trim().toLowerCase(), date, start]);
    const other = known.get(key);
    known.set(key, other ?? path);
    const isRepeated =
      other !== undefined &&
      posix.dirname(other) !== posix.dirname(path) &&
      fields.data?.['translationOf'] === undefined;
    return isRepeated ? problem(fields.placeOf(['title']), 'title-twice', { other }) : [];
  });
}

function sameNames(names: readonly NameFile[]): Problem[] {
  const known = new Map<string, string>();
  return names.flatMap((file) => {
    const own = languages.map((language) => [language, nameInLanguage(file, language)] as const);
    const keys = own.map(([language, name]) =>
      name === undefined || name === ''
        ? undefined
        : JSON.stringify([file.collection, language, name.toLowerCase()]),
    );
    const at = keys.findIndex((key) => key !== undefined && known.has(key));
    const other = known.get(keys[at] ?? '');
    for (const key of keys) if (key !== undefined && !known.has(key)) known.set(key, file.path);
    const [language = languages[0], name = ''] = own[at] ?? [];
    return other === undefined
      ? []
      : problem(file.fields.placeOf(['name', language]), 'name-twice', { name, other });
  });
}

function nameInLanguage({ fields }: NameFile, language: Language): string | undefined {
  const name = fields.data?.['name'];
  const own = isRecord(name) ? name[language] : undefined;
  return typeof own === 'string' ? own : undefined;
}

/** Feeds and calendars know an entry for good by the name its folder had first: no other may have had or have it. */
export function firstIdProblems({ entries }: ReadContent): Problem[] {
  const known = new Map<string, ReadEntry>();
  // Those whose folders were moved come after those that still have the name.
  const inOrder = entries.toSorted((one, other) => Number(isMoved(one)) - Number(isMoved(other)));
  return inOrder.flatMap((entry) => {
    const id = firstIdOf(entry);
    const key = `${entry.collection}/${id}`;
    const other = known.get(key);
    known.set(key, other ?? entry);
    if (other === undefined) return [];
    const fields = entry.original?.fields;
    return problem(fields?.placeOf(['firstId']) ?? startOf(entry.folder), 'first-id-taken', {
      id,
      other: other.folder,
    });
  });
}

function isMoved(entry: ReadEntry): boolean {
  return firstIdOf(entry) !== entry.id;
}

function firstIdOf({ id, original }: ReadEntry): string {
  const first = original?.fields.data?.['firstId'];
  return typeof first === 'string' ? first : id;
}
