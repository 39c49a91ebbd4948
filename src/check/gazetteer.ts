import type { ReadContent } from '#source/files.ts';
import { type Place, type Problem, problem } from '#source/problem.ts';
import { municipalityColumns, municipalityRows } from '#places/municipalities.ts';

const path = 'places/municipalities.csv';

/** Each row of the table of municipalities is whole, and names an area and one who arranges services that are there. */
export function gazetteerProblems({ municipalities: text, settings, names }: ReadContent): Problem[] {
  if (text === undefined) return [];
  const file = settings.find((each) => each.path === 'places/areas.yaml');
  const areas = (file?.fields.data?.['areas'] ?? []) as readonly { code?: string; outside?: boolean }[];
  const known = new Map(Array.isArray(areas) ? areas.map((area) => [area.code, area.outside === true]) : []);
  const authorities = new Set(
    names.filter(({ collection }) => collection === 'authorities').map(({ id }) => id),
  );
  const seen = new Set<string>();
  return [
    ...headingProblems(text),
    ...municipalityRows(text).flatMap(({ line, cells }) => {
      const place: Place = { path, line, column: 1 };
      if (cells.length !== municipalityColumns.length || cells.slice(0, -1).some((cell) => cell === ''))
        return problem(place, 'gazetteer-cells', { columns: municipalityColumns.join(',') });
      const [code = ''] = cells;
      const [area = '', authority = ''] = cells.slice(-3);
      const isTwice = seen.has(code);
      seen.add(code);
      if (isTwice) return problem(place, 'gazetteer-twice', { value: code });
      if (!known.has(area))
        return problem(place, 'gazetteer-unknown', { value: area, file: 'places/areas.yaml' });
      // Content without any tells nothing of who arranges services.
      if (known.get(area) === true || authorities.size === 0 || authorities.has(authority)) return [];
      return problem(place, 'gazetteer-unknown', { value: authority, file: `authorities/${authority}.yaml` });
    }),
  ];
}

function headingProblems(text: string): Problem[] {
  const rows = text.split(/\r?\n/);
  const at = rows.findIndex((row) => row.trim() !== '' && !row.startsWith('#'));
  const write = municipalityColumns.join(',');
  return rows[at]?.trim() === write
    ? []
    : [problem({ path, line: at + 1 || 1, column: 1 }, 'gazetteer-heading', { write })];
}
