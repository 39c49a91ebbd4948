import { isLanguage, languages } from '#i18n/languages.ts';
import { isRecord } from '#schemas/walk.ts';
import type { ReadContent, SettingsFile } from '#source/files.ts';
import { closestMatch } from '#source/closest-match.ts';
import { type Place, type Problem, problem, startOf } from '#source/problem.ts';
import { municipalityColumns, municipalityRows } from '#places/municipalities.ts';

const path = 'places/municipalities.csv';

/** Each row of the table of municipalities is whole, and names an area that is there. */
export function gazetteerProblems({ municipalities: text, settings, names }: ReadContent): Problem[] {
  if (text === undefined) return [];
  const file = settings.find((each) => each.path === 'places/areas.yaml');
  const areas = file?.fields.data?.['areas'];
  const known = new Set(
    (Array.isArray(areas) ? areas : []).map((area: unknown) => isRecord(area) && area['code']),
  );
  const isFinnish = file?.fields.data?.['postcodes'] === 'finland';
  const seen = new Set<string>();
  const rows = municipalityRows(text);
  const codes = new Set(rows.map(({ cells: [code = ''] }) => code));
  return [
    ...(file === undefined ? [] : joinedProblems(file, codes)),
    ...headingProblems(text),
    ...authorityProblems(names, rows),
    ...rows.flatMap(({ line, cells }) => {
      const place: Place = { path, line, column: 1 };
      if (cells.length !== municipalityColumns.length || cells.slice(0, -1).some((cell) => cell === ''))
        return problem(place, 'gazetteer-cells', { columns: municipalityColumns.join(',') });
      const [code = '', ...others] = cells;
      const wrong = wrongCell(cells, isFinnish);
      if (wrong !== undefined) return problem(place, 'gazetteer-cell', wrong);
      const area = others.at(-3) ?? '';
      const isTwice = seen.has(code);
      seen.add(code);
      if (isTwice) return problem(place, 'gazetteer-twice', { value: code });
      if (!known.has(area))
        return problem(place, 'gazetteer-unknown', { value: area, file: 'places/areas.yaml' });
      return [];
    }),
  ];
}

/** A municipality that is no more was joined to one that is. */
function joinedProblems({ fields }: SettingsFile, codes: ReadonlySet<string>): Problem[] {
  const joined = fields.data?.['joined'];
  return (Array.isArray(joined) ? joined : []).flatMap((row: unknown, index) => {
    const { code, into } = isRecord(row) ? row : {};
    const placeOf = (field: string) => fields.placeOf(['joined', index, field]);
    return [
      ...(typeof code === 'string' && codes.has(code)
        ? [problem(placeOf('code'), 'joined-alive', { value: code, file: path })]
        : []),
      ...(typeof into === 'string' && !codes.has(into)
        ? [problem(placeOf('into'), 'gazetteer-unknown', { value: into, file: path })]
        : []),
    ];
  });
}

/** Whoever answers for services does so in some municipality; one for parts of them works in the areas of others. */
function authorityProblems(
  names: ReadContent['names'],
  rows: ReturnType<typeof municipalityRows>,
): Problem[] {
  const files = names.filter(({ collection }) => collection === 'authorities');
  const codes = new Set(rows.flatMap(({ cells }) => cells.at(-2) ?? []));
  const missing = [...codes].filter((code) => files.every(({ id }) => id !== code));
  return files
    .filter(({ id, fields }) => !codes.has(id) && fields.data?.['kind'] !== 'joint')
    .map(({ id, path: own }) =>
      problem(startOf(own), 'authority-nobodys', { id, file: path, write: closestMatch(id, missing) }),
    );
}

/** What a spreadsheet does to a cell: it takes the zeros before a code away and puts names into quotation marks. */
function wrongCell(
  cells: readonly string[],
  isFinnish: boolean,
): { value: string; write: string } | undefined {
  const [code = ''] = cells;
  if (isFinnish && !/^\d{3}$/.test(code))
    return { value: code, write: code.replace(/\D/g, '').padStart(3, '0') };
  const marked = cells.find((cell) => /["<>]/.test(cell));
  if (marked !== undefined) return { value: marked, write: marked.replace(/["<>]/g, '') };
  const spoken = cells.at(-1) ?? '';
  return spoken === '' || spoken.split(' ').every((each) => isLanguage(each))
    ? undefined
    : { value: spoken, write: languages.join(' ') };
}

function headingProblems(text: string): Problem[] {
  const rows = text.split(/\r?\n/);
  const at = rows.findIndex((row) => row.trim() !== '' && !row.startsWith('#'));
  const write = municipalityColumns.join(',');
  return rows[at]?.trim() === write
    ? []
    : [problem({ path, line: at + 1 || 1, column: 1 }, 'gazetteer-heading', { write })];
}
