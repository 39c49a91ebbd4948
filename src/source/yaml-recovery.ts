import { type Document, LineCounter, parseDocument } from 'yaml';
import { type Place, type PlaceAt, type Problem, problem } from './problem.ts';
import { flowSlip } from './yaml-flow.ts';
import { misreadAt } from './yaml-misread.ts';
import { openQuote, syntaxProblem } from './yaml-syntax.ts';

/** YAML as it can be read once its single mistakes are thought away, and what they were. */
export interface MendedYaml {
  /** Missing if a mistake is such that nothing after it can be understood. */
  document: Document.Parsed | undefined;
  placeAt: PlaceAt;
  problems: Problem[];
}

/**
 * Reads YAML, and where a line has a mistake whose meaning is plain, reads on as if it were right:
 * so one colon without quotation marks does not hide the ten other problems of the file.
 */
export function parseMended(path: string, text: string, firstLine: number): MendedYaml {
  // A space that does not break is no indentation to YAML, and nobody sees the difference.
  const hard = /^[ \u00a0\u2007\u202f]*[\u00a0\u2007\u202f]/m.exec(text);
  const line = hard === null ? 0 : text.slice(0, hard.index).split('\n').length - 1;
  const problems: Problem[] =
    hard === null ? [] : [problem({ path, line: firstLine + line, column: 1 }, 'yaml-nbsp', {})];
  let mended = text.replace(/^[ \u00a0\u2007\u202f]+/gm, (indent) => ' '.repeat(indent.length));
  for (let attempt = 0; ; attempt++) {
    const lines = new LineCounter();
    const placeAt = (offset: number): Place => {
      const { line, col } = lines.linePos(Math.min(offset, mended.length));
      return { path, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
    };
    const document = parse(mended, lines);
    if (document === undefined)
      return { document, placeAt, problems: [problem(placeAt(0), 'yaml-syntax', {})] };
    const [error] = document.errors;
    const slip =
      error === undefined ? flowSlip(document.contents, mended, placeAt) : misreadAt(error, mended, placeAt);
    if (slip !== undefined && attempt < mostMistakes) {
      problems.push(slip.found);
      mended = mended.slice(0, slip.start) + slip.write + mended.slice(slip.end);
      continue;
    }
    if (error === undefined) return { document, placeAt, problems };
    const found = syntaxProblem(error, mended, placeAt);
    problems.push(found);
    const next =
      attempt < mostMistakes && document.errors.length < mostErrors
        ? mend(mended, found, startOfLine(mended, found.line - firstLine))
        : undefined;
    if (next === undefined || next === mended) return { document: undefined, placeAt, problems };
    mended = next;
  }
}

/** A file with more mistakes than this is better read anew by its writer. */
const mostMistakes = 20;

/** A mistake may be told several times over, but a file with so many is not read twenty times for them. */
const mostErrors = 500;

function parse(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    // The core schema leaves dates as they are written, so that none is moved to another day in silence. Names that
    // stand twice are looked for afterwards: the parser compares each with each.
    return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  } catch {
    // Thousands of brackets inside each other are more than the reader can hold.
    return undefined;
  }
}

function mend(text: string, { rule }: Problem, offset: number): string | undefined {
  switch (rule) {
    case 'curly-quotes':
    case 'yaml-colon':
    case 'yaml-start':
    case 'yaml-inner-quote':
      return onLine(text, offset, (line) =>
        line.replace(
          /^(\s*(?:- +)*(?:[\w-]+: +)?)(.+)$/,
          (_all, before: string, value: string) =>
            before + JSON.stringify(value.trimEnd().replace(/\*\*([^*]+)\*\*/g, '$1')),
        ),
      );
    case 'yaml-tab':
      return text.replace(/^[ \t]*\t[ \t]*/gm, (indent) => indent.replaceAll('\t', '  '));
    case 'yaml-quote': {
      const open = openQuote(text);
      return open === undefined ? undefined : onLine(text, open.offset, (line) => closed(line, open.quote));
    }
    default:
      return undefined;
  }
}

/** A line with a quotation mark at its end; in a list, before its last bracket. */
function closed(line: string, quote: string): string {
  return /^[ \t]*(?:- +)*(?:[\w-]+: +)?[[{]/.test(line)
    ? line.replace(/[ \]}]*$/, (end) => quote + end)
    : line + quote;
}

/** Where a line begins, counted from none. */
function startOfLine(text: string, line: number): number {
  let at = 0;
  for (let count = 0; count < line; count++) at = text.indexOf('\n', at) + 1;
  return at;
}

function onLine(text: string, offset: number, change: (line: string) => string): string {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const end = next === -1 ? text.length : next;
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
}
