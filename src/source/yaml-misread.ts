import type { YAMLError } from 'yaml';
import { knownLanguages } from '#i18n/languages.ts';
import { type PlaceAt, problem } from './problem.ts';
import type { Slip } from './yaml-flow.ts';
import { withoutQuotations } from './yaml-syntax.ts';

/** A mistake of which it is plain what was meant, though the YAML reader tells of another place or in another way. */
export function misreadAt(error: YAMLError, text: string, placeAt: PlaceAt): Slip | undefined {
  const [offset, end] = error.pos;
  return (
    commentInBrackets(text, placeAt) ??
    commentInSentence(offset, text, placeAt) ??
    dashesInBrackets(offset, text, placeAt) ??
    listBesideName(offset, text, placeAt) ??
    listOfStars(offset, text, placeAt) ??
    oddBrackets(offset, text, placeAt) ??
    (error.code === 'BLOCK_IN_FLOW' ? colonInBraces(offset, end, text, placeAt) : undefined) ??
    (['UNEXPECTED_TOKEN', 'MISSING_CHAR'].includes(error.code)
      ? commaMissing(offset, text, placeAt)
      : undefined)
  );
}

/** `{ fi: Sali #2, sv: Sal #2 }`: what follows the sign is a comment, and the bracket at its end as well. */
function commentInBrackets(text: string, placeAt: PlaceAt): Slip | undefined {
  for (const { 0: line, index } of text.matchAll(/^ *(?:- +)*(?:[\w-]+: +)?[[{].*$/gm)) {
    if (!line.includes(' #') || !/[\]}]/.test(line.trimEnd().slice(-1))) continue;
    const bare = withoutQuotations(line);
    const at = bare.indexOf(' #');
    if (at === -1 || depthOf(bare.slice(0, at)) === 0 || depthOf(bare) !== 0) continue;
    const from = /^.*(?:[[{,]|: ) */.exec(bare.slice(0, at))?.[0].length ?? 0;
    const to = at + (/[,\]}]/.exec(bare.slice(at))?.index ?? 0);
    const value = line.slice(from, to).trimEnd();
    const start = index + from;
    return {
      found: problem(placeAt(start), 'value-cut', { value: line.slice(from, at).trimEnd() }),
      start,
      end: start + value.length,
      write: JSON.stringify(value),
    };
  }
  return undefined;
}

function depthOf(text: string): number {
  return (text.match(/[[{]/g) ?? []).length - (text.match(/[\]}]/g) ?? []).length;
}

/** A sentence of several lines of which one has the sign: the next line belongs to no field any more. */
function commentInSentence(offset: number, text: string, placeAt: PlaceAt): Slip | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.lastIndexOf('\n', start - 2) + 1;
  const [, name = '', value] =
    /^(\s*(?:- +)?(?:[\w-]+: +)?)([^\s"'#[{].*?) #/.exec(text.slice(before, start)) ?? [];
  if (start === 0 || value === undefined || !/^[ \t]+[^\s#]/.test(text.slice(start))) return undefined;
  const at = before + name.length + value.length + 1;
  return {
    found: problem(placeAt(before + name.length), 'value-cut', { value }),
    start: at,
    end: at + 1,
    write: '_',
  };
}

/** `[- lappi]`: a list is written in brackets or with hyphens, not with both. */
function dashesInBrackets(offset: number, text: string, placeAt: PlaceAt): Slip | undefined {
  for (const { 0: list, 1: inside = '', index } of text.matchAll(
    /(?<=^[ \t]*(?:[\w-]+: *)?)\[([^[\]{}]*)\]/gm,
  )) {
    if (offset < index || offset > index + list.length || !/(?:^|[,\n])\s*- /.test(inside)) continue;
    const items = inside.split(/[,\n]/).flatMap((item) => item.trim().replace(/^- +/, '') || []);
    const write = `[${items.join(', ')}]`;
    const lines = '\n '.repeat(list.split('\n').length - 1);
    return {
      found: problem(placeAt(index), 'list-dash', { write }),
      start: index,
      end: index + list.length,
      write: write.replace(/\]$/, `${lines}]`),
    };
  }
  return undefined;
}

/** A list of several rows whose first stands beside the name of its field. */
function listBesideName(offset: number, text: string, placeAt: PlaceAt): Slip | undefined {
  const started = /^([ \t]*(?:- +)?[\w-]+: +)(- +(\S.*)\n(?:[ \t]*- +\S.*(?:\n|$))+)/gm;
  for (const { 1: name = '', 2: rows = '', 3: first = '', index } of text.matchAll(started)) {
    const start = index + name.length;
    if (offset < index || offset > start + rows.length) continue;
    const items = rows
      .trimEnd()
      .split('\n')
      .map((row) => JSON.stringify(row.trim().replace(/^- +/, '')));
    return {
      found: problem(placeAt(start), 'list-beside', { item: `- ${first.trimEnd()}` }),
      start,
      end: start + rows.trimEnd().length,
      write: `[${items.join(',\n ')}]`,
    };
  }
  return undefined;
}

/** A value that ends with another bracket than it began with, or with one too many. */
function oddBrackets(offset: number, text: string, placeAt: PlaceAt): Slip | undefined {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const [, name = '', value] = /^(\s*(?:- +)*(?:[\w-]+: +)?)([[{].*[\]}])\s*$/m.exec(text.slice(from)) ?? [];
  if (value === undefined || !text.startsWith(name + value, from)) return undefined;
  const inner = withoutQuotations(value).slice(1, -1);
  const closing = value.startsWith('[') ? ']' : '}';
  const isOther = !value.endsWith(closing) && !/[[\]{}]/.test(inner);
  const isOver = depthOf(withoutQuotations(value)) < 0;
  if (!isOther && !isOver) return undefined;
  const write = value.slice(0, -1) + (isOther ? closing : '');
  const start = from + name.length;
  return {
    found: problem(placeAt(start), 'bracket-odd', { value, write }),
    start,
    end: start + value.length,
    write,
  };
}

/** A list with the mark that texts may have, too. */
function listOfStars(offset: number, text: string, placeAt: PlaceAt): Slip | undefined {
  for (const { 0: rows, index } of text.matchAll(/(?:^[ \t]*\* +\S.*(?:\n|$))+/gm)) {
    if (offset < index || offset > index + rows.length) continue;
    const write = rows.replace(/^([ \t]*)\*/gm, '$1-');
    const start = index + rows.indexOf('*');
    return {
      found: problem(placeAt(start), 'list-mark', { sign: '*' }),
      start: index,
      end: index + rows.length,
      write,
    };
  }
  return undefined;
}

/** A colon in a value between braces, where two fields have none between them a comma. */
function colonInBraces(start: number, end: number, text: string, placeAt: PlaceAt): Slip | undefined {
  const value = text.slice(start, end);
  const next = nextField.exec(value);
  if (next !== null) return withComma(start + next.index, next[1] ?? '', text, placeAt);
  return /^["'[{-]/.test(value)
    ? undefined
    : { found: problem(placeAt(start), 'yaml-colon', {}), start, end, write: JSON.stringify(value) };
}

function commaMissing(offset: number, text: string, placeAt: PlaceAt): Slip | undefined {
  const [next] = /^(?:\w+:(?= )|"[^"\n]*"|'[^'\n]*')/.exec(text.slice(offset)) ?? [];
  return next === undefined || !/["'\]}]\s*$/.test(text.slice(0, offset))
    ? undefined
    : withComma(offset, next.replace(/^["']|["']$/g, ''), text, placeAt);
}

function withComma(at: number, field: string, text: string, placeAt: PlaceAt): Slip {
  const mark = /;(?=\s*$)/.exec(text.slice(0, at))?.[0];
  const start = mark === undefined ? at : text.lastIndexOf(mark, at);
  return { found: problem(placeAt(at), 'flow-gap', { field, mark }), start, end: at, write: ', ' };
}

const nextField = new RegExp(`(?<=\\s)((?:${knownLanguages.join('|')}):) `);
