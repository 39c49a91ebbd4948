/** A value of a PDF that is not made of others: numbers stand for all that do nothing. */
export type PdfToken = number | { name: string } | { text: string };

/** What holds values together: lists, dictionaries, and the letter after a reference, `12 0 R`. */
export type PdfMark = '<<' | '>>' | '[' | ']' | 'R';

/** The place after white space and comments (§7.2). */
export function afterBlanks(text: string, at: number): number {
  blank.lastIndex = at;
  let end = at;
  while (blank.test(text)) end = blank.lastIndex;
  return end;
}

/** The token at a place; none where the object ends. */
export function tokenAt(text: string, at: number): { token?: PdfToken | PdfMark; end: number } {
  if (text[at] === '(') return literalAt(text, at + 1);
  other.lastIndex = at;
  const [all, hex, name] = other.exec(text) ?? [''];
  const end = at + all.length;
  if (all === '' || /^(?:end)?(?:obj|stream)$/.test(all)) return { end };
  if (all === '<<' || all === '>>' || all === '[' || all === ']' || all === 'R') return { token: all, end };
  if (hex !== undefined) return { token: { text: fromHex(hex) }, end };
  if (name !== undefined) return { token: { name: plainName(name) }, end };
  const number = Number(all);
  return { token: Number.isFinite(number) ? number : 0, end };
}

/** A text in brackets, in which pairs of brackets may stand (§7.3.4.2). */
function literalAt(text: string, from: number): { token: PdfToken; end: number } {
  sign.lastIndex = from;
  let depth = 1;
  while (depth > 0) {
    const [found] = sign.exec(text) ?? [];
    if (found === undefined) return { token: { text: text.slice(from) }, end: text.length };
    if (found === '(') depth++;
    if (found === ')') depth--;
  }
  const written = text.slice(from, sign.lastIndex - 1);
  return { token: { text: unescaped(written) }, end: sign.lastIndex };
}

function unescaped(text: string): string {
  return decoded(
    text.replace(/\\(?:([0-7]{1,3})|\r\n|([^]))/g, (_all, octal?: string, plain?: string) =>
      octal === undefined
        ? (escapes[plain ?? ''] ?? plain ?? '')
        : String.fromCharCode(Number.parseInt(octal, 8) & 255),
    ),
  );
}

function fromHex(hex: string): string {
  return decoded(Buffer.from(hex.replace(/[^\da-f]/gi, '').padEnd(2, '0'), 'hex').toString('latin1'));
}

/** Texts may be written in UTF-16 (§7.9.2.2). */
function decoded(text: string): string {
  return text.startsWith('\xfe\xff') ? text.replace(/[\0\xfe\xff]/g, '') : text;
}

/** A name without codes: `/J#61vaScript` is `JavaScript` (§7.3.5). */
function plainName(name: string): string {
  return name.replace(/#([\da-f]{2})/gi, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const blank = /[\0\t\n\f\r ]+|%[^\r\n]*/y;
const sign = /\\[^]?|[()]/g;
const other = /<<|>>|[[\]]|<([^>]*)>?|\/([^\0\t\n\f\r ()<>[\]{}/%]*)|[^\0\t\n\f\r ()<>[\]{}/%]+|[){}>]/y;
const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
  '\r': '',
};
