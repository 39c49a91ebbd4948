import type { ReadContent, ReadEntry, TextFile } from '#source/files.ts';
import { officialAreas } from '#places/areas.ts';
import { namesOf } from '#places/municipalities.ts';
import { isPartialDate } from '#i18n/days.ts';
import { closestOf } from '#source/closest-match.ts';
import { type Problem, problem } from '#source/problem.ts';

/** What is told changed after it was told, not before. */
export function updatedProblems(content: ReadContent): Problem[] {
  return content.entries.flatMap(({ original }) => {
    if (original === undefined) return [];
    const { sourceOf, placeOf } = original.fields;
    return [
      ['date', 'updated'],
      ['created', 'modified'],
    ].flatMap(([first = '', last = '']) => {
      const [start, end] = [sourceOf([first]), sourceOf([last])];
      if (start === undefined || end === undefined || ![start, end].every(isPartialDate)) return [];
      return end < start.slice(0, end.length)
        ? problem(placeOf([last]), 'updated-before', { start, end })
        : [];
    });
  });
}

/** No project is a part of itself. */
export function parentProblems(content: ReadContent): Problem[] {
  const files = originalsOf(content, 'projects');
  const parents = new Map(files.map(({ id, fields }) => [id, fields.data?.['parent']]));
  return files.flatMap(({ id, fields }) => {
    const chain = [id];
    for (let next = parents.get(id); typeof next === 'string'; next = parents.get(next)) {
      const known = chain.includes(next);
      chain.push(next);
      if (next === id)
        return problem(fields.placeOf(['parent']), 'parent-cycle', { chain: chain.join(' → ') });
      if (known) return [];
    }
    return [];
  });
}

/** Each region has a code of its own from the official classification. */
export function codeProblems(content: ReadContent): Problem[] {
  const taken = new Map<string, string>();
  return originalsOf(content, 'regions').flatMap(({ fields, path }) => {
    const code = fields.data?.['code'];
    if (typeof code !== 'string' || officialAreas.length === 0) return [];
    const place = fields.placeOf(['code']);
    if (!officialAreas.some((region) => region.code === code)) {
      const title = String(fields.data?.['title']);
      const names = officialAreas.flatMap((area) => namesOf(area).map((name) => [name, area.code] as const));
      return problem(place, 'code-unknown', { code, closest: closestOf(title, names)?.[1] });
    }
    const other = taken.get(code);
    taken.set(code, path);
    return other === undefined ? [] : problem(place, 'code-taken', { code, other });
  });
}

/** The files with the facts of a collection. */
export function originalsOf(content: ReadContent, collection: ReadEntry['collection']): TextFile[] {
  return content.entries.flatMap(({ original }) => (original?.collection === collection ? original : []));
}
