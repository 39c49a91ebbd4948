import { stringify } from 'csv-stringify/sync';
import type { Chart } from '#domain/charts/chart.ts';
import type { Language } from '#i18n/languages.ts';
import { plainSigns } from '#i18n/plain-signs.ts';
import { csvForms } from './csv.ts';

/** The numbers of a chart as a table that a spreadsheet with Finnish settings opens. */
export function chartCsv({ head, rows }: Chart, language: Language): string {
  return stringify([head, ...rows.map((row) => row.map((cell) => localCell(cell, language)))], {
    ...csvForms.spreadsheet,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

/** Decimals as the language has them; in texts no sign that divides the columns, where the table is copied. */
function localCell(cell: string | number | undefined, language: Language): string | undefined {
  if (typeof cell === 'number')
    return cell.toLocaleString(language, { useGrouping: false, maximumFractionDigits: 2 });
  return cell === undefined ? undefined : plainSigns(cell).replaceAll(';', ',');
}
