import type { FoundFile } from './files.ts';
import { unseenIn } from './characters.ts';
import { withPlainLines } from './lines.ts';
import { type Problem, problem, startOf } from './problem.ts';

/** No text that somebody writes by hand is larger, in bytes. */
export const textLimit = 500_000;

/** No line that somebody writes by hand is longer, in characters: what looks at words would take minutes over it. */
const lineLimit = 20_000;

/** Decodes a text file; without bytes it could not be opened. Windows line ends and a byte order mark are harmless and taken away; the rest is told. */
export function decodeText(
  { path, bytes: size }: FoundFile,
  bytes: Uint8Array | undefined,
): { text: string | undefined; problems: Problem[] } {
  if (size > textLimit) {
    const values = { megabytes: inMegabytes(size), limit: inMegabytes(textLimit) };
    return { text: undefined, problems: [problem(startOf(path), 'text-too-large', values)] };
  }
  if (bytes === undefined)
    return { text: undefined, problems: [problem(startOf(path), 'file-unreadable', {})] };
  return decodeBytes(path, bytes);
}

/** The same for bytes that are already read. */
export function decodeBytes(
  path: string,
  bytes: Uint8Array,
): { text: string | undefined; problems: Problem[] } {
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { text: undefined, problems: [problem(firstBadByte(path, bytes), 'not-utf8', {})] };
  }
  const text = withPlainLines(decoded);
  const conflict = /^(?:<{7}|>{7}) .*$/m.exec(text);
  // Two texts in one: nothing else that could be said of it would be true.
  if (conflict !== null)
    return { text: undefined, problems: [problem(placeAt(path, text, conflict.index), 'conflict-left', {})] };
  const long = longLine.exec(text);
  if (long !== null) {
    const values = { limit: lineLimit };
    return { text: undefined, problems: [problem(placeAt(path, text, long.index), 'line-too-long', values)] };
  }
  const joined = text.normalize('NFC');
  const parts = joined === text ? undefined : firstSplitLetter(text);
  return {
    text: joined,
    problems: [
      ...unseenProblems(path, text),
      ...(parts === undefined
        ? []
        : [problem(placeAt(path, text, parts.index), 'split-letter', { letter: parts[0].normalize('NFC') })]),
    ],
  };
}

/** There may be one on each of ten thousand lines. */
function unseenProblems(path: string, text: string): Problem[] {
  if (unseenIn(text).length === 0) return [];
  return text
    .split('\n')
    .flatMap((line, at) =>
      unseenIn(line).map(({ index, code }) =>
        problem({ path, line: at + 1, column: index + 1 }, 'control-character', { code }),
      ),
    );
}

/** The first letter that is written in parts, such as a and a ring above it. */
function firstSplitLetter(text: string): RegExpExecArray | undefined {
  return text.matchAll(/\p{L}\p{M}+/gu).find(([letters]) => letters.normalize('NFC') !== letters);
}

const longLine = new RegExp(`^.{${lineLimit + 1}}`, 'm');

/** The line and column of an offset in a text. */
function placeAt(path: string, text: string, offset: number): { path: string; line: number; column: number } {
  const before = text.slice(0, offset);
  return { path, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function firstBadByte(path: string, bytes: Uint8Array): { path: string; line: number; column: number } {
  const text = new TextDecoder().decode(bytes);
  return placeAt(path, text, Math.max(0, text.indexOf('\ufffd')));
}

/** Bytes as megabytes with one decimal, rounded up. */
export function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10;
}
