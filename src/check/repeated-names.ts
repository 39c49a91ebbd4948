import type { NameFile, ReadContent } from '#source/files.ts';
import { posix } from 'node:path';
import { isRecord } from '#schemas/walk.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { type Problem, problem } from '#source/problem.ts';

/** What has the title or the name of another is hardly another. */
export function repeatedNameProblems({ texts, names }: ReadContent): Problem[] {
  return [...sameTitles(texts), ...sameNames(names)];
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
    const own = languages.map((language) => [language, nameIn(file, language)] as const);
    const keys = own.map(
      ([language, name]) => name && JSON.stringify([file.collection, language, name.toLowerCase()]),
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

function nameIn({ fields }: NameFile, language: Language): string | undefined {
  const name = fields.data?.['name'];
  const own = isRecord(name) ? name[language] : undefined;
  return typeof own === 'string' ? own : undefined;
}
