import type { ReadContent, ReadEntry, TextFile } from '#source/files.ts';
import { isRecord, valueAt } from '#schemas/walk.ts';
import { key as keySchema } from '#schemas/values.ts';
import { closestMatch } from '#source/closest-match.ts';
import type { Yaml } from '#source/yaml.ts';
import { type Place, type Problem, problem } from '#source/problem.ts';

/** Lists of facts whose names are words, joined by keys. */
const joined = [
  { list: ['phases'], words: 'phaseTexts' },
  { list: ['steering'], words: 'steeringTexts' },
  { list: ['outcomes'], words: 'outcomeTexts' },
  { list: ['serviceAreas', 'areas'], words: 'areaTexts' },
] as const;

/** Each phase, group and area has its words in every language file that exists, and each such word its fact. */
export function keyProblems(content: ReadContent): Problem[] {
  return [
    ...content.entries.flatMap((entry) =>
      joined.flatMap(({ list, words }) => problemsOfList(entry, list, words)),
    ),
    ...content.names.flatMap(({ collection, fields }) =>
      collection === 'figures' && fields.data !== undefined ? twiceIn(fields, fields.data, ['values']) : [],
    ),
  ];
}

/** Keys that stand before in the same list. */
function twiceIn(fields: Yaml, data: Record<string, unknown>, list: readonly string[]): Problem[] {
  const keys = itemKeys(data, list);
  return keys.flatMap((key, index) =>
    key !== undefined && keys.indexOf(key) < index
      ? problem(fields.placeOf([...list, index, 'key']), 'key-twice', { key })
      : [],
  );
}

function problemsOfList({ original, files }: ReadEntry, list: readonly string[], words: string): Problem[] {
  if (original?.fields.data === undefined) return [];
  const keys = itemKeys(original.fields.data, list);
  const known = new Set(keys.flatMap((each) => (each !== undefined && isKey(each) ? each : [])));
  const placeOfFact = (key: string) => original.fields.placeOf([...list, keys.indexOf(key), 'key']);
  return [
    ...twiceIn(original.fields, original.fields.data, list),
    ...Object.values(files).flatMap((file) => problemsOfWords(file, known, list, words, placeOfFact)),
  ];
}

function problemsOfWords(
  file: TextFile,
  keys: ReadonlySet<string>,
  list: readonly string[],
  words: string,
  placeOfFact: (key: string) => Place,
): Problem[] {
  const { data, keyPlaceOf } = file.fields;
  if (data === undefined) return [];
  const texts: unknown = data[words] ?? {};
  if (!isRecord(texts)) return [];
  const listName = list.join('.');
  // A key that is none has its own message.
  const used = Object.keys(texts).filter(isKey);
  const slips = Object.keys(texts).flatMap((each) =>
    keys.has(each) ? [] : (closestMatch(each, keys) ?? []),
  );
  return [
    ...[...keys]
      .filter((key) => !used.includes(key) && !slips.includes(key))
      .map((key) => {
        const isOwn = placeOfFact(key).path === file.path;
        const place = isOwn
          ? placeOfFact(key)
          : keyPlaceOf([data[words] === undefined ? 'translationOf' : words]);
        return problem(place, 'words-missing', { key, list: listName, words });
      }),
    ...used
      .filter((key) => !keys.has(key))
      .map((key) =>
        problem(keyPlaceOf([words, key]), 'words-without-fact', {
          key,
          list: listName,
          words,
          closest: closestMatch(
            key,
            [...keys].filter((each) => !used.includes(each)),
          ),
        }),
      ),
  ];
}

function isKey(text: string): boolean {
  return keySchema.safeParse(text).success;
}

function itemKeys(data: Record<string, unknown>, list: readonly string[]): (string | undefined)[] {
  const items = valueAt(data, list);
  if (!Array.isArray(items)) return [];
  return items.map((item: unknown) =>
    isRecord(item) && typeof item['key'] === 'string' ? item['key'] : undefined,
  );
}
