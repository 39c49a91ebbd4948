import type { YAMLError } from 'yaml';
import { type Place, type PlaceAt, type Problem, problem } from './problem.ts';

/** Turns an error of the YAML reader, written for programmers, into what a writer has to do. */
export function syntaxProblem(error: YAMLError, text: string, placeAt: PlaceAt): Problem {
  const [offset] = error.pos;
  const place = placeAt(offset);
  const line = lineAround(text, offset);
  const bare = bareText(text, offset);
  if (bare !== undefined) return problem(placeAt(bare.offset), 'yaml-start', bare);
  const open = openBracket(text);
  if (open !== undefined && open.offset <= offset && !/closing ["']/.test(error.message))
    return problem(placeAt(open.offset), 'yaml-bracket', { bracket: open.bracket });
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return problem(place, 'yaml-tab', {});
    case 'BAD_DQ_ESCAPE':
      return problem(place, 'yaml-escape', {});
    case 'ALIAS_PROPS':
    case 'BAD_ALIAS':
    case 'MULTIPLE_ANCHORS':
      return problem(place, 'yaml-alias', {});
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
      return problem(place, 'yaml-tag', {});
    case 'BAD_SCALAR_START':
      return problem(place, 'yaml-start', { character: text.charAt(offset), write: undefined });
    case 'BLOCK_AS_IMPLICIT_KEY': {
      // Without a colon in the value it is the next line that stands too far to the right.
      const next = text.indexOf('\n', offset) + 1;
      const value = line.replace(/^[^:]*:/, '');
      if (/:(?: |$)/.test(value) || next === 0)
        return problem(place, /^\s*[”“„]/.test(value) ? 'curly-quotes' : 'yaml-colon', {});
      return problem(placeAt(next), /^\S/.test(line) ? 'yaml-indented' : 'yaml-indent', {});
    }
    case 'MISSING_CHAR':
      return missingSign(error, text, offset, placeAt);
    case 'MULTILINE_IMPLICIT_KEY':
      return fieldProblem(place, line);
    case 'BAD_INDENT':
      return /end with a ([\]}])/.test(error.message)
        ? problem(placeAt(text.slice(0, offset).trimEnd().length), 'yaml-bracket', {
            bracket: /end with a ([\]}])/.exec(error.message)?.[1] ?? ']',
          })
        : problem(place, isOwnField(text, offset) ? 'yaml-indented' : 'yaml-indent', {});
    case 'UNEXPECTED_TOKEN':
      if (/(?::|-) +[*&]\S/.test(line)) return problem(place, 'yaml-alias', {});
      if (/(?::|^\s*-)\s*["']/.test(line)) return problem(place, 'yaml-inner-quote', {});
      return /^\s*\t/.test(line) ? problem(place, 'yaml-tab', {}) : problem(place, 'yaml-syntax', {});
    default:
      return problem(place, 'yaml-syntax', {});
  }
}

/**
 * A text whose first sign means something to YAML: `[Päivitetty] Asema muuttaa`, `> 65 vuotta`, `! Huomio`, on the line
 * of a mistake or the one before. It is right in quotation marks, or without its asterisks.
 */
function bareText(
  text: string,
  offset: number,
): { character: string; write: string; offset: number } | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = start === 0 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
  for (const at of [start, before]) {
    const [, name = '', value = ''] = /^(\s*(?:- +)?[\w-]+: +)(.*?)\s*$/.exec(lineAround(text, at)) ?? [];
    if (!startsAsMark.test(value)) continue;
    const plain = value.replace(/\*\*([^*]+)\*\*/g, '$1');
    const write = name.trim() + ' ' + (plain === value ? quoted(plain) : plain);
    return { character: value.charAt(0), write, offset: at + name.length };
  }
  return undefined;
}

/** Signs that begin a list, a block, a reference or a tag, where words follow that are no part of one. */
const startsAsMark =
  /^(?:\[[^\]]*\]\s*[^\s#,\]}]|\{[^}]*\}\s*[^\s#,\]}]|\*\*\S|[-?>|] +\S|![^!\s][^\s]* |[@`%] *\S)/;

function quoted(value: string): string {
  return value.includes('"') || value.includes('\\') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/** The first quotation mark that begins a value, or one in a list on its line, and is not closed there. */
export function openQuote(text: string): { quote: string; offset: number } | undefined {
  for (const { 0: line, 1: name = '', index } of text.matchAll(/^([ \t]*(?:- +)*(?:[\w-]+: +)?).+$/gm)) {
    const value = withoutQuotations(line.slice(name.length));
    const [, before = '', quote] = /^([[{](?:.*?[[{,:])? *)?(["'])/.exec(value) ?? [];
    if (quote !== undefined) return { quote, offset: index + name.length + before.length };
  }
  return undefined;
}

/** The end of the first line whose list or group is left open where another item or field begins. */
function openBracket(text: string): { bracket: string; offset: number } | undefined {
  for (const { 0: line, 1: indent = '', 2: value = '', index } of text.matchAll(bracketed)) {
    const open = [...withoutQuotations(value).replace(/ #.*/, '')].reduce((all, sign) => {
      if (sign === '[' || sign === '{') return all + sign;
      return sign === ']' || sign === '}' ? all.slice(0, -1) : all;
    }, '');
    const [next] = /^ *(?=\S)/m.exec(text.slice(index + line.length + 1)) ?? [];
    const goesOn = next !== undefined && next.length > indent.length;
    if (open !== '' && !goesOn)
      return { bracket: open.endsWith('[') ? ']' : '}', offset: index + line.trimEnd().length };
  }
  return undefined;
}

const bracketed = /^( *)(?:- +)*(?:[\w-]+: +)?([[{].*)$/gm;

/** A value in which signs in quotation marks are blank. */
export function withoutQuotations(value: string): string {
  const whole = /(?<=^|[[{,:] *)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/g;
  return value.replace(whole, (quotation) => '_'.repeat(quotation.length));
}

function missingSign({ message }: YAMLError, text: string, offset: number, placeAt: PlaceAt): Problem {
  const place = placeAt(offset);
  const quote = /closing (["'])/.exec(message)?.[1];
  if (quote !== undefined) {
    const open = openQuote(text);
    return problem(open === undefined ? place : placeAt(open.offset), 'yaml-quote', { quote });
  }
  const bracket =
    /(?:must end with a|expected flow \w+ to end with) ([\]}])/i.exec(message)?.[1] ??
    /([\]}])$/.exec(message)?.[1];
  if (bracket !== undefined) return problem(place, 'yaml-bracket', { bracket });
  if (!/map value|implicit/i.test(message) && text.charAt(offset) === '')
    return problem(place, 'yaml-syntax', {});
  return fieldProblem(place, lineAround(text, offset));
}

/** A line that is no field: with another sign than a colon after its name, or no plain space after it. */
function fieldProblem(place: Place, line: string): Problem {
  const [, name, value] =
    /^[*_"'”“]*([a-zA-Z]+)(?!: )(?:[*_"'”“]*[:：;=]+[*_"'”“]*| +[=–—-]) +(\S.*?)\s*$/.exec(line) ?? [];
  return name === undefined || value === undefined
    ? problem(place, 'yaml-space', { write: fieldWritten(line) })
    : problem(place, 'yaml-no-colon', { write: `${name}: ${value}` });
}

/** Whether an indented line is a field after one that begins at the start of its line. */
function isOwnField(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^ +[a-zA-Z]+:/.test(text.slice(start)) && /^\S/.test(lineAround(text, Math.max(0, start - 1)));
}

/** A field whose colon has no plain space after it, as it should be: `date:2026-11-20` is `date: 2026-11-20`. */
function fieldWritten(line: string): string | undefined {
  const [, name, value] = /^\s*([a-zA-Z]+)\s*:\s*(\S.*?)\s*$/.exec(line) ?? [];
  return name === undefined || value === undefined ? undefined : `${name}: ${value}`;
}

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end);
}
