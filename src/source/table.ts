/** A cell of a table of plain text that a spreadsheet takes for a formula, and the line on which it stands. */
export interface FormulaCell {
  line: number;
  /** Its beginning. */
  text: string;
}

/**
 * The first cell that a spreadsheet would run: which sign parts the cells is the choice of its reader, so that one may
 * begin after any of them, also inside of what stands in quotation marks.
 */
export function formulaIn(table: string): FormulaCell | undefined {
  for (const [index, line] of table.split(/\r\n|[\r\n]/).entries()) {
    const cell = cellsOf(line).find(isFormula);
    if (cell !== undefined) return { line: index + 1, text: cell.trim().slice(0, 40) };
  }
  return undefined;
}

/** A text in which no part is a formula, whatever parts it: an apostrophe before one makes it a text to spreadsheets. */
export function withoutFormulas(text: string): string {
  return text.replace(laterParts, (part) => (isFormula(part) ? part.replace(beginning, "$&'") : part));
}

function cellsOf(line: string): string[] {
  return line.split(/[;,\t]/).map((part) => part.replace(beginning, ''));
}

/**
 * Whether a cell is a formula, and not a number, a word with a dash or a sign before it, or an account, `@kemi`. What
 * calls a function, another program or another table is one; `-kunta(t)` has but a word in its brackets.
 */
function isFormula(cell: string): boolean {
  const plain = cell.replace(beginning, '').normalize('NFKC');
  if (plain.startsWith('='))
    return plain.length > longestNumber || !/^[=\s"]*(?:[+-]?[\d\s.,]+%?\s*"?)?$/.test(plain);
  return /^[+@-]/.test(plain) && /[|\]]|![$A-Z]|\p{L}[\d.]*\((?!\p{L}*\))|\p{L}\s+\(\s*"/iu.test(plain);
}

const longestNumber = 50;

/** The parts of a text after its separators. */
const laterParts = /(?<=[;,\t\r\n])[^;,\t\r\n]+/g;

/** What spreadsheets pass over before they look at a cell. */
const beginning = /^[\s\p{C}\p{Z}"]*/u;
