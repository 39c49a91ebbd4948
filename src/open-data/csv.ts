import { stringify } from 'csv-stringify/sync';
import type { Cell } from '#domain/open-data/column.ts';
import type { Dataset } from '#domain/open-data/datasets.ts';
import { messagesOf } from '#i18n/messages.ts';
import { withoutFormulas } from '#source/table.ts';
import { site } from '../site.ts';
import { inLanguages } from './in-languages.ts';

/** Several values in a cell are separated by this. */
const separator = ';';

/** How a table is written: by the standard (RFC 4180), or as a spreadsheet with Finnish settings opens it. */
export const csvForms = {
  standard: { delimiter: ',', bom: false },
  spreadsheet: { delimiter: ';', bom: true },
} as const;

/** A table of a set, in UTF-8. */
export function csvFile(
  { columns, rows }: Pick<Dataset, 'columns' | 'rows'>,
  form: keyof typeof csvForms = 'standard',
): string {
  const cells = rows.map((row) => row.map(cellText));
  return stringify([columns.map(({ name }) => name), ...cells], {
    ...csvForms[form],
    record_delimiter: 'windows',
    // A text such as `=HYPERLINK(…)` would be a formula to a spreadsheet: it gets an apostrophe before it. So does one
    // that stands after the separator of the other form: a program may be set to part the cells there.
    escape_formulas: true,
  });
}

/** What the columns of the table are, for machines (CSV on the Web). */
export function csvMetadata({ id, columns }: Dataset): string {
  return JSON.stringify({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: `${id}.csv`,
    'dc:title': inLanguages((language) => messagesOf(language).data.sets[id].title),
    'dc:description': inLanguages((language) => messagesOf(language).data.sets[id].description),
    'dc:license': { '@id': site.licence.url },
    dialect: { encoding: 'utf-8', delimiter: ',', header: true },
    tableSchema: {
      columns: columns.map(({ name, field, datatype, list }) => ({
        name,
        titles: name,
        datatype,
        ...(list && { separator }),
        ...(name === 'id' && { required: true }),
        'dc:description': inLanguages((language) => messagesOf(language).data.fields[field]),
      })),
      primaryKey: 'id',
    },
  });
}

function cellText(cell: Cell): string | number | undefined {
  if (typeof cell === 'boolean') return String(cell);
  // A name that has the separator in it would be read as two.
  const text =
    typeof cell === 'object' ? cell.map((each) => each.replaceAll(separator, ',')).join(separator) : cell;
  return typeof text === 'string' ? withoutFormulas(text) : text;
}
