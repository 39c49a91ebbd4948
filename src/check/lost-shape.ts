import type { ReadContent, TextFile } from '#source/files.ts';
import type { Block } from '#source/block.ts';
import type { Part } from '#source/body.ts';
import { matchesOf } from '#source/matches.ts';
import { type Place, type Problem, problem } from '#source/problem.ts';
import { shapesOf, passagesIn, sourceOf } from './passages.ts';

/** Lists, tables and paragraphs look as their writer sees them while writing. */
export function lostShapeProblems(content: ReadContent): Problem[] {
  return content.texts.flatMap((file) => [
    ...listSigns(file),
    ...unbreakable(file),
    ...brokenLists(file),
    ...brokenTables(file),
    ...joinedLines(file),
    ...accidentalCode(file),
    ...accidentalQuotations(file),
  ]);
}

/** Bullets of word processors, and dashes where several lines begin with one. */
function listSigns(file: TextFile): Problem[] {
  const bullets = passagesIn(file, /(?<=^|\n)(?:[•·▪▫‣◦■□●○◆➢►✓✔\ue000-\uf8ff][ \t\u00a0]?|o\t)/g);
  const dashes = passagesIn(
    file,
    /(?<=^|\n)[–—][ \t\u00a0](?=[^\n]*\n[–—][ \t\u00a0])|(?<=(?:^|\n)[–—][ \t\u00a0][^\n]*\n)[–—][ \t\u00a0]/g,
  );
  const lines = file.text.split('\n');
  // A mark that touches its item goes on with the item above.
  const tight = passagesIn(file, /(?<=\n)[-*+](?=\p{L})/gu).filter(({ place }) =>
    /^\s*[-*+] /.test(lines[place.line - 2] ?? ''),
  );
  return [...bullets, ...dashes, ...tight, ...file.body.blocks.flatMap(repeatedSigns)].map(
    ({ place, text }) => problem(place, 'list-sign', { sign: signShown(text), number: numberMeant(text) }),
  );
}

/** The number with which a list has its items counted, where they were meant to be: `2)` and `b)` are `2.` */
function numberMeant(sign: string): string | undefined {
  const [, digits, letter] = /^(?:(\d+)[.) ]|([a-z])\))/.exec(sign) ?? [];
  if (letter !== undefined) return `${letter.charCodeAt(0) - 96}.`;
  return digits && `${digits}.`;
}

/** Two lines of a paragraph that begin with one sign of lists that is none here: `→`, `-` or `1.` without a space, `a)`. */
function repeatedSigns({ kind, text, placeOf }: Block): { place: Place; text: string }[] {
  if (kind !== 'paragraph') return [];
  const signs = [...matchesOf(text, lineStart), ...counted(text)];
  const kinds = new Set(
    signs.map(([sign]) =>
      sign.trim().replace(/^[\p{L}\d]+(?=[.)]|$)|^\p{Extended_Pictographic}\ufe0f?$/u, ''),
    ),
  );
  return signs.length > 1 && kinds.size === 1
    ? signs.map(({ 0: sign, index }) => ({ place: placeOf(index), text: sign }))
    : [];
}

/** Lines that are counted from one without a full stop: `1 Ensin`, `2 Sitten`. */
function counted(text: string): RegExpExecArray[] {
  const numbers = matchesOf(text, /(?<=^|\n)\d{1,2} (?=\p{L})/gu);
  return numbers.every(([number], index) => Number(number) === index + 1) ? numbers : [];
}

const lineStart =
  /(?<=^|\n)(?:[−‐‑‒∙⁃→⇒»§※o][ \t\u00a0]|[-*+]|\d{1,2}[.)]|\p{Ll}\)[ \t\u00a0]?|\p{Extended_Pictographic}\ufe0f?[ \t\u00a0]+)(?=[\p{L}\d])/gu;

function signShown(text: string): string {
  const sign = text.trim();
  return /[\ue000-\uf8ff]/.test(sign) ? `U+${sign.charCodeAt(0).toString(16).toUpperCase()}` : sign;
}

/** A mark followed by a space that does not break is no mark: `##\u00a0Aikataulu` is a paragraph. */
function unbreakable(file: TextFile): Problem[] {
  return passagesIn(file, /(?<=^|\n)(#{1,6}|[-*+>]|\d{1,3}[.)])[\u00a0\u202f\u2007](\p{L}*)/gu)
    .filter(({ groups: [, word = ''] }) => !month.test(word))
    .map(({ place, groups: [mark = ''] }) => problem(place, 'mark-nbsp', { mark }));
}

function brokenLists(file: TextFile): Problem[] {
  const lines = file.text.split('\n');
  return shapesOf(file, 'list').flatMap((list) => {
    const { place, ordered, start } = list;
    const line = lines[place.line - 1] ?? '';
    const date = ordered === true ? /^\s*(\d+)\.( +)(\p{L}+)/u.exec(line) : null;
    if (date !== null && start !== null && start !== undefined && month.test(date[3] ?? ''))
      return problem(place, 'list-date', { write: `${date[1] ?? ''}\\.${date[2] ?? ''}${date[3] ?? ''}` });
    const wrong = wrongNumber(file, list);
    if (wrong !== undefined) return problem({ ...place, ...wrong.place }, 'list-number', wrong.values);
    const before = lines[place.line - 2] ?? '';
    return ordered === false && /^ {1,2}[-*+] /.test(line) && /^\d+[.)] /.test(before)
      ? problem({ ...place, column: 1 }, 'list-indent', {})
      : [];
  });
}

/** The first item of a list that is shown with another number than it is written with; one number for all is a habit. */
function wrongNumber(file: TextFile, { ordered, children = [] }: Part) {
  if (ordered !== true) return undefined;
  const numbers = children.map((item) => Number.parseInt(sourceOf(file, item), 10));
  const [first = 1] = numbers;
  if (numbers.every((number) => number === first)) return undefined;
  const index = numbers.findIndex((number, at) => number !== first + at);
  const { line, column } = children[index]?.position?.start ?? {};
  return line === undefined || column === undefined
    ? undefined
    : { place: { line, column }, values: { written: numbers[index] ?? 1, shown: first + index } };
}

const month =
  /^(tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu|^(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)$/;

function brokenTables(file: TextFile): Problem[] {
  const large = shapesOf(file, 'table').flatMap(({ place, children: rows = [] }) => {
    const columns = rows[0]?.children?.length ?? 0;
    return columns * rows.length > mostCells
      ? problem(place, 'table-large', { columns, rows: rows.length })
      : [];
  });
  const surplus = shapesOf(file, 'table').flatMap(({ children: rows = [] }) => {
    const width = rows[0]?.children?.length ?? 0;
    return rows.slice(1).flatMap(({ children = [], position }) => {
      const place = { path: file.path, line: position?.start.line ?? 1, column: 1 };
      return children.length > width
        ? problem(place, 'table-cells', { count: children.length, columns: width })
        : [];
    });
  });
  const pasted = passagesIn(file, columns).filter(({ text }) => !/^o\t/.test(text));
  const piped = passagesIn(file, /(?<=^|\n)(?:[^\n]*\|[^\n]*(?:\n|$)){2,}|(?<=^|\n)\|[^\n]*\|/g);
  return [
    ...surplus,
    ...large,
    ...pasted.map(({ place }) => problem(place, 'table-pasted', {})),
    ...piped.map(({ place, text }) => {
      const [first = ''] = text.split('\n');
      const count = first.replace(/^\s*\||\|\s*$/g, '').split('|').length;
      return problem(place, 'table-row-missing', { write: `|${' --- |'.repeat(count)}` });
    }),
  ];
}

/** Lines with tabs in them, or two and more with semicolons or wide gaps. */
const columns =
  /(?<=^|\n)(?:[^\n\t]*\S\t+[^\n\t]+\S?[^\n]*(?:\n[^\n\t]*\t[^\n]*)*|[^\n;]+;[^\s;][^\n]*(?:\n[^\n;]*;[^\s;][^\n]*)+|[^\n]*\S {3,}\S[^\n]*(?:\n[^\n]*\S {3,}\S[^\n]*)+)/g;

/** Lines that each end a sentence or a part of a list, as a word processor's paragraphs do when they are pasted. */
function joinedLines(file: TextFile): Problem[] {
  const written = file.text.split('\n');
  return file.body.blocks.flatMap(({ kind, text, placeOf }) => {
    if (kind !== 'paragraph' || !text.includes('\n')) return [];
    const lines = text.split('\n').map((line) => line.trim());
    const whole = lines.slice(0, -1).every((line) => /[.!?…]["”’)]*$/.test(line));
    const listed = lines.length > 2 && lines.slice(0, -1).every((line) => /[\p{L}\p{N})][;:]$/u.test(line));
    const begin = lines.slice(1).every((line) => /^["”(]*[\p{Lu}\p{N}]/u.test(line));
    // Two spaces or a backslash at the end of a line ask for the break.
    const first = written[placeOf(0).line - 1] ?? '';
    return ((whole && begin) || listed) && !/(?: {2}|\\)$/.test(first)
      ? problem(placeOf(0), 'lines-joined', {})
      : [];
  });
}

/** Code is fenced; what is only indented was hardly meant as code. */
function accidentalCode(file: TextFile): Problem[] {
  return shapesOf(file, 'code')
    .filter((part) => !/^\s*(`{3}|~{3})/.test(sourceOf(file, part)))
    .map(({ place }) => problem({ ...place, column: 1 }, 'text-indented', {}));
}

/** `> 65-vuotiaat` means more than 65 and becomes a quotation. */
function accidentalQuotations(file: TextFile): Problem[] {
  return shapesOf(file, 'blockquote')
    .filter((part) => /^> ?\d/.test(sourceOf(file, part)))
    .map(({ place }) => problem(place, 'quote-number', {}));
}

/** A row with one cell gets the others empty: a few bytes may be a page that no browser opens. */
const mostCells = 5_000;
