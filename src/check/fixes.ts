import { withAliasLine } from './alias-line.ts';
import { type Problem } from '#source/problem.ts';

/**
 * The text of a file in which a problem is mended, where the mend is safe: what was meant is plain and no word or fact
 * changes. Undefined where a person must decide.
 */
export function withFix(text: string, found: Problem): string | undefined {
  const lines = text.split('\n');
  const line = lines[found.line - 1];
  if (line === undefined) return undefined;
  if (found.rule === 'address-lost') return withAliasLine(text, found.values.write);
  const mended = mendedLine(line, found);
  return mended === undefined || mended === line ? undefined : lines.with(found.line - 1, mended).join('\n');
}

function mendedLine(line: string, found: Problem): string | undefined {
  const rest = line.slice(found.column - 1);
  const before = line.slice(0, found.column - 1);
  switch (found.rule) {
    case 'curly-quotes':
      return before + rest.replace(/^[”“„]([^”“„"]*)[”“„]/, '"$1"');
    case 'day-wrong':
    case 'date-wrong':
      return hasNumbersOf(found.values.value, found.values.write)
        ? replaced(line, found.column, found.values.value, found.values.write)
        : undefined;
    case 'number-as-text':
    case 'flow-number':
    case 'flow-comma':
    case 'flow-braces':
    case 'bracket-odd':
    case 'type-boolean':
    case 'address-wrong':
    case 'search-word':
      return replaced(line, found.column, found.values.value, found.values.write);
    case 'time-wrong':
      return replaced(
        line,
        found.column,
        found.values.value,
        found.values.write && `"${found.values.write}"`,
      );
    case 'link-broken':
      return replaced(line, found.column, found.values.address, found.values.write);
    case 'address-space':
      // Whose address it is with a part of its name missing, nobody knows.
      return found.values.file || /^mailto:.*\S\s+\S/.test(found.values.address)
        ? undefined
        : replaced(line, found.column, found.values.address, found.values.write);
    case 'type-list':
      return /^[\w, -]+$/.test(found.values.value) && rest.replace(/^["']/, '').startsWith(found.values.value)
        ? replaced(line, found.column, found.values.value, `[${found.values.value}]`)
        : undefined;
    case 'choice-unknown':
      return found.values.closest === found.values.value.toLowerCase()
        ? replaced(line, found.column, found.values.value, found.values.closest)
        : undefined;
    case 'link-tracking':
    case 'link-wrapped':
      return withAddress(line, found.column, found.values.write);
    case 'list-sign':
      // The section of a law or of minutes is counted.
      if (found.values.sign === '§') return undefined;
      // Letters may be named elsewhere in the text.
      if (found.values.number !== undefined)
        return line.replace(/^(\s*)\d+[.) ][ \t\u00a0]*/, `$1${found.values.number} `);
      return line.replace(/^(\s*)[^\p{L}\p{N}\s]?\ufe0f?(?:o(?=[\t ]))?[ \t\u00a0]*/u, '$1- ');
    case 'mark-nbsp':
      return before + rest.replace(/^(#{1,6}|[-*+>]|\d{1,3}[.)])[\u00a0\u202f\u2007]+/, '$1 ');
    case 'heading-space':
      return before + rest.replace(/^(#{1,6})(?=\p{L})/u, '$1 ');
    case 'yaml-nbsp':
      return line.replace(/^[ \u00a0\u2007\u202f]+/, (indent) => ' '.repeat(indent.length));
    case 'yaml-tab':
      return line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  '));
    case 'split-letter':
      return line.normalize('NFC');
    case 'control-character':
      return line.replace(/[\u200b\ufeff\u2060]/gu, '').replace(/[\u2028\u2029\u000b\u0085]/gu, ' ');
    case 'link-gap':
      return line.replace('] (', '](');
    default:
      return undefined;
  }
}

/** Whether no number is lost: of `2027-03-10 - 2027-03-12` the end would be. */
function hasNumbersOf(value: string, write: string | undefined): boolean {
  const written = numbersIn(write ?? '');
  // `20.11.26` is short for 2026.
  return numbersIn(value).every((number) => written.some((each) => each === number || each % 100 === number));
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

function replaced(
  line: string,
  column: number,
  value: string,
  write: string | undefined,
): string | undefined {
  if (write === undefined) return undefined;
  const from = Math.max(0, column - 2);
  const found = [`"${value}"`, `'${value}'`, value].find((each) => line.includes(each, from));
  if (found === undefined) return undefined;
  const at = line.indexOf(found, from);
  return line.slice(0, at) + write + line.slice(at + found.length);
}

/** A line in which the web address at a place, or the first one after it, is another. */
function withAddress(line: string, column: number, write: string): string | undefined {
  const found = /https?:\/\/[^\s)>"']+/.exec(line.slice(column - 1));
  if (found === null) return undefined;
  const at = column - 1 + found.index;
  return line.slice(0, at) + write + line.slice(at + found[0].length);
}
